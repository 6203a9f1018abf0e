export { erasedHandler, recalledHandler } from './copies/copy-messages.ts';
export { eraseCopies, recallOverdue } from './copies/erase-copies.ts';
export { sweepLinks } from './end-links.ts';
export type { SummaryOf, SummaryScope } from './link.ts';
export { linkQuestion } from './messages.ts';
export { packetHandler } from './open-packet.ts';
export type { LinkPorts } from './ports.ts';
export { linkRoutes } from './routes.ts';
