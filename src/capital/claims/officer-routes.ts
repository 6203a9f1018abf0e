import { Type } from 'typebox';
import { fault } from '../../kernel/fault.ts';
import { no, ok } from '../../kernel/result.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { REVIEW_EVENTS, REVIEW_REASONS, reviewClaim } from './home/review-claim.ts';
import type { ClaimPorts } from './ports.ts';
import { ClaimView, viewOf } from './reading/claim-view.ts';
import { type InsuredEpisode, listInsured, withdrawInsured } from './treating/episode-store.ts';
import { registerInsuredEpisode } from './treating/insured-episodes.ts';

const STRICT = { additionalProperties: false };
const Code = Type.String({ pattern: '^[a-z0-9][a-z0-9_.-]{0,63}$' });
const Episode = Type.String({ pattern: '^[A-Za-z0-9._/-]{1,64}$' });
const EpisodeView = Type.Object({
  institution: Type.String(),
  episode: Type.String(),
  insured_on: Type.String(),
  registered_at: Type.String(),
});
const EPISODES_MAX = 500;

/** Adds the routes of officers: Hong Kong's review of claims, Guangdong's register of insured episodes. */
export function officerRoutes(app: HttpApp, ports: ClaimPorts): void {
  reviewRoute(app, ports);
  registerRoute(app, ports);
  withdrawRoute(app, ports);
  app.guarded({
    method: 'GET',
    url: '/api/capital/insured-episodes',
    operation: 'listInsuredEpisodes',
    summary: 'Episodes that national medical insurance pays for, the latest first.',
    action: 'capital.insured_episode.register',
    answer: Type.Object({ episodes: Type.Array(EpisodeView) }),
    handle: async () => {
      const episodes = await listInsured(ports.database, EPISODES_MAX);
      return ok({ episodes: episodes.map(episodeView) });
    },
  });
}

function reviewRoute(app: HttpApp, ports: ClaimPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/capital/claims/:claim_id/review',
    operation: 'reviewClaim',
    summary: 'An officer puts a held claim aside, takes it up again, or refuses it.',
    action: 'capital.claim.review',
    params: Type.Object({ claim_id: Type.String({ format: 'uuid' }) }, STRICT),
    body: Type.Object(
      { event: Type.Enum([...REVIEW_EVENTS]), reason: Type.Enum([...REVIEW_REASONS]) },
      STRICT,
    ),
    answer: ClaimView,
    handle: async ({ principal, params, body, language }) => {
      const reviewed = await reviewClaim(ports, principal, params.claim_id, body);
      if (!reviewed.ok) return reviewed;
      const now = ports.clock.now();
      return ok(viewOf(reviewed.value, { principal, language, rulebook: ports.rulebook, now }));
    },
  });
}

function registerRoute(app: HttpApp, ports: ClaimPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/capital/insured-episodes',
    operation: 'registerInsuredEpisode',
    summary: 'National medical insurance pays for an episode, so that vouchers cannot.',
    action: 'capital.insured_episode.register',
    body: Type.Object(
      { institution: Code, episode: Episode, insured_on: Type.String({ maxLength: 20 }) },
      STRICT,
    ),
    answer: EpisodeView,
    handle: async ({ principal, body }) => {
      const registered = await registerInsuredEpisode(ports, principal, body);
      return registered.ok ? ok(episodeView(registered.value)) : registered;
    },
  });
}

function withdrawRoute(app: HttpApp, ports: ClaimPorts): void {
  app.guarded({
    method: 'POST',
    url: '/api/capital/insured-episodes/withdraw',
    operation: 'withdrawInsuredEpisode',
    summary: 'Takes back a wrong entry, so that vouchers can pay for the episode.',
    action: 'capital.insured_episode.register',
    body: Type.Object({ institution: Code, episode: Episode }, STRICT),
    answer: Type.Object({ withdrawn_at: Type.String() }),
    handle: async ({ principal, body }) => {
      const at = ports.clock.now().round('millisecond');
      const by = { withdrawn_by: principal.subject, withdrawn_at: at };
      const isWithdrawn = await withdrawInsured(ports.database, body, by);
      return isWithdrawn ? ok({ withdrawn_at: at.toString() }) : no(fault('request.not_found'));
    },
  });
}

function episodeView(of: InsuredEpisode) {
  const { institution, episode, insured_on, registered_at } = of;
  return {
    institution,
    episode,
    insured_on: insured_on.toString(),
    registered_at: registered_at.toString(),
  };
}
