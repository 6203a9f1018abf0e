export { AUTHORISATION, ENTITLEMENT } from './case-documents.ts';
export { PERIOD_STATEMENT } from './period-statement.ts';
