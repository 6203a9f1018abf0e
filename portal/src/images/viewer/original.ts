/** An original file, and whether it is the one that the node names. */
export interface Original {
  bytes: ArrayBuffer;
  sha256: string;
  isSame: boolean;
}

/** A file to fetch, with the digest that the node names for it. */
export interface SaidFile {
  address: string;
  sha256: string;
}

/** Fetches the original bytes and takes their digest here, in the reader's browser. Rejects with the answer that was no file. */
export async function fetchOriginal({ address, sha256: said }: SaidFile): Promise<Original> {
  const answer = await fetch(address, { headers: { accept: 'application/dicom, */*;q=0.1' } });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const bytes = await answer.arrayBuffer();
  const sha256 = await digestOf(bytes);
  return { bytes, sha256, isSame: sha256 === said };
}

/** SHA-256 as hexadecimal digits. */
async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
