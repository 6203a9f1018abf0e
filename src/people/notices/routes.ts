import { Type } from 'typebox';
import type { Clock } from '../../kernel/day.ts';
import { fault } from '../../kernel/fault.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Database } from '../../platform/postgres/index.ts';
import { noticeText } from './notice.ts';
import { countUnread, markRead, noticesOf } from './store.ts';

export interface NoticePorts {
  readonly database: Database;
  readonly clock: Clock;
}

const StringOrNull = Type.Union([Type.String(), Type.Null()]);
const NoticeView = Type.Object({
  notice_id: Type.String(),
  kind: Type.String(),
  at: Type.String(),
  title: Type.String(),
  text: Type.String(),
  read_at: StringOrNull,
  about: Type.Union([Type.Object({ type: Type.String(), id: Type.String() }), Type.Null()]),
});
const NoticeId = Type.String({ pattern: '^[0-9]{1,18}$' });
const PAGE = 50;

/** Adds the routes by which people read what they were told. */
export function noticesRoutes(app: HttpApp, { database, clock }: NoticePorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/people/notices',
    operation: 'listOwnNotices',
    summary: 'Notices to the person who is signed in, newest first, in the language asked for.',
    action: 'people.notice.view_own',
    query: Type.Object({
      cursor: Type.Optional(NoticeId),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
    }),
    answer: Type.Object({
      notices: Type.Array(NoticeView),
      unread: Type.Integer(),
      next_cursor: StringOrNull,
    }),
    handle: async ({ principal: { person_id }, query, language }) => {
      if (person_id === undefined) return ok({ notices: [], unread: 0, next_cursor: null });
      const limit = query.limit ?? PAGE;
      const notices = await noticesOf(database, person_id, {
        before: query.cursor === undefined ? null : BigInt(query.cursor),
        limit,
      });
      return ok({
        notices: notices.map((notice) => ({
          notice_id: String(notice.notice_id),
          kind: notice.kind,
          at: notice.at.toString(),
          ...noticeText(notice, language),
          read_at: notice.read_at?.toString() ?? null,
          about: notice.about,
        })),
        unread: await countUnread(database, person_id),
        next_cursor: notices.length === limit ? String(notices.at(-1)?.notice_id) : null,
      });
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/people/notices/:id/read',
    operation: 'readOwnNotice',
    summary: 'Marks a notice to the person who is signed in as read.',
    action: 'people.notice.view_own',
    params: Type.Object({ id: NoticeId }),
    answer: Type.Object({ notice_id: Type.String(), read_at: Type.String() }),
    handle: async ({ principal: { person_id }, params: { id } }) => {
      const mark = { notice_id: BigInt(id), at: clock.now() };
      const read_at = person_id === undefined ? null : await markRead(database, person_id, mark);
      if (read_at === null) return no(fault('request.not_found', {}, 'id'));
      return ok({ notice_id: id, read_at: read_at.toString() });
    },
  });
}
