import { createHash } from 'node:crypto';
import { DEMO_PEOPLE } from '../../src/people/demo/index.ts';
import type { OpenSides } from './open-sides.ts';
import { request } from './people-sides.ts';

/** The elder who shares a record in these tests. */
export const ELDER_ID = DEMO_PEOPLE.find(({ name }) => name === 'chan-tai-man')?.person_id ?? '';

/** The codes of a link as the elder gets them. */
export interface GivenLink {
  readonly link_id: string;
  readonly file_code: string;
  readonly passcode_code: string;
  readonly passcode: string;
  readonly packet: string;
  readonly ready_at: string;
  readonly expires_at: string;
}

/** What a receiver's page does with a file code: the key stays, the rest goes to its own node. */
export function headOf(file_code: string) {
  const { key, ...head } = JSON.parse(
    Buffer.from(file_code.replace('shlink:/', ''), 'base64url').toString(),
  );
  const key_hash = createHash('sha256').update(key).digest('base64url');
  return { key: key as string, link: { ...head, key_hash } };
}

/** What a receiver's page sends of a packet: hashes stand for the files. */
export function headOfPacket(packet: string) {
  const { link, files, sig } = JSON.parse(packet);
  const hash = ({ jwe }: { jwe: string }) => createHash('sha256').update(jwe).digest('base64url');
  return { link, file_hashes: files.map(hash), sig };
}

/** Another passcode than this one. */
export const wrongOf = (passcode: string) => (passcode === '00000000' ? '11111111' : '00000000');

/** What elder and hospital do with links, over HTTP. */
export function linkActs(bed: () => OpenSides) {
  const apply = (change: object = {}, as = 'chan-tai-man') =>
    request(bed().sides.HK.app, as, ['POST', '/api/data/links'], {
      body: { institution: 'hku-shenzhen', expressed: true, ...change },
    });
  return {
    apply,
    async given(change: object = {}): Promise<GivenLink> {
      const { status, json } = await apply(change);
      if (status !== 200) throw new Error(JSON.stringify(json));
      return json;
    },
    open: (file_code: string, passcode: string, as = 'szh-doctor') =>
      request(bed().sides.GD.app, as, ['POST', '/api/data/links/openings'], {
        body: { link: headOf(file_code).link, passcode },
      }),
    revoke: (link_id: string, as = 'chan-tai-man') =>
      request(bed().sides.HK.app, as, ['POST', `/api/data/links/${link_id}/revoke`]),
    async listed(link_id: string) {
      const list = ['GET', '/api/data/links'] as const;
      const { json } = await request(bed().sides.HK.app, 'chan-tai-man', list);
      return json.links.find((one: { link_id: string }) => one.link_id === link_id);
    },
  };
}
