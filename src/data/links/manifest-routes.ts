import { createHash } from 'node:crypto';
import { type Static, Type } from 'typebox';
import { dayAt, type Instant } from '../../kernel/day.ts';
import { type Fault, fault } from '../../kernel/fault.ts';
import { ZONE } from '../../kernel/jurisdiction.ts';
import { no, ok, type Result } from '../../kernel/result.ts';
import { counterOf } from '../../people/care/index.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { ADDRESS, readRecipient } from './code/index.ts';
import type { CarriedFile, Opener } from './link.ts';
import { type OpenedLink, openLink } from './open-link.ts';
import type { LinkPorts, PublicAddress } from './ports.ts';
import { insertPlaces, takePlace } from './store.ts';

/** How long a place to fetch a file from is there. */
const PLACE_SECONDS = 300;
const TOKEN_BYTES = 32;

const Manifest = Type.Object({
  status: Type.Literal('finalized'),
  files: Type.Array(
    Type.Object({
      contentType: Type.Literal('application/fhir+json'),
      embedded: Type.Optional(Type.String()),
      location: Type.Optional(Type.String()),
    }),
  ),
});

/** Reasons that a receiver outside is not told apart: the link does not count. */
const INACTIVE: ReadonlySet<string> = new Set([
  'link.revoked',
  'link.expired',
  'link.not_ready',
  'link.locked',
  'link.used_up',
]);

/** Adds the server side of SMART Health Links (STU 1): the manifest, and files that are fetched once. */
export function manifestRoutes(app: HttpApp, ports: LinkPorts & PublicAddress): void {
  app.open({
    method: 'POST',
    url: '/shl/:address/manifest',
    operation: 'openCarriedRecord',
    summary:
      'Manifest of a SMART Health Link; `recipient` is the signed word of the node of a designated institution.',
    action: 'public',
    ignores_sign_in: true,
    params: Type.Object({ address: Type.String({ maxLength: 64 }) }),
    body: Type.Object({
      recipient: Type.String({ minLength: 1, maxLength: 4000 }),
      passcode: Type.Optional(Type.String({ maxLength: 40 })),
      embeddedLengthMax: Type.Optional(Type.Integer({ minimum: 0 })),
    }),
    answer: Manifest,
    problem_members: membersOf,
    handle: async ({ params, body }) => {
      if (!new RegExp(ADDRESS).test(params.address)) return no(fault('link.not_found'));
      const url = `${ports.origin}/shl/${params.address}/manifest`;
      const at = ports.clock.now();
      await ports.keys.refresh();
      const opener = readRecipient(body.recipient, { url, at, keys: ports.keys });
      if (!opener.ok) return opener;
      if (!speaksForOwn(ports, opener.value, at)) return no(fault('link.recipient_unknown'));
      const tried = { address: params.address, passcode: body.passcode ?? '', keeps: false };
      const opened = await openLink(ports, opener.value, tried);
      if (!opened.ok) return no(outwardFault(opened.error));
      return manifestOf(ports, opened.value, body.embeddedLengthMax ?? Number.MAX_SAFE_INTEGER);
    },
  });
  app.open({
    method: 'GET',
    url: '/shl/files/:token',
    operation: 'fetchCarriedFile',
    summary:
      'An encrypted file of a SMART Health Link, once and within five minutes of its manifest.',
    action: 'public',
    ignores_sign_in: true,
    params: Type.Object({ token: Type.String({ maxLength: 64 }) }),
    answer: 'file',
    handle: async ({ params }) => {
      const jwe = await takePlace(ports.database, tokenHash(params.token), ports.clock.now());
      if (jwe === null) return no(fault('link.not_found'));
      return ok({ content_type: 'application/jose', content: jwe });
    },
  });
}

/** A node speaks for its own service points only, and for the institution that they belong to. */
function speaksForOwn({ network }: LinkPorts, opener: Opener, at: Instant): boolean {
  const { organisation, side, institution } = opener;
  const point = counterOf(network, { organisation, jurisdiction: side }, dayAt(at, ZONE));
  return point.ok && point.value.institution === institution;
}

function outwardFault(of: Fault): Fault {
  return INACTIVE.has(of.code) ? fault('link.not_found') : of;
}

/** The specification wants the number of tries that are left beside a wrong passcode. */
function membersOf({ code, facts }: Fault): Readonly<Record<string, number>> {
  return code === 'link.passcode_wrong' ? { remainingAttempts: Number(facts['remaining']) } : {};
}

const tokenHash = (token: string) => createHash('sha256').update(`place ${token}`).digest('hex');

/** Short files stand in the manifest; others get a place each, of which only a hash is kept. */
async function manifestOf(
  ports: LinkPorts & PublicAddress,
  { link_id, files, opened_at }: OpenedLink,
  length_max: number,
): Promise<Result<Static<typeof Manifest>, Fault>> {
  const placed = files.map((file, file_number) => placeOf(ports, file, file_number, length_max));
  const places = placed.flatMap(({ place }) => (place === null ? [] : [place]));
  if (places.length > 0) {
    await insertPlaces(ports.database, link_id, places, endOfPlaces(opened_at));
  }
  return ok({ status: 'finalized' as const, files: placed.map(({ entry }) => entry) });
}

const endOfPlaces = (opened_at: Instant) => opened_at.add({ seconds: PLACE_SECONDS });

function placeOf(
  { random, origin }: LinkPorts & PublicAddress,
  { content_type, jwe }: CarriedFile,
  file_number: number,
  length_max: number,
) {
  if (jwe.length <= length_max) {
    return { place: null, entry: { contentType: content_type, embedded: jwe } };
  }
  const token = Buffer.from(random.bytes(TOKEN_BYTES)).toString('base64url');
  const location = `${origin}/shl/files/${token}`;
  const place = { token_hash: tokenHash(token), file_number };
  return { place, entry: { contentType: content_type, location } };
}
