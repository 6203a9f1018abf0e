import './images.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImageReport } from '../api/types.ts';
import { Note } from '../parts/frame/note.tsx';
import { Loading } from '../parts/state/loading.tsx';
import { Digest } from '../parts/values/digest.tsx';
import { fetchOriginal } from './viewer/original.ts';

const KILOBYTE = 1024;
/** A long report scrolls by itself: the keys must reach it. */
const FOCUSABLE = { tabIndex: 0 };

/** A report of an attendance: words are shown here, a PDF is opened by the reader's own program. */
export function ReportPanel({ of }: { of: ImageReport }) {
  const { t } = useTranslation('images');
  const address = `/api/data/images/reports/${of.report_uid}`;
  return (
    <div className="stack-tight">
      {of.media_type === 'text/plain' ? <ReportText of={of} address={address} /> : null}
      <p>
        <a href={address} download>
          {of.media_type === 'text/plain' ? t('report.save') : t('report.save.pdf')}
        </a>{' '}
        <small className="soft">
          {t('report.size', { kilobytes: String(Math.ceil(of.size / KILOBYTE)) })} · SHA-256{' '}
          <Digest of={of.sha256} />
        </small>
      </p>
    </div>
  );
}

function ReportText({ of, address }: { of: ImageReport; address: string }) {
  const { t } = useTranslation('images');
  const text = useQuery<{ text: string; isSame: boolean }, Error>({
    queryKey: ['image-report', of.report_uid],
    queryFn: async () => {
      const { bytes, isSame } = await fetchOriginal({ address, sha256: of.sha256 });
      return { text: new TextDecoder().decode(bytes), isSame };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (text.isPending) return <Loading />;
  if (text.isError || !text.data.isSame) {
    return <Note tone="problem" title={t('report.failed')} live="assertive" />;
  }
  return (
    <section
      className="report-text"
      {...FOCUSABLE}
      aria-label={t('report.title')}
      lang={langOf(text.data.text)}
    >
      {text.data.text}
    </section>
  );
}

/** A report says no language: characters that only one script has tell the two apart. */
function langOf(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return 'en';
  return /[检查报诊图为无见肺们]/u.test(text) && !/[檢報圖為無見們]/u.test(text)
    ? 'zh-Hans-CN'
    : 'zh-Hant-HK';
}
