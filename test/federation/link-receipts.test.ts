import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyForLink, revokeLink } from '../../src/data/links/index.ts';
import { openElsewhere } from '../../src/data/links/open-elsewhere.ts';
import { seedDemoContracts } from '../../src/data/transfers/index.ts';
import { ok } from '../../src/kernel/result.ts';
import { type GivenLink, headOf } from '../integration/link-acts.ts';
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

const DOCTOR = {
  subject: 'szh-doctor',
  display_name: '',
  role: 'provider',
  organisation: 'hku-shenzhen',
  jurisdiction: 'GD',
} as const;

type Known = Elder & { readonly person_id: string };
const isKnown = (one: Elder): one is Known => one.person_id !== null;

async function begin(seed: number): Promise<Play> {
  const federation = await bed.begin(seed, BEGINNING);
  held.length = 0;
  const { HK } = federation.nodes;
  await HK.database.transaction((session) => seedDemoContracts(session, HK.open.ports));
  const random = seededRandom(seed * 6007);
  const elders = await registerElders(HK, random);
  const empty = { filings: [], story: [], problems: [], tally: new Map() };
  return { federation, random, elders, ...empty };
}

/** The codes that elders hold, of the play that is under way. */
const held: Pick<GivenLink, 'file_code' | 'passcode'>[] = [];

/** An elder gets codes, or hears nothing because the process ends on the way. */
async function make(play: Play): Promise<void> {
  const { person_id } = pick(play.random, play.elders.filter(isKnown));
  const heard = await attempt(play.federation.nodes.HK, ({ open }) => {
    const summaryOf = async () => ok(new TextEncoder().encode('{"resourceType":"Bundle"}'));
    const ports = { ...open.links, summaryOf, origin: 'http://hk.test' };
    return applyForLink(ports, patient(person_id), ASKED);
  });
  if (heard.answered && heard.value.ok) held.push(heard.value.value);
  note(play, heard.answered ? `link ${heard.value.ok}` : 'link without answer');
}

/** A doctor of the hospital opens what an elder shows; home may be away, or either process end on the way. */
async function look(play: Play): Promise<void> {
  if (held.length === 0) return;
  const { file_code, passcode } = pick(play.random, held);
  const asked = { link: headOf(file_code).link, passcode };
  const heard = await attempt(play.federation.nodes.GD, ({ open }) =>
    openElsewhere(open.links, DOCTOR, asked),
  );
  note(play, heard.answered ? `opened ${heard.value.ok}` : 'opening without answer');
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
  const acts = [make, make, look, look, look, end, armCrash, armCrash, changeWeather, cut, mend];
  await pick(random, acts)(play);
  for (let round = random.below(3); round > 0; round--)
    await pump(play, pick(random, ['HK', 'GD']));
  await federation.network.advance(random.below(8_000));
  restartSome(play, 0.6);
}

/**
 * Every link has its receipt, every ended one both. The hospital's side holds what home signed and nothing else: of each
 * record that arrived the receipt, of each link that was opened and has ended the withdrawal.
 */
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
  const texts = `select consent_id || ' ' || act || ' ' || compact as text
                   from data.sharing_receipt where holder = 'HK'`;
  const textsOf = async (of: typeof HK) =>
    (await of.rows<{ text: string }>(texts)).map(({ text }) => text);
  const [here, there] = [await textsOf(HK), await textsOf(GD)];
  const arrived = await GD.rows<{ about_id: string }>(
    `select distinct about_id from data.transfer where direction = 'in' and act = 'link_opened'`,
  );
  const ended = await HK.rows<{ link_id: string }>(
    `select l.link_id from data.carried_link l where l.revoked_at is not null and exists (
       select from data.carried_event e where e.link_id = l.link_id and e.outcome = 'opened')`,
  );
  const due = [
    ...arrived.map(({ about_id }) => `${about_id} given `),
    ...ended.map(({ link_id }) => `${link_id} withdrawn `),
  ];
  const missing = due.filter((start) => !there.some((text) => text.startsWith(start)));
  const strange = there.filter((text) => !here.includes(text));
  return [
    ...wrong.map(({ problem }) => problem),
    ...missing.map((start) => `not there: ${start}`),
    ...strange.map((text) => `only there: ${text.slice(0, 50)}`),
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
  const MET = [
    'link true',
    'link without answer',
    'opened true',
    'opened false',
    'opening without answer',
    'link ended',
    'ending without answer',
  ];
  const WEATHER = ['drop', 'lose_answer', 'duplicate', 'delay', 'process ended at committed'];
  expect([...MET, ...WEATHER].filter((what) => !tally.has(what))).toEqual([]);
});
