import type { Language } from '../../language/languages.ts';

/** What became of one file at this node. */
export type SentFile =
  | { state: 'taken' }
  | { state: 'refused'; reason: string }
  | { state: 'failed' };

const CRLF = '\r\n';
/** Attributes of the answer to STOW-RS (DICOM PS3.18 annex I): what failed, and in words why. */
const FAILED = '00081198';
const COMMENT = '00000902';

interface StowAnswer {
  [tag: string]: { Value?: { [tag: string]: { Value?: unknown[] } }[] };
}

/** The media type of a file by its first bytes and its name; DICOM is what is neither a PDF nor a text. */
async function typeOf(file: File): Promise<string> {
  const start = new TextDecoder('latin1').decode(await file.slice(0, 5).arrayBuffer());
  if (start === '%PDF-') return 'application/pdf';
  return /\.txt$/i.test(file.name) ? 'text/plain' : 'application/dicom';
}

/** Sends one file to the visit (STOW-RS); says how far it is, from 0 to 1. */
export async function sendFile(
  deposit_id: string,
  file: File,
  of: { language: Language; onProgress: (part: number) => void },
): Promise<SentFile> {
  const boundary = `part-${crypto.randomUUID()}`;
  const head = `--${boundary}${CRLF}Content-Type: ${await typeOf(file)}${CRLF}${CRLF}`;
  const body = new Blob([head, file, `${CRLF}--${boundary}--${CRLF}`]);
  const address = `/dicomweb/deposits/${deposit_id}/studies?lang=${of.language}`;
  const answer = await post(address, body, {
    type: `multipart/related; type="application/dicom"; boundary=${boundary}`,
    onProgress: of.onProgress,
  });
  if (answer === null) return { state: 'failed' };
  return readAnswer(answer);
}

/** The progress of an upload is only told by the older interface of browsers. Null where nothing was answered. */
function post(
  address: string,
  body: Blob,
  of: { type: string; onProgress: (part: number) => void },
): Promise<{ status: number; text: string } | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', of.type);
    request.setRequestHeader('x-sampan', '1');
    request.setRequestHeader('accept', 'application/dicom+json');
    request.upload.onprogress = ({ loaded, total }) =>
      of.onProgress(total === 0 ? 0 : loaded / total);
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => resolve(null);
    request.send(body);
  });
}

function readAnswer({ status, text }: { status: number; text: string }): SentFile {
  const answer = parsed(text);
  if (answer === null) return { state: 'failed' };
  if ('title' in answer) {
    const { title, detail } = answer as { title?: unknown; detail?: unknown };
    return { state: 'refused', reason: `${title ?? ''} ${detail ?? ''}`.trim() };
  }
  const [failed] = (answer as StowAnswer)[FAILED]?.Value ?? [];
  if (failed !== undefined) {
    return { state: 'refused', reason: String(failed[COMMENT]?.Value?.[0] ?? '') };
  }
  return status < 300 ? { state: 'taken' } : { state: 'failed' };
}

function parsed(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}
