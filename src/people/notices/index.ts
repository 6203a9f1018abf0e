export {
  type NewNotice,
  NOTICE_KINDS,
  type Notice,
  type NoticeFact,
  type NoticeKind,
  type NoticeSubject,
  noticeText,
} from './notice.ts';
export { createNotify, type Notify } from './notify.ts';
export { type NoticePorts, noticesRoutes } from './routes.ts';
