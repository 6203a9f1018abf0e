import { Type } from 'typebox';
import { fault } from '../../kernel/fault.ts';
import { JURISDICTIONS, type Jurisdiction } from '../../kernel/jurisdiction.ts';
import type { Language } from '../../kernel/language.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { PublicKeys } from '../keys/index.ts';
import type { Portable } from './create-portable.ts';
import { DocumentView, documentView, VerdictView, verdictView } from './document-view.ts';
import { REVOCATION_REASONS } from './revocation-reason.ts';
import type { HeldDocument } from './store.ts';
import { codeTexts } from './text/index.ts';
import { verifyDocument } from './verify-document.ts';

export interface PortableRoutePorts {
  readonly portable: Portable;
  readonly keys: { trustList(): readonly PublicKeys[] };
  readonly node: Jurisdiction;
}

const STRICT = { additionalProperties: false };
const StringOrNull = Type.Union([Type.String(), Type.Null()]);
const Revocation = Type.Union([
  Type.Object({ revoked_at: Type.String(), reason: Type.String() }),
  Type.Null(),
]);
const HeldView = Type.Object({ ...DocumentView.properties, revocation: Revocation });
const PAGE = 20;

/** Adds the routes of documents that people carry: the published list, checking one, and one's own. */
export function portableRoutes(app: HttpApp, ports: PortableRoutePorts): void {
  publicRoutes(app, ports);
  holderRoutes(app, ports);
}

function publicRoutes(app: HttpApp, { portable, node }: PortableRoutePorts): void {
  app.open({
    method: 'GET',
    url: '/exchange/revocations',
    operation: 'listRevocations',
    summary:
      'The documents of this node that no longer count, signed, to be kept for checks without a network.',
    action: 'public',
    answer: Type.Object({
      node: Type.Enum([...JURISDICTIONS]),
      issued_at: Type.String(),
      next_update: Type.String(),
      list: Type.String({ description: 'JWS in compact form' }),
    }),
    handle: async () => {
      const { list, compact } = await portable.signedRevocations();
      return ok({
        node,
        issued_at: list.issued_at.toString(),
        next_update: list.next_update.toString(),
        list: compact,
      });
    },
  });
  app.open({
    method: 'POST',
    url: '/api/exchange/documents/verifications',
    operation: 'verifyDocument',
    summary:
      'Says whether a document that somebody carries counts, and if not, why. Nothing of it is kept.',
    action: 'public',
    requests_per_minute: 60,
    body: Type.Object(
      {
        text: Type.String({
          minLength: 1,
          maxLength: 20_000,
          description: 'What the codes say, or the signed text',
        }),
        kind: Type.Optional(Type.String({ maxLength: 80 })),
      },
      STRICT,
    ),
    answer: VerdictView,
    handle: async ({ body, language }) =>
      ok(verdictView(await portable.verify(body.text, body.kind), portable.kinds, language)),
  });
}

function holderRoutes(app: HttpApp, ports: PortableRoutePorts): void {
  const { portable } = ports;
  app.guarded({
    method: 'GET',
    url: '/api/exchange/documents',
    operation: 'listOwnDocuments',
    summary: 'Documents to carry of the person who is signed in, newest first.',
    action: 'exchange.document.view_own',
    query: Type.Object({
      cursor: Type.Optional(Type.String({ format: 'uuid' })),
      limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
    }),
    answer: Type.Object({ documents: Type.Array(HeldView), next_cursor: StringOrNull }),
    handle: async ({ principal: { person_id }, query, language }) => {
      if (person_id === undefined) return ok({ documents: [], next_cursor: null });
      const limit = query.limit ?? PAGE;
      const held = await portable.documentsOf(person_id, { before: query.cursor ?? null, limit });
      return ok({
        documents: held.flatMap((one) => heldView(ports, one, language) ?? []),
        next_cursor: held.length === limit ? (held.at(-1)?.document_id ?? null) : null,
      });
    },
  });
  app.guarded({
    method: 'GET',
    url: '/api/exchange/documents/:document_id',
    operation: 'viewOwnDocument',
    summary: 'One document of the person who is signed in, with the texts of its codes for print.',
    action: 'exchange.document.view_own',
    params: Type.Object({ document_id: Type.String({ format: 'uuid' }) }, STRICT),
    answer: Type.Object({
      ...HeldView.properties,
      compact: Type.String(),
      codes: Type.Array(Type.String()),
    }),
    handle: async ({ principal: { person_id }, params, language }) => {
      const held =
        person_id === undefined ? null : await portable.find(params.document_id, person_id);
      const view = held === null ? null : heldView(ports, held, language);
      if (held === null || view === null) return no(fault('portable.not_found'));
      const codes = codeTexts(held.compact);
      return codes.ok ? ok({ ...view, compact: held.compact, codes: [...codes.value] }) : codes;
    },
  });
}

/** What the holder sees is read from the signed text itself, as everybody else reads it. */
function heldView(
  { portable, keys }: PortableRoutePorts,
  { compact, issued_at, revocation }: HeldDocument,
  language: Language,
) {
  const reader = { keys: keys.trustList(), revocations: [], at: issued_at, kinds: portable.kinds };
  const { document } = verifyDocument(compact, reader);
  if (document === null) return null;
  return {
    ...documentView(document, portable.kinds, language),
    revocation:
      revocation === null
        ? null
        : {
            revoked_at: revocation.revoked_at.toString(),
            reason: REVOCATION_REASONS[revocation.reason][language],
          },
  };
}
