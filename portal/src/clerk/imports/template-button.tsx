import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { saveFile } from '../../parts/table/csv.ts';

/** The columns of a file of claims, with one row as an example. */
const TEMPLATE = [
  [
    'service_point',
    'department',
    'service_day',
    'document_type',
    'document_number',
    'birth_date',
    'fee_currency',
    'fee',
    'requested_hkd',
    'visit_reason',
    'service_kind',
    'profession',
    'is_optometry',
    'is_episode_paid',
    'episode',
    'consent_given',
  ],
  [
    'zhongshan-chenxinghai',
    'internal_medicine',
    '2026-01-15',
    'hkid',
    'Q000001(5)',
    '1951-03-08',
    'CNY',
    '326.50',
    '',
    'chronic_follow_up',
    'outpatient',
    'doctor',
    'no',
    'no',
    'V-20260115-001',
    'yes',
  ],
];

/** Saves an empty file with the right columns. */
export function TemplateButton() {
  const { t } = useTranslation('clerk');
  const save = () => {
    const csv = `${TEMPLATE.map((row) => row.join(',')).join('\r\n')}\r\n`;
    saveFile('claims-template.csv', csv, 'text/csv;charset=utf-8');
  };
  return (
    <Button variant="outline" size="sm" onClick={save}>
      {t('imports.template')}
    </Button>
  );
}
