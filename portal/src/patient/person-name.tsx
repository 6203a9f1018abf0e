import type { PersonName } from '../api/types.ts';
import { Foreign } from '../parts/values/words.tsx';

/** A Hong Kong person's name in both scripts, each marked with its language. */
export function PersonNameText({ of }: { of: PersonName }) {
  return (
    <>
      {of.name_zh === '' ? null : <Foreign lang="zh-Hant-HK">{of.name_zh}</Foreign>}
      {of.name_zh !== '' && of.name_en !== '' ? ' ' : ''}
      {of.name_en === '' ? null : <Foreign lang="en">{of.name_en}</Foreign>}
    </>
  );
}
