import { Type } from 'typebox';
import { LANGUAGES } from '../../kernel/language.ts';
import type { HttpApp } from '../../platform/http/index.ts';
import { clinicalTables, type Rulebook } from '../../rulebook/index.ts';
import { readingBook } from './book.ts';
import { parseDocument } from './document.ts';
import { Reading } from './reading.ts';
import { readingOf } from './reading-of.ts';
import { loadScript } from './words/convert-script.ts';

const DOCUMENT_CHARACTERS_MAX = 4_000_000;
const BODY_BYTES_MAX = 16 * 1024 * 1024;

/** Adds the reading of clinical documents. What is sent is read and forgotten: nothing of it is stored or logged. */
export function readingRoutes(
  app: HttpApp,
  ports: { readonly rulebook: Pick<Rulebook, 'files'> },
): void {
  const book = readingBook(clinicalTables(ports.rulebook.files));
  app.guarded({
    method: 'POST',
    url: '/api/data/readings',
    operation: 'readDocument',
    summary:
      'Reads a FHIR R4 document in the language of the reader, with units of both sides. Nothing of it is kept.',
    action: 'data.reading.make',
    body: Type.Object(
      {
        document: Type.String({
          minLength: 2,
          maxLength: DOCUMENT_CHARACTERS_MAX,
          description: 'The document as JSON text, so that numbers are read as they are written',
        }),
        language: Type.Optional(
          Type.Enum([...LANGUAGES], {
            description: 'Of the reading; that of the request unless said',
          }),
        ),
      },
      { additionalProperties: false },
    ),
    body_max: BODY_BYTES_MAX,
    answer: Reading,
    handle: async ({ body, language: asked }) => {
      const language = body.language ?? asked;
      const convert = await loadScript(language);
      return readingOf(parseDocument(body.document), { language, book, convert });
    },
  });
}
