import { LANGUAGES, type Language, type Texts } from '../../../kernel/language.ts';
import { ROLES, type Role } from '../../../kernel/principal.ts';
import type { Problem } from '../../http/index.ts';
import { fontSheet } from '../font-files.ts';
import type { DemoPerson } from '../issuer/demo-person.ts';
import { type Html, html } from './html.ts';
import { LANGUAGE_NAMES, PAGE_TEXTS, ROLE_TEXTS } from './page-texts.ts';

/** What every page of the sign-in knows of where it is. */
export interface PagePlace {
  readonly language: Language;
  readonly node_name: Texts;
  /** The address of the page itself, to come back to in another language; `null` when it cannot be repeated. */
  readonly path: string | null;
}

/** The page on which a person of the demonstration is chosen. */
export function choicePage(
  place: PagePlace,
  choice: { readonly action: string; readonly people: readonly DemoPerson[] },
): string {
  const { language } = place;
  const groups = ROLES.flatMap((role) => groupOf(role, choice.people, language));
  const body = html`
      <h1>${PAGE_TEXTS.title[language]}</h1>
      <p class="note">${PAGE_TEXTS.demonstration[language]}</p>
      <form method="post" action="${choice.action}">
${groups.length > 0 ? groups : html`<p>${PAGE_TEXTS.nobody[language]}</p>`}
      </form>
      <p><a href="/">${PAGE_TEXTS.back[language]}</a></p>`;
  return pageOf(place, PAGE_TEXTS.title[language], body);
}

/** A hospital without a Portuguese name stands under its English one. */
function languageOf(name: Texts, language: Language): Language {
  return language === 'pt-MO' && name['pt-MO'] === name.en ? 'en' : language;
}

function groupOf(role: Role, people: readonly DemoPerson[], language: Language): readonly Html[] {
  const members = people.filter((person) => person.role === role);
  if (members.length === 0) return [];
  const buttons = members.map(
    (person) => html`
          <li><button type="submit" name="person" value="${person.name}">
            <strong>${person.display_name[language]}</strong>
            <span lang="${languageOf(person.organisation_name, language)}">${person.organisation_name[language]}</span>
          </button></li>`,
  );
  const { name, does } = ROLE_TEXTS[role];
  return [
    html`
        <h2>${name[language]}</h2>
        <p>${does[language]}</p>
        <ul class="people">${buttons}
        </ul>`,
  ];
}

/** The page for a sign-in that did not work: what was wrong, what to do, and the way to try again. */
export function problemPage(place: PagePlace, problem: Problem): string {
  const { language } = place;
  const body = html`
      <h1>${PAGE_TEXTS.title[language]}</h1>
      <div class="problem" role="alert">
        <p><strong>${problem.title}</strong></p>
        <p>${problem.detail}</p>
      </div>
      <p><a href="/sign-in">${PAGE_TEXTS.again[language]}</a></p>
      <p><a href="/">${PAGE_TEXTS.back[language]}</a></p>
      <p class="number">${PAGE_TEXTS.request[language]}: ${problem.instance}</p>`;
  return pageOf(place, problem.title, body);
}

function pageOf(place: PagePlace, title: string, body: Html): string {
  const { language, node_name } = place;
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} – Sampan</title>
    <link rel="stylesheet" href="/sign-in/page.css">
${fontLinks([language], [400, 700])}
  </head>
  <body>
    <header><div>
      <p>Sampan · ${node_name[language]}</p>
${place.path === null ? html`` : languageSwitch(language, place.path)}
    </div></header>
    <main>${body}
    </main>
${fontLinks(
  LANGUAGES.filter((other) => other !== language),
  [400],
)}
  </body>
</html>
`.html;
}

/** The fonts of the page come first; those of the names of other languages at its end. */
function fontLinks(languages: readonly Language[], weights: readonly (400 | 700)[]): Html[] {
  return languages
    .flatMap((language) => weights.map((weight) => fontSheet(language, weight)))
    .filter((sheet) => sheet !== null)
    .map((sheet) => html`    <link rel="stylesheet" href="${sheet}">`);
}

function languageSwitch(current: Language, path: string): Html {
  const items = LANGUAGES.map((language) => {
    const mark = language === current ? html` aria-current="true"` : html``;
    return html`<li><a href="${path}?lang=${language}" lang="${language}" hreflang="${language}"${mark}>${LANGUAGE_NAMES[language]}</a></li>`;
  });
  return html`      <nav aria-label="${PAGE_TEXTS.languages[current]}"><ul>${items}</ul></nav>`;
}
