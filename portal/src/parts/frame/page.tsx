import './page.css';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Crumb, Crumbs } from './crumbs.tsx';

interface PageProps {
  title: string;
  lead?: ReactNode;
  /** Pages above this one; the first page of the reader's role comes by itself. */
  crumbs?: readonly Crumb[];
  width?: 'staff' | 'text' | 'phone';
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame of every page: breadcrumb, one h1 that receives the focus after a change of page, and content. */
export function Page({ title, lead, crumbs, width = 'staff', actions, children }: PageProps) {
  const { t } = useTranslation('shell');
  return (
    <div className={`page page-${width}`}>
      <title>{`${title} – ${t('product')}`}</title>
      {crumbs === undefined ? null : <Crumbs of={crumbs} here={title} />}
      <div className="page-head">
        <div className="spread">
          <h1 id="page-title" tabIndex={-1}>
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
