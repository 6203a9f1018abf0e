export { countUnproven, recordRefusal } from './store.ts';
