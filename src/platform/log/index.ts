export { createLog, type Log } from './create-log.ts';
export { describeError } from './describe-error.ts';
