/** The nonce that the node gave this answer; style elements without it are refused by the browser. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';
}
