import { claimRoutes } from '../../capital/claims/index.ts';
import { statementRoutes } from '../../capital/statements/index.ts';
import { closeAccounts, vouchersRoutes } from '../../capital/vouchers/index.ts';
import { type AttachedServer, attachedRoutes } from '../../data/attached/index.ts';
import { consentRoutes, joinedSince } from '../../data/consent/index.ts';
import { depositRoutes } from '../../data/deposits/index.ts';
import { emergencyRoutes } from '../../data/emergency/index.ts';
import { binaryRoutes, ownRoutes, viewRoutes } from '../../data/folder/index.ts';
import { handoverRoutes } from '../../data/handovers/index.ts';
import { dicomwebRoutes, studyRoutes } from '../../data/images/index.ts';
import { linkRoutes } from '../../data/links/index.ts';
import { readingRoutes } from '../../data/reading/index.ts';
import {
  bulkRoutes,
  consentedAt,
  createAuditor,
  deciderOrSelf,
  fhirRoutes,
  sharingRoutes,
} from '../../data/records/index.ts';
import { trailRoutes } from '../../data/trail/index.ts';
import { transferRoutes } from '../../data/transfers/index.ts';
import { exchangeRoutes, portableRoutes } from '../../exchange/index.ts';
import { policyChangeRoutes } from '../../insight/policy-changes/index.ts';
import { statisticsRoutes } from '../../insight/statistics/index.ts';
import type { Principal } from '../../kernel/principal.ts';
import { careRoutes } from '../../people/care/index.ts';
import { casesRoutes } from '../../people/cases/index.ts';
import { askCoverageRoutes, choicesRoutes, coverageRoutes } from '../../people/coverage/index.ts';
import { endPairingAtDeath, householdsRoutes, pairingOf } from '../../people/households/index.ts';
import { noticesRoutes } from '../../people/notices/index.ts';
import { endStandingAtDeath, standingRoutes } from '../../people/periods/index.ts';
import { personsRoutes } from '../../people/persons/index.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import type { Jobs } from '../../platform/jobs/index.ts';
import type { Network } from '../../rulebook/index.ts';
import { findSpouse } from '../claim-ports.ts';
import { organisationNames } from '../institutions/known-institutions.ts';
import { VOUCHERS } from '../node-ports.ts';
import type { OpenNode } from '../open-node.ts';
import { jobRoutes } from './job-routes.ts';
import { policyRoutes } from './policy-routes.ts';

/**
 * Adds every room's routes to a node's application, each with what it needs from the others. `origin` is the address
 * under which everybody reaches the node.
 */
export function nodeRoutes(
  app: HttpApp,
  open: OpenNode,
  {
    jobs,
    origin,
    attached = [],
  }: {
    readonly jobs: Jobs;
    readonly origin: string;
    readonly attached?: readonly AttachedServer[];
  },
): void {
  const { ports } = open;
  const organisationName = organisationNames(ports);
  policyRoutes(app, ports);
  policyChangeRoutes(app, { ...ports, organisationName });
  careRoutes(app, ports);
  coverageRoutes(app, ports);
  choicesRoutes(app, ports);
  askCoverageRoutes(app, open.coverage);
  casesRoutes(app, open.cases);
  noticesRoutes(app, ports);
  personsRoutes(app, {
    ...ports,
    joinedSince,
    pairingOf,
    on_death: [
      endPairingAtDeath(ports),
      endStandingAtDeath(ports),
      async (session, death) => {
        await closeAccounts(session, ports, [death]);
      },
    ],
  });
  standingRoutes(app, { ...ports, organisationName });
  householdsRoutes(app, { ...ports, law: ports.pairing_law, organisationName });
  consentRoutes(app, ports);
  depositRoutes(app, { ...ports, ask: open.exchange.ask });
  handoverRoutes(app, open.handovers);
  emergencyRoutes(app, { ...ports, organisationName });
  trailRoutes(app, {
    ...ports,
    origin,
    consentedAt,
    organisationName: institutionName(ports),
    aboutWhom: deciderOrSelf(ports),
  });
  const audit = createAuditor(ports.database);
  dicomwebRoutes(app, { ...ports, audit });
  studyRoutes(app, { ...ports, audit, institutionName: institutionName(ports) });
  const folder = { ...ports, audit, ...ports.folder };
  binaryRoutes(app, folder);
  ownRoutes(app, folder);
  viewRoutes(app, folder);
  fhirRoutes(app, { ...ports, origin, audit, coverage: open.coverage });
  attachedRoutes(app, { ...ports, audit, servers: () => attached });
  bulkRoutes(app, { ...ports, origin, audit, wake: (task) => jobs.wake(task) });
  readingRoutes(app, ports);
  sharingRoutes(app, open.sharing);
  linkRoutes(app, { ...open.links, origin });
  transferRoutes(app, ports);
  vouchersRoutes(app, { ...ports, findSpouse });
  claimRoutes(app, open.claims);
  statementRoutes(app, {
    ...open.statements,
    institutionsOf: (principal) => institutionsOf(ports.network, principal),
  });
  statisticsRoutes(app, { ...ports, scheme: VOUCHERS });
  exchangeRoutes(app, open.exchange);
  portableRoutes(app, { portable: open.portable, keys: open.keys, node: ports.node });
  jobRoutes(app, jobs);
}

/** Whose items a sign-in may see: a service point's staff their own institution's, authorities everybody's. */
function institutionsOf(network: Network, principal: Principal): readonly string[] | null {
  if (principal.role === 'officer' || principal.role === 'inspector') return null;
  const point = network.point(principal.organisation);
  return point === null ? [] : [point.institution];
}

/** Names of service points, authorities and institutions. */
function institutionName(ports: Pick<OpenNode['ports'], 'network' | 'institutions'>) {
  const names = new Map(
    ports.network.service_points.map((point) => [point.institution, point.institution_name]),
  );
  const nameOf = organisationNames(ports);
  return (code: string) => nameOf(code) ?? names.get(code) ?? null;
}
