import { Type } from 'typebox';
import { dayAt } from '../../kernel/day.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { holderFor } from './application/applicant.ts';
import { LINK_PURPOSES } from './application/link-application.ts';
import { readApplication } from './application/read-application.ts';
import { applyForLink } from './apply-for-link.ts';
import { LinkHead, PacketHead, signRecipient } from './code/index.ts';
import { copyRoutes } from './copies/copy-routes.ts';
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
  copyRoutes(app, ports);
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
        care_from: Type.Optional(Type.String({ format: 'date' })),
        care_to: Type.Optional(
          Type.String({ format: 'date', description: 'First day of care that is left out' }),
        ),
        sensitive_classes: Type.Optional(
          Type.Array(Type.String({ pattern: '^[a-z_]{1,40}$' }), { maxItems: 20 }),
        ),
        sensitive_expressed: Type.Optional(
          Type.Boolean({ description: 'The second consent, for the sensitive classes' }),
        ),
        purpose: Type.Optional(Type.Enum([...LINK_PURPOSES])),
        openings_max: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
        ends_on: Type.Optional(
          Type.String({ format: 'date', description: 'First day on which it no longer counts' }),
        ),
        keep_days: Type.Optional(
          Type.Integer({
            minimum: 0,
            maximum: 36_500,
            description: 'Days for which the receiver may keep a copy; none unless said',
          }),
        ),
        for_person: Type.Optional(Type.String({ format: 'uuid' })),
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
      const asked = readApplication(body);
      if (!asked.ok) return asked;
      const given = await applyForLink(ports, principal, asked.value);
      if (!given.ok) return given;
      const { ready_at, expires_at, ...codes } = given.value;
      return ok({ ...codes, ready_at: ready_at.toString(), expires_at: expires_at.toString() });
    },
  });
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
      for_person: Type.Optional(Type.String({ format: 'uuid' })),
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
          keep_days_max: Type.Integer(),
        }),
        Type.Null(),
      ]),
      links: Type.Array(LinkView),
      next_cursor: StringOrNull,
    }),
    handle: async ({ principal, query }) => {
      const at = ports.clock.now();
      const today = dayAt(at, ZONE);
      const read = linkRules(ports.record_law, today);
      const most = ports.transfer_law.on('keep_days_max', today);
      const keep_days_max = most.known ? Number(most.value) : 0;
      const rules = read.ok ? { ...read.value, keep_days_max } : null;
      const for_person = query.for_person ?? null;
      const person_id = await holderFor(ports, principal, { for_person, today });
      if (person_id === null) return ok({ rules, links: [], next_cursor: null });
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
    query: Type.Object({ for_person: Type.Optional(Type.String({ format: 'uuid' })) }, STRICT),
    answer: Type.Object({ state: Type.Literal('revoked') }),
    handle: async ({ principal, params: { link_id }, query }) => {
      const of = { link_id, for_person: query.for_person ?? null };
      const ended = await revokeLink(ports, principal, of);
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
