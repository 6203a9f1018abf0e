import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Characters that exist in one of the two scripts only, of those that our texts use. */
const TRADITIONAL_ONLY =
  '醫療證號碼點務區門診費餘額資紀錄單據據匯請選擇顯確認撤銷過壓註銷與雙對該應時間長獎賞視續發給結帳戶帶來開啟關閉';
const SIMPLIFIED_ONLY =
  '医疗证号码点务区门诊费额资录单据汇请选择显确认销过压与双对该应时间长奖赏视续发给结账户带来开启关闭';
const traditional = new Set([...TRADITIONAL_ONLY].filter((one) => !SIMPLIFIED_ONLY.includes(one)));
const simplified = new Set([...SIMPLIFIED_ONLY].filter((one) => !TRADITIONAL_ONLY.includes(one)));

function textsOf(language: string): [string, string][] {
  return readdirSync(`${HERE}${language}`).flatMap((file) =>
    Object.entries(JSON.parse(readFileSync(`${HERE}${language}/${file}`, 'utf8'))).map(
      ([key, text]): [string, string] => [`${file} ${key}`, String(text)],
    ),
  );
}

test('Hong Kong texts have no simplified characters', () => {
  const wrong = textsOf('zh-Hant-HK').filter(([, text]) =>
    [...text].some((one) => simplified.has(one)),
  );
  expect(wrong).toEqual([]);
});

test('mainland texts have no traditional characters', () => {
  const wrong = textsOf('zh-Hans-CN').filter(([, text]) =>
    [...text].some((one) => traditional.has(one)),
  );
  expect(wrong).toEqual([]);
});

test('Hong Kong and mainland words are their own', () => {
  const hant = textsOf('zh-Hant-HK')
    .map(([, text]) => text)
    .join('\n');
  const hans = textsOf('zh-Hans-CN')
    .map(([, text]) => text)
    .join('\n');
  for (const word of ['複診', '信息', '網絡頁', '登錄', '屏幕']) expect(hant).not.toContain(word);
  for (const word of ['登入', '登出', '覆诊', '滑鼠', '荧幕', '档案'])
    expect(hans).not.toContain(word);
});

test('English and Portuguese texts have no Chinese characters', () => {
  for (const language of ['en', 'pt-MO']) {
    const wrong = textsOf(language).filter(([, text]) => /\p{Script=Han}/u.test(text));
    expect(wrong).toEqual([]);
  }
});
