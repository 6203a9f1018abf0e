import { useTranslation } from 'react-i18next';
import { ClaimAmounts } from '../clerk/claim/claim-amounts.tsx';
import { EligibilityPanel } from '../clerk/new/eligibility-panel.tsx';
import { SlipSheet } from '../clerk/slip/slip-sheet.tsx';
import '../clerk/new/new-claim.css';
import '../clerk/slip/slip.css';
import { useLanguage } from '../language/use-language.ts';
import { ClaimEvents } from '../parts/claim/events.tsx';
import { Explanation } from '../parts/claim/explanation.tsx';
import { Reasons } from '../parts/claim/reasons.tsx';
import { Panel } from '../parts/frame/panel.tsx';
import { EVENTS, PAID, SLIP, sampleClaims, sampleEligibility } from './samples/claims.ts';
import { sampleExplanation } from './samples/explained.ts';

/** The parts of a claim: answer before treatment, amounts, reasons, explanation, events, slip. */
export function ClaimsShow() {
  const { t } = useTranslation('gallery');
  const language = useLanguage();
  return (
    <Panel title={t('claims')}>
      <div className="stack">
        <div className="columns">
          <EligibilityPanel
            answer={sampleEligibility(language, true)}
            problem={null}
            isPending={false}
          />
          <EligibilityPanel
            answer={sampleEligibility(language, false)}
            problem={null}
            isPending={false}
          />
        </div>
        <ClaimAmounts of={PAID} />
        {sampleClaims(language).map((claim) => (
          <Reasons key={claim.claim_id} of={claim} />
        ))}
        <Explanation of={sampleExplanation(language)} />
        <ClaimEvents of={EVENTS} />
        <SlipSheet of={SLIP} />
      </div>
    </Panel>
  );
}
