import { useLanguage } from '../../language/use-language.ts';
import { keyed } from '../table/keyed.ts';
import { Foreign } from './words.tsx';

const HAN = /(\p{Script=Han}+)/u;

/** A sentence in the page's language with names in it as their owners write them: Chinese ones are marked as such. */
export function Mixed({ children }: { children: string }) {
  const language = useLanguage();
  if (language.startsWith('zh')) return children;
  return keyed(children.split(HAN), (part) => part).map(({ key, row }) =>
    HAN.test(row) ? (
      <Foreign key={key} lang="zh-Hant-HK">
        {row}
      </Foreign>
    ) : (
      row
    ),
  );
}
