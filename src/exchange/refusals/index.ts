export { countUnproven, type Refusal, recordRefusal } from './store.ts';
