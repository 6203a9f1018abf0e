export { createViews } from './create-views.ts';
export {
  InboxView,
  type OperatorViews,
  OutboxView,
  type Page,
  type Part,
  PeerView,
  RefusalView,
} from './operator-views.ts';
