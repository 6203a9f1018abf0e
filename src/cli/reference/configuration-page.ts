import { configurationReference } from '../../platform/config/index.ts';
import { type Page, page, writtenFrom } from './markdown.ts';

/** Every key that the product reads from its environment. */
export function configurationPage(): Page {
  return page('docs/reference/configuration.md', [
    '# Configuration',
    '',
    writtenFrom('the schema of the configuration'),
    '',
    'Everything is read once, at the start, from environment variables. Every problem is listed at once, and nothing',
    'starts with one. A name that begins with `SAMPAN_` or `DATABASE_URL_` and does not stand here is refused, so that',
    'a slip of the pen does not go unnoticed. An empty variable counts as absent.',
    '',
    configurationReference(),
  ]);
}
