export { PERIOD_STATEMENT } from './period-statement.ts';
