import {
  type Grade,
  gradeText,
  type Network,
  policyMarkdown,
  type Rulebook,
  type ServicePoint,
} from '../../rulebook/index.ts';
import { type Page, page, table, writtenFrom } from './markdown.ts';

const MEANINGS: Readonly<Record<Grade, string>> = {
  official: 'Read in a publication of the authority.',
  secondary: 'Read in the press or in a copy; the official publication was not found.',
  derived: 'Computed from published figures.',
  provisional: 'A ruling of ours where no source settles the point, listed in `policy/rulings.md`.',
};

/** One page for each scheme, one for the network, and the page that leads to them. */
export function policyPages(rulebook: Rulebook): readonly Page[] {
  const schemes = [...rulebook.schemes.values()];
  const pages = schemes.map((law) => {
    const [title = '', ...rest] = policyMarkdown(law).split('\n');
    const origin = writtenFrom(`the policy file of \`${law.scheme}\``);
    const legend = 'What the grades mean stands in [the law](policy.md).';
    return page(pathOf(law.scheme), [title, '', `${origin} ${legend}`, ...rest]);
  });
  return [indexPage(rulebook), networkPage(rulebook.network), ...pages];
}

/** `hk.elderly_voucher` as a file name. */
function fileOf(scheme: string): string {
  return `policy-${scheme.replaceAll(/[._]/g, '-')}.md`;
}

const pathOf = (scheme: string) => `docs/reference/${fileOf(scheme)}`;

function indexPage(rulebook: Rulebook): Page {
  const schemes = [...rulebook.schemes.values()];
  return page('docs/reference/policy.md', [
    '# The law',
    '',
    writtenFrom('the policy files'),
    '',
    '`policy/` holds the law as data: every value has the day from which it is in force, its sources and a grade that says',
    'how sure it is. A value that was looked for and not found is `unknown`; a claim that needs it is not decided.',
    '',
    ...table(
      ['scheme', 'what', 'whom to ask'],
      schemes.map(({ scheme, title, authority }) => [
        `[${scheme}](${fileOf(scheme)})`,
        title.en,
        authority.en,
      ]),
    ),
    '| [network](policy-network.md) | Service points and their departments | |',
    '',
    '## Grades',
    '',
    'An explanation that used a value of any grade but the first says so.',
    '',
    ...table(
      ['grade', 'meaning'],
      (Object.keys(MEANINGS) as Grade[]).map((grade) => [gradeText(grade, 'en'), MEANINGS[grade]]),
    ),
  ]);
}

function networkPage(network: Network): Page {
  return page('docs/reference/policy-network.md', [
    '# Service points',
    '',
    writtenFrom('`policy/network`'),
    '',
    'Where vouchers may be used outside Hong Kong, and from which day. The two tracks are different legal arrangements;',
    'their figures are never added silently.',
    '',
    ...table(
      ['service point', 'name', 'city', 'track', 'from', 'grade', 'departments'],
      network.service_points.map((point) => rowOf(network, point)),
    ),
  ]);
}

function rowOf(network: Network, point: ServicePoint): string[] {
  const until = point.to === null ? '' : ` to ${point.to}`;
  const departments = point.departments.map(({ code, from }) =>
    from === 'unknown' ? `${code} (start not known)` : code,
  );
  if (point.departments_incomplete) departments.push('and others that were not found');
  return [
    `\`${point.service_point}\``,
    point.name.en,
    network.cities.get(point.city)?.en ?? point.city,
    point.track,
    `${point.from}${until}`,
    gradeText(point.grade, 'en'),
    departments.join(', '),
  ];
}
