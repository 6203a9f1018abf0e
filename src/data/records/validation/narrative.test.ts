import { expect, test } from 'vitest';
import { narrativeProblem } from './narrative.ts';

const XMLNS = 'xmlns="http://www.w3.org/1999/xhtml"';

test.each([
  `<div ${XMLNS}><p class="a">Height &amp; weight<br/>168&nbsp;cm</p></div>`,
  `<div ${XMLNS}><!-- made by a machine --><table><tr><td colspan="2">血壓</td></tr></table></div>`,
  `<div ${XMLNS}><a href="https://hospital.example/1">link</a><img src="data:image/png;base64,AAAA" alt="x"/></div>`,
  `<div ${XMLNS}><a href="#ref">within</a></div>`,
])('takes %s', (div) => {
  expect(narrativeProblem(div)).toBeNull();
});

test.each([
  '<div><script>alert(1)</script></div>',
  '<div><p onclick="alert(1)">x</p></div>',
  '<div><a href="javascript:alert(1)">x</a></div>',
  '<div><a href="java&#x09;script:alert(1)">x</a></div>',
  '<div><a href="&#106;avascript:alert(1)">x</a></div>',
  '<div><img src="https://elsewhere.example/pixel.png"/></div>',
  '<div><img src="data:image/svg+xml;base64,AAAA"/></div>',
  '<div style="background:url(https://elsewhere.example)">x</div>',
  '<div><iframe src="#"></iframe></div>',
  '<div><svg></svg></div>',
  '<div><form></form></div>',
  '<div><p>not closed</div>',
  '<div>x</div><script>1</script>',
  '<div><p title="a" onload=x>y</p></div>',
  '<div><![CDATA[<script>]]></div>',
  '<DIV>x</DIV>',
  'text alone',
  '<div>a & b</div>',
  '<p>no div</p>',
])('refuses %s', (div) => {
  expect(narrativeProblem(div)).not.toBeNull();
});
