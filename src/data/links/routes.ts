import { Type } from 'typebox';
import { dayAt, type PlainDate, parseDay } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { applyForLink } from './apply-for-link.ts';
import { LinkHead, PacketHead, signRecipient } from './code/index.ts';
import { revokeLink } from './end-links.ts';
import { linkRules } from './link-rules.ts';
import { LinkView, linkViews } from './link-view.ts';
import { manifestRoutes } from './manifest-routes.ts';
import { LINK_OPENED } from './messages.ts';
import { checkForOpening, openElsewhere } from './open-elsewhere.ts';
import { openPacket } from './open-packet.ts';
import type { LinkPorts, PublicAddress } from './ports.ts';
import { linksOf } from './store.ts';

const STRICT = { additionalProperties: false };
const StringOrNull = Type.Union([Type.String(), Type.Null()]);
const PAGE = 20;

/** Adds the routes of records that people carry: for the person, for the hospital, and for readers of links. */
export function linkRoutes(app: HttpApp, ports: LinkPorts & PublicAddress): void {
  applyRoute(app, ports);
  listRoute(app, ports);
  endRoute(app, ports);
  hospitalRoutes(app, ports);
  manifestRoutes(app, ports);
}

function applyRoute(app: HttpApp, ports: LinkPorts & PublicAddress): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/links',
    operation: 'applyForLink',
    summary:
      'The person who is signed in gets codes with which one institution opens the record. They are given once and kept nowhere.',
    action: 'data.link.own',
    body: Type.Object(
      {
        institution: Type.String({ minLength: 1, maxLength: 80 }),
        record_types: Type.Optional(
          Type.Array(Type.String({ pattern: '^[A-Z][A-Za-z]{1,60}$' }), { maxItems: 60 }),
        ),
        visit_on: Type.Optional(Type.String({ format: 'date' })),
        expressed: Type.Boolean({ description: 'The person agrees to this sharing' }),
        with_packet: Type.Optional(
          Type.Boolean({ description: 'Also a file that opens without a network' }),
        ),
      },
      STRICT,
    ),
    answer: Type.Object({
      link_id: Type.String(),
      ready_at: Type.String(),
      expires_at: Type.String(),
      file_code: Type.String({ description: 'SMART Health Link, for the first QR code' }),
      passcode_code: Type.String({ description: 'For the second QR code' }),
      passcode: Type.String(),
      packet: StringOrNull,
    }),
    handle: async ({ principal, body }) => {
      const visit = dayOf(body.visit_on);
      if (!visit.ok) return visit;
      const given = await applyForLink(ports, principal, {
        institution: body.institution,
        record_types: body.record_types ?? null,
        visit_on: visit.value,
        expressed: body.expressed,
        with_packet: body.with_packet ?? false,
      });
      if (!given.ok) return given;
      const { ready_at, expires_at, ...codes } = given.value;
      return ok({ ...codes, ready_at: ready_at.toString(), expires_at: expires_at.toString() });
    },
  });
}

function dayOf(text: string | undefined): Result<PlainDate | null, Fault> {
  if (text === undefined) return ok(null);
  const read = parseDay(text);
  if (read.ok) return read;
  return no(fault('request.invalid', { field: 'visit_on', problem: read.error }, 'visit_on'));
}

function listRoute(app: HttpApp, ports: LinkPorts): void {
  app.guarded({
    method: 'GET',
    url: '/api/data/links',
    operation: 'listOwnLinks',
    summary:
      'Links of the person who is signed in with their state and who opened them, and the rules of today.',
    action: 'data.link.own',
    query: Type.Object({
      cursor: Type.Optional(Type.String({ format: 'uuid' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
    }),
    answer: Type.Object({
      rules: Type.Union([
        Type.Object({
          lead_days: Type.Integer(),
          preparation_days: Type.Integer(),
          record_years: Type.Integer(),
          link_days: Type.Integer(),
          openings_max: Type.Integer(),
          wrong_passcodes_max: Type.Integer(),
        }),
        Type.Null(),
      ]),
      links: Type.Array(LinkView),
      next_cursor: StringOrNull,
    }),
    handle: async ({ principal: { person_id }, query }) => {
      const at = ports.clock.now();
      const read = linkRules(ports.record_law, dayAt(at, ZONE));
      const rules = read.ok ? read.value : null;
      if (person_id === undefined) return ok({ rules, links: [], next_cursor: null });
      const limit = query.limit ?? PAGE;
      const page = { before: query.cursor ?? null, limit, at };
      const links = await linksOf(ports.database, person_id, page);
      return ok({
        rules,
        links: await linkViews(ports, links),
        next_cursor: links.length === limit ? (links.at(-1)?.link_id ?? null) : null,
      });
    },
  });
}

function endRoute(app: HttpApp, ports: LinkPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/links/:link_id/revoke',
    operation: 'revokeLink',
    summary: 'Ends a link of the person who is signed in, at once.',
    action: 'data.link.own',
    params: Type.Object({ link_id: Type.String({ format: 'uuid' }) }, STRICT),
    answer: Type.Object({ state: Type.Literal('revoked') }),
    handle: async ({ principal, params }) => {
      const ended = await revokeLink(ports, principal, params.link_id);
      return ended.ok ? ok({ state: 'revoked' as const }) : ended;
    },
  });
}

function hospitalRoutes(app: HttpApp, ports: LinkPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/data/links/openings',
    operation: 'openLink',
    summary:
      'Staff of the designated institution open a record that a person carries. The files stay encrypted; the key is in the code.',
    action: 'data.link.open',
    body: Type.Object(
      { link: LinkHead, passcode: Type.String({ minLength: 1, maxLength: 40 }) },
      STRICT,
    ),
    answer: LINK_OPENED.answer,
    handle: ({ principal, body }) => openElsewhere(ports, principal, body),
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/links/packets/openings',
    operation: 'openPacket',
    summary:
      'Staff of the designated institution open a packet, also while the other side is away; it is told when it is back.',
    action: 'data.link.open',
    body: PacketHead,
    answer: Type.Object({ opened_at: Type.String() }),
    handle: async ({ principal, body }) => {
      const opened = await openPacket(ports, principal, body);
      return opened.ok ? ok({ opened_at: opened.value.toString() }) : opened;
    },
  });
  app.guarded({
    method: 'POST',
    url: '/api/data/links/recipients',
    operation: 'sayRecipient',
    summary:
      'The signed word of this node that its staff works for the designated institution, for any reader of SMART Health Links.',
    action: 'data.link.open',
    body: Type.Object({ link: LinkHead }, STRICT),
    answer: Type.Object({ recipient: Type.String() }),
    handle: async ({ principal, body }) => {
      const checked = await checkForOpening(ports, principal, body.link);
      if (!checked.ok) return checked;
      const { head, opener } = checked.value;
      const of = { url: head.url, at: ports.clock.now(), keys: ports.keys };
      return ok({ recipient: signRecipient(opener, of) });
    },
  });
}
