import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeReturnPath } from './return-path.ts';

const ORIGIN = 'http://127.0.0.1:4101';

describe('where to go after signing in', () => {
  test.each([
    ['/', '/'],
    ['/claims/new?x=1#top', '/claims/new?x=1#top'],
    ['/帳戶', '/%E5%B8%B3%E6%88%B6'],
    ['/a//b', '/a//b'],
  ])('%s is one of our addresses', (wanted, path) => {
    expect(safeReturnPath(wanted, ORIGIN)).toBe(path);
  });

  test.each([
    undefined,
    '',
    'claims',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'https://evil.example/',
    'javascript:alert(1)',
    'http://127.0.0.1:4101/claims',
    '/sign-in?to=/',
    '/sign-in/callback',
    '/./sign-in',
    '/..//evil.example',
    '/.//evil.example',
  ])('%j becomes the first page', (wanted) => {
    expect(safeReturnPath(wanted, ORIGIN)).toBe('/');
  });

  test('whatever is asked for, a browser stays at the node', () => {
    const part = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '//',
      '@',
      ':',
      '%2f',
      '%5c',
      '\t',
      'evil',
      '?',
      '#',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = safeReturnPath(`/${parts.join('')}`, ORIGIN);
        expect(new URL(path, ORIGIN).origin).toBe(ORIGIN);
        expect(new URL(`${ORIGIN}${path}`).origin).toBe(ORIGIN);
        expect(path).toMatch(/^\/([^/\\]|$)/);
      }),
    );
  });
});
