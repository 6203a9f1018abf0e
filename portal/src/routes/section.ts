import i18next from 'i18next';

type Section =
  | 'open'
  | 'cover'
  | 'patient'
  | 'clerk'
  | 'officer'
  | 'operator'
  | 'policy'
  | 'carry'
  | 'images'
  | 'shared'
  | 'sharing'
  | 'reading'
  | 'cases'
  | 'trail'
  | 'handover'
  | 'transfers'
  | 'folder'
  | 'gallery';

/** Loads the texts of a section before its page is drawn, so that no key is ever seen. */
export function withTexts(...sections: Section[]) {
  return async () => {
    await i18next.loadNamespaces(sections);
  };
}

/** A text of the address, or undefined where it is absent or not a text. */
export function textOf(search: Record<string, unknown>, name: string): string | undefined {
  const value = search[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Leaves out what is undefined, so that the address stays short. */
export function given<T extends Record<string, string | undefined>>(
  search: T,
): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}
