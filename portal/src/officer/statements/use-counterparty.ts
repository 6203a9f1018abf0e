import { useLanguage } from '../../language/use-language.ts';
import { usePlaceNames } from '../../parts/claim/use-place-names.ts';
import { useCode } from '../../parts/values/use-code.ts';

const PROVIDER = 'provider:';

/** Names the other party of a window: a side, or an institution that this side pays. */
export function useCounterparty(): (counterparty: string) => string {
  const code = useCode();
  const names = usePlaceNames();
  const language = useLanguage();
  return (counterparty) =>
    counterparty.startsWith(PROVIDER)
      ? names.institution(counterparty.slice(PROVIDER.length))[language]
      : code('side', counterparty);
}
