import { Type } from 'typebox';
import { ok } from '../../../kernel/result.ts';
import type { Metrics } from '../../metrics/index.ts';
import type { HttpApp } from '../route.ts';

/** What a page of ours may load: only from here; styles written into the page need its nonce. */
export function pagePolicy(nonce?: string): string {
  const style = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${style}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    'report-uri /csp-report',
  ].join('; ');
}

/** For every answer that is not a page: nothing may be loaded from it. */
export const DATA_POLICY =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * For the script of a worker that decodes images: a worker follows the policy of its own answer. It may load the other files
 * of the portal and compile WebAssembly, which pages may not; see docs/decisions/0014-viewer-of-images.md.
 */
export const DECODER_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ReportSchema = Type.Object({
  directive: Type.String(),
  blocked: Type.String(),
  page: Type.String(),
  source: Type.String(),
});
const REPORTS_KEPT = 100;
const REPORT_BYTES_MAX = 16 * 1024;

/**
 * Browsers report here what the policy stopped. Reports are counted; the last 100 are kept in memory and,
 * in the demonstration, shown at `/csp-reports`. Queries of addresses are cut off: they may name a person.
 */
export function addPolicyReports(
  app: HttpApp,
  ports: { readonly metrics: Metrics; readonly environment: string },
): void {
  const kept: Record<'directive' | 'blocked' | 'page' | 'source', string>[] = [];
  const count = ports.metrics.counter(
    'sampan_csp_reports_total',
    'Loads that the content security policy stopped.',
    ['directive'],
  );
  app.open({
    method: 'POST',
    url: '/csp-report',
    operation: 'reportContentPolicy',
    summary: 'Takes the report of a browser that the content security policy stopped something.',
    action: 'public',
    ignores_sign_in: true,
    body: Type.Unknown(),
    body_type: 'application/csp-report',
    body_max: REPORT_BYTES_MAX,
    answer: Type.Object({ counted: Type.Integer() }),
    status: 202,
    handle: async ({ body }) => {
      const reports = (Array.isArray(body) ? body : [body]).map(readReport);
      for (const report of reports) {
        count({ directive: DIRECTIVE.test(report.directive) ? report.directive : 'other' });
        kept.push(report);
      }
      kept.splice(0, kept.length - REPORTS_KEPT);
      return ok({ counted: reports.length });
    },
  });
  if (ports.environment !== 'demonstration') return;
  app.open({
    method: 'GET',
    url: '/csp-reports',
    operation: 'listContentPolicyReports',
    summary: 'Lists the last reports about the content security policy (demonstration only).',
    action: 'public',
    answer: Type.Object({ reports: Type.Array(ReportSchema) }),
    handle: async () => ok({ reports: kept }),
  });
}

const DIRECTIVE = /^[a-z]+(-[a-z]+){0,3}$/;

/** Both forms in use: `{"csp-report": {…}}` of report-uri and `{type, body: {…}}` of the Reporting API. */
function readReport(sent: unknown) {
  const outer = membersOf(sent);
  const inner = membersOf(outer['csp-report'] ?? outer.body);
  const text = (...names: string[]): string => {
    const value = names.map((name) => inner[name]).find((found) => typeof found === 'string');
    return String(value ?? '').slice(0, 200);
  };
  return {
    directive: text('effective-directive', 'effectiveDirective', 'violated-directive'),
    blocked: withoutQuery(text('blocked-uri', 'blockedURL')),
    page: withoutQuery(text('document-uri', 'documentURL')),
    source: withoutQuery(text('source-file', 'sourceFile')),
  };
}

function membersOf(value: unknown): { readonly body?: unknown; readonly [name: string]: unknown } {
  return value !== null && typeof value === 'object' ? { ...value } : {};
}

function withoutQuery(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}
