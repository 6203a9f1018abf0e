import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Texts } from '../../../kernel/language.ts';
import { ROLES } from '../../../kernel/principal.ts';
import { choicePage, problemPage } from './page.ts';
import { ROLE_TEXTS } from './page-texts.ts';

const same = (text: string): Texts => ({
  'zh-Hant-HK': text,
  'zh-Hans-CN': text,
  en: text,
  'pt-MO': text,
});
const people = ROLES.map((role) => ({
  name: `the-${role}`,
  display_name: same(`<b>${role} & "friends"</b>`),
  role,
  organisation: 'o',
  organisation_name: same("O'Brien"),
  jurisdiction: 'HK' as const,
}));
const node_name = same('Hong Kong');

describe('the page on which a person is chosen', () => {
  test.each(LANGUAGES)(
    'in %s says each role and what it does, and marks its language',
    (language) => {
      const place = { language, node_name, path: '/sign-in/people/1' };
      const page = choicePage(place, { action: '/sign-in/people/1', people });
      expect(page).toContain(`<html lang="${language}">`);
      for (const role of ROLES) {
        expect(page).toContain(`<h2>${ROLE_TEXTS[role].name[language]}</h2>`);
        expect(page).toContain(ROLE_TEXTS[role].does[language]);
        expect(page).toContain(`value="the-${role}"`);
      }
      for (const other of LANGUAGES) {
        expect(page).toContain(`href="/sign-in/people/1?lang=${other}" lang="${other}"`);
      }
      expect(page.match(/aria-current="true"/g)).toHaveLength(1);
    },
  );

  test('what it is given cannot become markup, and it needs no exception of the policy', () => {
    const place = { language: 'en', node_name, path: '/x' } as const;
    const page = choicePage(place, { action: '/x"><script>', people });
    expect(page).not.toMatch(/<script|<b>|style=|onclick|<style/);
    expect(page).toContain('&lt;b&gt;patient &amp; &quot;friends&quot;&lt;/b&gt;');
    expect(page).toContain('O&#39;Brien');
  });

  test('roles without people are left out', () => {
    const place = { language: 'en', node_name, path: '/x' } as const;
    const page = choicePage(place, { action: '/x', people: people.slice(0, 1) });
    expect(page.match(/<h2>/g)).toHaveLength(1);
    expect(choicePage(place, { action: '/x', people: [] })).toContain('no demonstration persons');
  });
});

test('a problem says what to do and offers the way back', () => {
  const place = { language: 'en', node_name, path: null } as const;
  const problem = {
    type: 't',
    title: 'This sign-in is <over>.',
    status: 400,
    detail: 'Again, please.',
    instance: '123',
    code: 'signin.attempt_lost',
    facts: {},
  };
  const page = problemPage(place, problem);
  expect(page).toContain('This sign-in is &lt;over&gt;.');
  expect(page).toContain('href="/sign-in"');
  expect(page).toContain('role="alert"');
});
