/**
 * The look of the sign-in pages: calm and plain, after the portal. Served as a file, so the policy needs no exception.
 * The shipped fonts of Chinese stand before `system-ui`: behind a font that lacks the characters, Chromium keeps
 * showing boxes in text that it laid out before they had arrived.
 */
export const PAGE_STYLE = `
* { box-sizing: border-box; }
html { background: #f5f7f7; color: #1c2426; line-break: strict; }
body { margin: 0; font: 400 18px/1.6 system-ui, "Noto Sans", "Segoe UI", Arial, sans-serif; }
:lang(zh-Hant-HK) { font-family: "PingFang HK", "Microsoft JhengHei", "Noto Sans HK", system-ui, sans-serif; }
:lang(zh-Hans-CN) { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans SC", system-ui, sans-serif; }
header { background: #05494c; color: #fff; }
header div, main { max-width: 720px; margin: 0 auto; padding: 12px 16px; }
header div { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: center; justify-content: space-between; }
header p { margin: 0; font-weight: 700; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 4px 16px; }
nav a { color: #fff; display: inline-block; min-height: 44px; line-height: 44px; font-size: 16px; }
nav a[aria-current] { font-weight: 700; text-decoration: none; border-bottom: 3px solid #fff; }
h1 { font-size: 28px; line-height: 1.3; margin: 24px 0 8px; }
h2 { font-size: 20px; line-height: 1.4; margin: 32px 0 0; }
h2 + p { margin: 0 0 8px; color: #4c5a61; font-size: 16px; }
main a { color: #075c5f; }
ul.people { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
button { width: 100%; min-height: 64px; padding: 8px 16px; text-align: start; font: inherit; color: inherit; cursor: pointer;
  background: #fff; border: 1px solid #6b7a80; border-left: 6px solid #075c5f; border-radius: 4px; }
button:hover { background: #e8f1f1; }
button strong { display: block; }
button span { display: block; font-size: 16px; color: #4c5a61; }
.note { border-left: 6px solid #05494c; background: #fff; padding: 8px 16px; margin: 16px 0; }
.problem { border-left: 6px solid #a3201c; background: #fff; padding: 8px 16px; margin: 16px 0; }
.number { font-size: 14px; color: #4c5a61; overflow-wrap: anywhere; }
a:focus-visible, button:focus-visible { outline: 3px solid #b8860b; outline-offset: 2px; }
header a:focus-visible { outline-color: #f3c64a; }
`;
