import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyForLink, revokeLink } from '../../src/data/links/index.ts';
import { seedDemoContracts } from '../../src/data/transfers/index.ts';
import { ok } from '../../src/kernel/result.ts';
import { checkStreams } from './check-streams.ts';
import { attempt } from './play/counters.ts';
import { type Elder, registerElders } from './play/elders.ts';
import { mendAll, settle } from './play/heal.ts';
import { note, type Play, pick, pump } from './play/play.ts';
import { armCrash, changeWeather, cut, mend, restartSome } from './play/troubles.ts';
import { seededRandom } from './world/seeded-random.ts';
import { type FederationBed, openFederationBed } from './world/three-nodes.ts';

const AGAIN = process.env['SAMPAN_TEST_SEED'];
const SEEDS = AGAIN === undefined ? 40 : 1;
const FIRST = AGAIN === undefined ? 1 : Number(AGAIN);
const TURNS = 14;
const BEGINNING = '2026-02-10T03:00:00Z';

const ASKED = {
  institution: 'hku-shenzhen',
  record_types: null,
  care_from: null,
  care_to: null,
  sensitive_classes: [],
  sensitive_expressed: false,
  purpose: 'treatment',
  openings_max: null,
  ends_on: null,
  keep_days: 0,
  visit_on: null,
  expressed: true,
  with_packet: false,
  for_person: null,
} as const;

let bed: FederationBed;
beforeAll(async () => {
  bed = await openFederationBed();
});
afterAll(() => bed.drop());

const patient = (person_id: string) =>
  ({
    subject: person_id,
    display_name: '',
    role: 'patient',
    organisation: 'self',
    jurisdiction: 'HK',
    person_id,
  }) as const;

type Known = Elder & { readonly person_id: string };
const isKnown = (one: Elder): one is Known => one.person_id !== null;

async function begin(seed: number): Promise<Play> {
  const federation = await bed.begin(seed, BEGINNING);
  const { HK } = federation.nodes;
  await HK.database.transaction((session) => seedDemoContracts(session, HK.open.ports));
  const random = seededRandom(seed * 6007);
  const elders = await registerElders(HK, random);
  const empty = { filings: [], story: [], problems: [], tally: new Map() };
  return { federation, random, elders, ...empty };
}

/** An elder gets codes, or hears nothing because the process ends on the way. */
async function make(play: Play): Promise<void> {
  const { person_id } = pick(play.random, play.elders.filter(isKnown));
  const heard = await attempt(play.federation.nodes.HK, ({ open }) => {
    const summaryOf = async () => ok(new TextEncoder().encode('{"resourceType":"Bundle"}'));
    const ports = { ...open.links, summaryOf, origin: 'http://hk.test' };
    return applyForLink(ports, patient(person_id), ASKED);
  });
  note(play, heard.answered ? `link ${heard.value.ok}` : 'link without answer');
}

/** An elder ends a link that is there; again, at times. */
async function end(play: Play): Promise<void> {
  const { HK } = play.federation.nodes;
  const links = await HK.database.rows<{ link_id: string; person_id: string }>(
    'select link_id, person_id from data.carried_link order by link_id',
  );
  if (links.length === 0) return;
  const { link_id, person_id } = pick(play.random, links);
  const of = { link_id, for_person: null };
  const heard = await attempt(HK, ({ open }) => revokeLink(open.links, patient(person_id), of));
  note(play, heard.answered ? 'link ended' : 'ending without answer');
}

async function turn(play: Play): Promise<void> {
  const { random, federation } = play;
  const acts = [make, make, end, armCrash, armCrash, changeWeather, cut, mend];
  await pick(random, acts)(play);
  for (let round = random.below(3); round > 0; round--)
    await pump(play, pick(random, ['HK', 'GD']));
  await federation.network.advance(random.below(8_000));
  restartSome(play, 0.6);
}

/** Every link has its receipt, every ended one both, and the hospital's side holds the same texts. */
async function problemsOf({ federation }: Play): Promise<readonly string[]> {
  const [HK, GD] = [federation.nodes.HK.database, federation.nodes.GD.database];
  const wrong = await HK.rows<{ problem: string }>(
    `select l.link_id || ' has ' || coalesce(string_agg(r.act, ' ' order by r.act), 'none') as problem
       from data.carried_link l left join data.sharing_receipt r on r.consent_id = l.link_id
      group by l.link_id, l.revoked_at
     having coalesce(string_agg(r.act, ' ' order by r.act), 'none')
         <> case when l.revoked_at is null then 'given' else 'given withdrawn' end
     union all
     select 'a receipt of no link: ' || consent_id from data.sharing_receipt
      where consent_id not in (select link_id from data.carried_link)`,
  );
  const texts = `select compact from data.sharing_receipt where holder = 'HK' order by receipt_id`;
  const [here, there] = [await HK.rows(texts), await GD.rows(texts)];
  const isSame = JSON.stringify(here) === JSON.stringify(there);
  return [
    ...wrong.map(({ problem }) => problem),
    ...(isSame ? [] : [`${here.length} receipts here, ${there.length} there`]),
    ...(await checkStreams({ HK, GD, MO: federation.nodes.MO.database })),
    ...federation.complaints,
  ];
}

it(`links are receipted once at both sides in all weathers, over ${SEEDS} seeds`, {
  timeout: 600_000,
}, async () => {
  const tally = new Map<string, number>();
  for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
    const play = await begin(seed);
    for (let nth = 0; nth < TURNS; nth++) await turn(play);
    mendAll(play);
    await settle(play);
    const problems = [...play.problems, ...(await problemsOf(play))];
    expect([seed, problems]).toEqual([seed, []]);
    for (const [what, times] of play.tally) tally.set(what, (tally.get(what) ?? 0) + times);
    for (const line of play.federation.network.log) {
      const fate = /(drop|lose_answer|duplicate|delay|garble)$/.exec(line)?.[1];
      if (fate !== undefined) tally.set(fate, (tally.get(fate) ?? 0) + 1);
    }
  }
  if (AGAIN !== undefined) return;
  const MET = ['link true', 'link without answer', 'link ended', 'ending without answer'];
  const WEATHER = ['drop', 'lose_answer', 'duplicate', 'delay', 'process ended at committed'];
  expect([...MET, ...WEATHER].filter((what) => !tally.has(what))).toEqual([]);
});
