export { closeWindow } from './close-window.ts';
export { statementHandlers } from './compare-statement.ts';
export { STATEMENT_COMPARED, STATEMENT_SHOWN, WINDOW_CLOSED, WINDOW_SETTLED } from './messages.ts';
export { instructPayment, settleWindow } from './payment/pay-window.ts';
export type { StatementPorts } from './ports.ts';
export { readStatement, type StatementView } from './read-statement.ts';
export { type StatementRoutePorts, statementRoutes } from './routes.ts';
export type { StatementItem, WindowKey } from './statement.ts';
export type { Window, WindowBooks, WindowState } from './window.ts';
