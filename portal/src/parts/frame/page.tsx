import './page.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../language/languages.ts';
import { type Crumb, Crumbs } from './crumbs.tsx';

interface PageProps {
  title: string;
  /** Language of the title where it is not that of the page. */
  titleLang?: Language;
  lead?: ReactNode;
  /** Pages above this one; the first page of the reader's role comes by itself. */
  crumbs?: readonly Crumb[];
  width?: 'staff' | 'text' | 'phone';
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: breadcrumb, one h1 that receives the focus after a change of page, and content. */
export function Page(props: PageProps) {
  const { title, titleLang, lead, crumbs, width = 'staff', actions, children } = props;
  const { t } = useTranslation('shell');
  return (
    <div className={`page page-${width}`}>
      <title>{`${title} – ${t('product')}`}</title>
      {crumbs === undefined ? null : <Crumbs of={crumbs} here={title} hereLang={titleLang} />}
      <div className="page-head">
        <div className="spread">
          <h1 id="page-title" tabIndex={-1} lang={titleLang}>
            {title}
          </h1>
          {actions}
        </div>
        {lead === undefined ? null : <p className="page-lead">{lead}</p>}
      </div>
      <div className="stack">{children}</div>
    </div>
  );
}
