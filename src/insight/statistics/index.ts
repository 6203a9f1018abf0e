export { type StatisticsPorts, statisticsRoutes } from './routes.ts';
export { type UseLine, type VoucherUse, voucherUse } from './voucher-use.ts';
