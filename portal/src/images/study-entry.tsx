import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageStudy } from '../api/types.ts';
import { Day, Moment } from '../parts/values/day.tsx';
import { Tag } from '../parts/values/tag.tsx';
import { Untold } from '../parts/values/words.tsx';
import { InstitutionName } from './institution-name.tsx';
import { PatientLine } from './patient-line.tsx';

/** A study in the list, with a small picture. */
export function StudyEntry({ of }: { of: ImageStudy }) {
  const { t } = useTranslation('images');
  return (
    <article className="study-entry">
      <Thumbnail study_uid={of.study_uid} />
      <div className="stack-tight">
        <h2>
          <Link to="/images/$study_uid" params={{ study_uid: of.study_uid }}>
            {of.description === '' ? t('study.untitled') : <Untold>{of.description}</Untold>}
            {of.study_day === null ? null : (
              <>
                {', '}
                <Day of={of.study_day} />
              </>
            )}
          </Link>
        </h2>
        <p>
          <InstitutionName name={of.custodian_name} code={of.custodian} />
        </p>
        <p>
          <PatientLine of={of.patient} />
        </p>
        <p>
          {of.modalities.join(', ')} · {t('study.images', { count: of.instances })}{' '}
          {of.reports.length === 0 ? null : <Tag tone="done">{t('study.with_report')}</Tag>}
        </p>
        <p className="soft">
          <small>
            {t('study.arrived')} <Moment of={of.stored_at} />
          </small>
        </p>
      </div>
    </article>
  );
}

/** The picture says nothing that the words beside it do not. */
function Thumbnail({ study_uid }: { study_uid: string }) {
  const { t } = useTranslation('images');
  const [isMissing, setMissing] = useState(false);
  if (isMissing) return <div className="study-thumb is-missing">{t('study.no_picture')}</div>;
  return (
    <img
      className="study-thumb"
      src={`/dicomweb/studies/${study_uid}/thumbnail`}
      alt=""
      loading="lazy"
      onError={() => setMissing(true)}
    />
  );
}
