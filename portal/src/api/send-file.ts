import i18next from 'i18next';
import { asProblem, unreachable } from './problem.ts';
import type { AddedFiles, Problem } from './types.ts';

/**
 * Puts a file into the reader's folder, byte for byte. Says how far it is as a share from 0 to 1; browsers tell that of
 * this older kind of request only.
 */
export function sendFile(file: File, onProgress: (share: number) => void): Promise<AddedFiles> {
  const query = new URLSearchParams({
    filename: file.name,
    content_type: file.type,
    lang: i18next.language,
  });
  if (file.type === '') query.delete('content_type');
  return new Promise((done, failed: (problem: Problem) => void) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/data/folder/files?${query}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('x-sampan', '1');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total);
    request.onerror = () => failed(unreachable());
    request.onload = () => {
      const body = parsed(request.responseText);
      if (request.status === 201) done(body as AddedFiles);
      else failed(asProblem(body, answerTo(request)));
    };
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Status and request number, as problems are read from. */
function answerTo(request: XMLHttpRequest): Response {
  const number = request.getResponseHeader('x-request-id');
  const status = request.status < 200 ? 500 : request.status;
  return new Response(null, { status, headers: number === null ? {} : { 'x-request-id': number } });
}
