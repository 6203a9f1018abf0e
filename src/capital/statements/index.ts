export { closeWindow } from './close-window.ts';
export { statementHandlers } from './compare-statement.ts';
export { instructPayment, settleWindow } from './payment/pay-window.ts';
export type { StatementPorts } from './ports.ts';
export { readStatement } from './read-statement.ts';
export { statementRoutes } from './routes.ts';
export type { WindowKey } from './statement.ts';
