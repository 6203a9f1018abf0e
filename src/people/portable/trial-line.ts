import type { Language, Texts } from '../../kernel/language.ts';

const LABEL: Texts = { 'zh-Hant-HK': '試行', 'zh-Hans-CN': '试行', en: 'Trial', 'pt-MO': 'Ensaio' };

const TEXT: Texts = {
  'zh-Hant-HK': '協議尚未生效，不產生任何權利',
  'zh-Hans-CN': '协议尚未生效，不产生任何权利',
  en: 'the agreement is not in force; nothing follows from this document',
  'pt-MO': 'o acordo não está em vigor; este documento não confere qualquer direito',
};

/** What stands on a document of a declared trial. */
export function trialLine(language: Language): { readonly label: string; readonly text: string } {
  return { label: LABEL[language], text: TEXT[language] };
}
