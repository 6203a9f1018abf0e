import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingLine } from '../api/types.ts';
import { ImagesHere } from './images-here.ts';

/** From a line about images to the images themselves, and to the report as it came. */
export function ImageLinks({ of: { study_uid, report_uid } }: { of: ReadingLine }) {
  const { t } = useTranslation('reading');
  const isHere = useContext(ImagesHere);
  if (!isHere || (study_uid === null && report_uid === null)) return null;
  return (
    <p className="row no-print">
      {study_uid === null ? null : (
        <Link to="/images/$study_uid" params={{ study_uid }}>
          {t('images.open')}
        </Link>
      )}
      {report_uid === null ? null : (
        <a href={`/api/data/images/reports/${report_uid}`} download>
          {t('images.report')}
        </a>
      )}
    </p>
  );
}
