export { moneyText } from './money-text.ts';
export { longDay, type NewNotice } from './notice.ts';
export { createNotify, type Notify } from './notify.ts';
export { noticesRoutes } from './routes.ts';
