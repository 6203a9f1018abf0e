import type { Portable, PortableKind } from '../exchange/index.ts';
import type { CasePorts } from '../people/cases/index.ts';
import { standingsOf } from '../people/periods/index.ts';
import { AUTHORISATION, ENTITLEMENT, PERIOD_STATEMENT } from '../people/portable/index.ts';
import type { NodePorts } from './node-ports.ts';

/** What the room of cases between two sides needs, bound to this node. */
export function casePorts(
  ports: NodePorts,
  portable: Portable,
  organisationName: CasePorts['organisationName'],
): CasePorts {
  return {
    ...ports,
    organisationName,
    assume_agreement: ports.assume_agreement ?? false,
    standingsOf,
    documents: documentsOf(portable),
  };
}

const KINDS: Readonly<Record<'period_statement' | 'entitlement' | 'authorisation', PortableKind>> =
  {
    period_statement: PERIOD_STATEMENT,
    entitlement: ENTITLEMENT,
    authorisation: AUTHORISATION,
  };
/** More than this does not fit on paper. */
const PERIODS_MAX = 60;

/** Documents to carry. One that does not fit, or says nothing, is left out; the case itself goes on. */
function documentsOf(portable: Portable): CasePorts['documents'] {
  return {
    issue: async (session, document) => {
      const periods = document.claims['periods'];
      const count = Array.isArray(periods) ? periods.length : 1;
      if (count === 0 || count > PERIODS_MAX) return null;
      const issued = await portable.issue(session, {
        ...document,
        kind: KINDS[document.kind],
        claims: document.claims as never,
      });
      return issued.ok ? issued.value : null;
    },
    revoke: async (session, document) => {
      const revoked = await portable.revoke(session, { ...document, note: '' });
      if (!revoked.ok) throw new Error(`the document ${document.document_id} is not here`);
    },
  };
}
