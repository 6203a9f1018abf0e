import { formatDay, formatMoment, formatMonth, zoneName } from '../../format/day.ts';
import { useLanguage } from '../../language/use-language.ts';

/** A calendar day in the words of the page's language. */
export function Day({ of, form = 'long' }: { of: string; form?: 'long' | 'short' }) {
  return <time dateTime={of}>{formatDay(of, useLanguage(), form)}</time>;
}

/** A month in words. */
export function Month({ of, form = 'long' }: { of: string; form?: 'long' | 'short' }) {
  return <time dateTime={of}>{formatMonth(of, useLanguage(), form)}</time>;
}

/** An instant with the name of its zone, unless the column head has it. */
export function Moment({ of, zone = true }: { of: string; zone?: boolean }) {
  const language = useLanguage();
  return (
    <time dateTime={of}>
      {formatMoment(of, language)}
      {zone ? zoneName(language) : ''}
    </time>
  );
}
