export { handoverHandlers, handoverQuestion } from './handlers.ts';
export { seedAppointments } from './home/applying/demo-appointments.ts';
export { fetchDocuments } from './home/visit/fetch-documents.ts';
export { watchHandovers } from './home/watch-handovers.ts';
export type { HandoverPorts } from './ports.ts';
export { handoverRoutes } from './routes.ts';
export { tendCopies } from './treating/erase-copies.ts';
