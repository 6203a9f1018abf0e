import { expect, test } from 'vitest';
import { isSecure, sessionCookieName } from './session-cookie.ts';

test.each([
  ['http://127.0.0.1:4101', false, 'sampan_session_hk_4101'],
  ['http://localhost:4101', false, 'sampan_session_hk_4101'],
  ['http://[::1]:4101', false, 'sampan_session_hk_4101'],
  ['https://hk.example', true, '__Host-sampan_session_hk'],
  ['http://hk.example', true, '__Host-sampan_session_hk'],
  ['http://127.0.0.1.evil.example', true, '__Host-sampan_session_hk'],
])('the cookie of a node at %s', (origin, secure, name) => {
  expect(isSecure({ origin })).toBe(secure);
  expect(sessionCookieName({ node: 'HK', origin })).toBe(name);
});
