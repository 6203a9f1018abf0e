import { openRulebook } from '../../rulebook/index.ts';
import { apiPage } from './api-page.ts';
import { commandLinePage, type HelpOf } from './command-line-page.ts';
import { configurationPage } from './configuration-page.ts';
import { describeNode } from './described-node.ts';
import { faultsPage } from './faults-page.ts';
import { glossaryPage } from './glossary-page.ts';
import type { Page } from './markdown.ts';
import { messagesPage } from './messages-page.ts';
import { policyPages } from './policy-pages.ts';
import { readingPages } from './reading-pages.ts';

/** Every generated page, made afresh from the code and the files under `root`. The same tree gives the same bytes. */
export async function referencePages(root: string, help: HelpOf): Promise<readonly Page[]> {
  const opened = openRulebook(`${root}/policy`);
  if (!opened.ok) throw new Error('The law has problems; see sampan policy check.');
  const node = await describeNode(opened.value);
  return [
    configurationPage(),
    faultsPage(),
    messagesPage(node),
    apiPage(node),
    await commandLinePage(help),
    ...policyPages(opened.value),
    ...readingPages(opened.value),
    await glossaryPage(root),
  ];
}
