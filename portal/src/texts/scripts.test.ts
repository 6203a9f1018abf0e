import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Simplified characters with the traditional ones that they stand for; each exists in one script only. */
const PAIRS =
  '医醫 疗療 证證 号號 码碼 务務 区區 门門 诊診 费費 额額 资資 录錄 单單 据據 汇匯 请請 选選 择擇 显顯 确確 认認 销銷 过過 压壓 ' +
  '与與 双雙 对對 该該 应應 时時 间間 长長 奖獎 赏賞 视視 续續 发發 给給 结結 账帳 户戶 带帶 来來 开開 启啟 关關 闭閉 权權 ' +
  '个個 为為 们們 这這 说說 语語 话話 读讀 写寫 听聽 见見 观觀 记記 讯訊 设設 许許 论論 评評 词詞 译譯 试試 详詳 误誤 课課 谁誰 ' +
  '调調 谈談 谢謝 识識 计計 订訂 讨討 让讓 议議 访訪 诉訴 责責 贝貝 负負 财財 购購 贴貼 费費 赔賠 转轉 软軟 轮輪 输輸 边邊 达達 ' +
  '迁遷 运運 还還 进進 远遠 连連 适適 递遞 遗遺 邮郵 释釋 钟鐘 银銀 键鍵 错錯 长長 队隊 阳陽 阶階 际際 陆陸 险險 随隨 页頁 项項 ' +
  '顺順 须須 预預 领領 频頻 题題 颜顏 风風 饮飲 馆館 驱驅 验驗 体體 优優 会會 传傳 价價 众眾 伤傷 储儲 儿兒 兑兌 决決 况況 减減 ' +
  '几幾 处處 备備 复復 够夠 头頭 夹夾 夺奪 实實 审審 宾賓 导導 将將 尔爾 层層 属屬 岁歲 币幣 师師 帐帳 广廣 庆慶 库庫 异異 弃棄 ' +
  '张張 强強 当當 彻徹 径徑 总總 恶惡 愿願 态態 户戶 执執 扩擴 扫掃 报報 护護 担擔 拟擬 损損 换換 摄攝 数數 断斷 无無 旧舊 显顯 ' +
  '条條 极極 构構 标標 栏欄 样樣 检檢 横橫 欢歡 残殘 毁毀 汉漢 没沒 法法 测測 济濟 浏瀏 润潤 湾灣 满滿 灵靈 点點 热熱 状狀 独獨 ' +
  '环環 现現 电電 疯瘋 盘盤 监監 础礎 离離 种種 称稱 积積 稳穩 竞競 笔筆 签簽 简簡 类類 级級 纸紙 组組 细細 经經 绍紹 绝絕 统統 ' +
  '维維 综綜 网網 罗羅 职職 联聯 肿腫 脑腦 艺藝 节節 苏蘇 药藥 营營 虑慮 虚虛 补補 装裝 规規 览覽 触觸 训訓 设設';
const pairs = PAIRS.split(' ').filter((pair) => pair[0] !== pair[1]);
const simplified = new Set(pairs.map((pair) => pair[0] ?? ''));
const traditional = new Set(pairs.map((pair) => pair[1] ?? ''));

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
