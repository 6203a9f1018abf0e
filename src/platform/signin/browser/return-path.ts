/**
 * Where to go after signing in: only an address of our own, without scheme or host, and not the sign-in itself.
 * Anything else becomes the first page.
 */
export function safeReturnPath(wanted: string | undefined, origin: string): string {
  // Browsers read a backslash as a slash and drop control characters, so neither may come through.
  if (wanted === undefined || !/^\/[\x20-\x5b\x5d-\x7e\u00a0-\uffff]*$/.test(wanted)) return '/';
  if (!URL.canParse(wanted, origin)) return '/';
  const url = new URL(wanted, origin);
  if (url.origin !== new URL(origin).origin) return '/';
  // Dots are resolved by now: `/..//host` has become `//host`, which names another host.
  if (url.pathname.startsWith('//') || url.pathname.startsWith('/sign-in')) return '/';
  return `${url.pathname}${url.search}${url.hash}`;
}
