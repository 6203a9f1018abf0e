import { useTranslation } from 'react-i18next';

/** Families of coded values that have names in four languages; see texts/<language>/codes.json. */
export type CodeFamily =
  | 'state'
  | 'role'
  | 'side'
  | 'city'
  | 'visit_reason'
  | 'service_kind'
  | 'profession'
  | 'grade'
  | 'unit'
  | 'flag'
  | 'entry'
  | 'event'
  | 'window'
  | 'window_step'
  | 'next_step'
  | 'request'
  | 'document'
  | 'scheme'
  | 'track'
  | 'item'
  | 'message'
  | 'job'
  | 'task'
  | 'job_fact'
  | 'check'
  | 'kind'
  | 'import';

/** Names a coded value; a code that the texts do not know stays visible as it is. */
export function useCode(): (family: CodeFamily, code: string) => string {
  const { t, i18n } = useTranslation('codes');
  return (family, code) => {
    const key = `${family}.${code}`;
    return i18n.exists(key, { ns: 'codes' }) ? t(key as 'state.HELD') : code;
  };
}
