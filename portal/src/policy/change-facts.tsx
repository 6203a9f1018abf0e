import { useTranslation } from 'react-i18next';
import type { PolicyChange } from '../api/types.ts';
import { useLanguage } from '../language/use-language.ts';
import { Facts } from '../parts/frame/facts.tsx';
import { Day } from '../parts/values/day.tsx';
import { SourceLinks } from '../parts/values/source-links.tsx';
import { useCode } from '../parts/values/use-code.ts';
import { Untold } from '../parts/values/words.tsx';
import { Signed } from './signed.tsx';
import { StandingTag } from './standing-tag.tsx';

/** What a change says of itself. */
export function ChangeFacts({ of }: { of: PolicyChange }) {
  const { t } = useTranslation('policy');
  const code = useCode();
  const language = useLanguage();
  const facts = [
    { name: t('change.standing'), value: <StandingTag of={of.standing} /> },
    { name: t('change.value'), value: <strong>{of.value_text}</strong> },
    { name: t('change.from'), value: <Day of={of.from} /> },
    { name: t('change.reason'), value: <Untold>{of.reason}</Untold> },
    { name: t('change.source'), value: <SourceLinks of={[of.source]} /> },
    { name: t('change.grade'), value: code('grade', of.grade) },
    ...(of.note === null ? [] : [{ name: t('change.note'), value: of.note[language] }]),
    { name: t('change.drafted'), value: <Signed of={of.drafted} /> },
    {
      name: t('change.approved'),
      value: of.approved === null ? t('change.nobody') : <Signed of={of.approved} />,
    },
    { name: t('change.version'), value: String(of.version) },
  ];
  return <Facts of={facts} />;
}
