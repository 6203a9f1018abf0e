import './tabs.css';
import { Link, type LinkProps } from '@tanstack/react-router';
import { formatCount } from '../../format/amount.ts';
import { useLanguage } from '../../language/use-language.ts';

export interface Tab {
  text: string;
  count?: number;
  search: Record<string, unknown>;
  isHere: boolean;
}

/** Views of one list as links, so that each has its own address. */
export function Tabs({ label, to, of }: { label: string; to: string; of: readonly Tab[] }) {
  const language = useLanguage();
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {of.map((tab) => (
          <li key={tab.text}>
            <Link
              to={to as NonNullable<LinkProps['to']>}
              search={tab.search as never}
              aria-current={tab.isHere ? 'page' : undefined}
              activeProps={{}}
            >
              {tab.text}
              {tab.count === undefined ? '' : ` (${formatCount(tab.count, language)})`}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
