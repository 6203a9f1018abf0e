export { createViews } from './create-views.ts';
export {
  InboxView,
  type OperatorViews,
  OutboxView,
  PeerView,
  RefusalView,
} from './operator-views.ts';
