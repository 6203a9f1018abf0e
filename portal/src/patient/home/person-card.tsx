import '../patient.css';
import { useTranslation } from 'react-i18next';
import type { Me } from '../../api/types.ts';
import { formatDay } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';
import { useCode } from '../../parts/values/use-code.ts';
import { PersonNameText } from '../person-name.tsx';

/** Whose page this is: name, date of birth, masked document. */
export function PersonCard({ me }: { me: Me }) {
  const { t } = useTranslation('patient');
  const language = useLanguage();
  const code = useCode();
  return (
    <div>
      <p className="person-name">
        <PersonNameText of={me} />
      </p>
      <p className="soft">
        {t('home.born', { day: formatDay(me.birth_date, language) })}
        {me.documents.map((document) => (
          <span key={document.masked}>
            {' · '}
            {code('document', document.type)} <span className="figures">{document.masked}</span>
          </span>
        ))}
      </p>
    </div>
  );
}
