import type { LinkProps } from '@tanstack/react-router';
import type { Principal } from '../api/types.ts';

type PageAddress = NonNullable<LinkProps['to']>;
type PageText = `nav.${string}`;

export interface RolePage {
  to: PageAddress;
  text: PageText;
  /** The page is current only at exactly this address. */
  isExact?: boolean;
}

const OPEN: readonly RolePage[] = [
  { to: '/', text: 'nav.home', isExact: true },
  { to: '/service-points', text: 'nav.service_points' },
  { to: '/how-it-works', text: 'nav.how' },
  { to: '/systems', text: 'nav.systems' },
  { to: '/compare', text: 'nav.compare' },
  { to: '/cover', text: 'nav.cover' },
  { to: '/schemes', text: 'nav.schemes' },
  { to: '/check', text: 'nav.check' },
  { to: '/words', text: 'nav.words' },
];

/** What a patient has at every side. */
const EVERY_PATIENT: readonly RolePage[] = [
  { to: '/patient/cover', text: 'nav.my_cover', isExact: true },
  { to: '/patient/record', text: 'nav.my_record' },
  { to: '/patient/periods', text: 'nav.my_periods' },
  { to: '/patient/notices', text: 'nav.notices' },
  { to: '/patient/folder', text: 'nav.folder' },
  { to: '/patient/documents', text: 'nav.documents' },
  { to: '/patient/cases', text: 'nav.own_cases' },
  { to: '/patient/sharing', text: 'nav.sharing' },
  { to: '/patient/looks', text: 'nav.looks' },
  { to: '/cover', text: 'nav.cover' },
  { to: '/service-points', text: 'nav.service_points' },
];

/** Vouchers, the spouse and the record system are Hong Kong's. */
const VOUCHER_HOLDER: readonly RolePage[] = [
  { to: '/patient', text: 'nav.home', isExact: true },
  { to: '/patient/history', text: 'nav.history' },
  { to: '/patient/spouse', text: 'nav.spouse' },
  { to: '/patient/consent', text: 'nav.consent' },
  { to: '/patient/share', text: 'nav.share' },
  { to: '/patient/deposits', text: 'nav.deposits' },
  { to: '/images', text: 'nav.images' },
  { to: '/patient/handovers', text: 'nav.own_handovers' },
];

const CHECK_COVER: RolePage = { to: '/check-cover', text: 'nav.check_cover' };

const DESK: readonly RolePage[] = [
  { to: '/claims', text: 'nav.claims', isExact: true },
  { to: '/claims/new', text: 'nav.new_claim' },
  { to: '/imports', text: 'nav.imports' },
  { to: '/statements', text: 'nav.statements' },
  CHECK_COVER,
  { to: '/register', text: 'nav.register' },
  { to: '/handovers', text: 'nav.handovers' },
  { to: '/cases', text: 'nav.cases' },
  { to: '/check', text: 'nav.check' },
  { to: '/cover', text: 'nav.cover' },
  { to: '/service-points', text: 'nav.service_points' },
];

const IMAGES: RolePage = { to: '/images', text: 'nav.images' };
const DEPOSIT_DESK: RolePage = { to: '/deposit-desk', text: 'nav.deposit_desk' };

const SHARED: readonly RolePage[] = [
  { to: '/shared-with-us', text: 'nav.shared_with_us' },
  { to: '/ask-to-share', text: 'nav.ask_to_share' },
];
const DECIDER: RolePage = { to: '/deciders', text: 'nav.decider' };

const PROVIDER: readonly RolePage[] = [
  { to: '/open-record', text: 'nav.open_record' },
  ...SHARED,
  { to: '/emergency', text: 'nav.emergency' },
  { to: '/records', text: 'nav.records' },
  IMAGES,
  DEPOSIT_DESK,
  ...DESK,
];

/** Those who treat patients at home neither claim vouchers of other sides nor deposit. */
const HOME_PROVIDER: readonly RolePage[] = [
  IMAGES,
  { to: '/records', text: 'nav.records' },
  { to: '/open-record', text: 'nav.open_record' },
  ...SHARED,
  CHECK_COVER,
  { to: '/cases', text: 'nav.cases' },
  { to: '/check', text: 'nav.check' },
  { to: '/cover', text: 'nav.cover' },
  { to: '/service-points', text: 'nav.service_points' },
];

const REVIEW: readonly RolePage[] = [
  { to: '/claims', text: 'nav.claims' },
  { to: '/statements', text: 'nav.statements' },
  { to: '/service-points', text: 'nav.service_points' },
  { to: '/cover', text: 'nav.cover' },
  { to: '/schemes', text: 'nav.schemes' },
  { to: '/policy-changes', text: 'nav.policy_changes' },
  { to: '/statistics', text: 'nav.statistics' },
  { to: '/oversight', text: 'nav.oversight' },
  { to: '/transfers', text: 'nav.transfers' },
];

const OPERATOR: readonly RolePage[] = [
  { to: '/operator', text: 'nav.operator', isExact: true },
  { to: '/operator/outbox', text: 'nav.outbox' },
  { to: '/operator/inbox', text: 'nav.inbox' },
  { to: '/operator/jobs', text: 'nav.jobs' },
];

const ANALYST: readonly PageAddress[] = ['/statistics', '/schemes', '/policy-changes'];

/** Hong Kong pays and has a queue; Guangdong knows what its insurance pays. */
function officerPages({ jurisdiction }: Principal): readonly RolePage[] {
  const pages: readonly RolePage[] = [{ to: '/cases', text: 'nav.cases' }, ...REVIEW, CHECK_COVER];
  if (jurisdiction === 'HK') {
    const own = { to: '/handover-queue', text: 'nav.handover_queue' } as const;
    return [{ to: '/officer', text: 'nav.queue' }, own, ...pages];
  }
  return jurisdiction === 'GD' ? [...pages, { to: '/episodes', text: 'nav.episodes' }] : pages;
}

/** The pages of a role in the order of its day. */
export function rolePages(principal: Principal | null): readonly RolePage[] {
  switch (principal?.role) {
    case undefined:
      return OPEN;
    case 'patient':
      return principal.jurisdiction === 'HK'
        ? [...VOUCHER_HOLDER, ...EVERY_PATIENT]
        : EVERY_PATIENT;
    case 'clerk':
      return [...DESK, DECIDER, ...(principal.jurisdiction === 'HK' ? [] : [DEPOSIT_DESK])];
    case 'provider':
      return principal.jurisdiction === 'HK' ? HOME_PROVIDER : PROVIDER;
    case 'officer':
      return officerPages(principal);
    case 'operator':
      return OPERATOR;
    case 'inspector':
      return REVIEW;
    case 'analyst':
      return REVIEW.filter(({ to }) => ANALYST.includes(to));
  }
}
