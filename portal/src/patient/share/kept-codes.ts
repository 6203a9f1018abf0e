/** The codes of a sharing. The node does not have them: they are on the device where the person applied. */
export interface KeptCodes {
  file_code: string;
  passcode_code: string;
  passcode: string;
  expires_at: string;
}

const PREFIX = 'sampan.codes.';

/** Keeps codes on this device until they are over or the person signs out. */
export function keepCodes(link_id: string, codes: KeptCodes): void {
  localStorage.setItem(PREFIX + link_id, JSON.stringify(codes));
}

/** The codes of a sharing on this device; null where they are on another one, or over. */
export function keptCodes(link_id: string, now = Date.now()): KeptCodes | null {
  const text = localStorage.getItem(PREFIX + link_id);
  if (text === null) return null;
  const codes = JSON.parse(text) as KeptCodes;
  if (Date.parse(codes.expires_at) > now) return codes;
  forgetCodes(link_id);
  return null;
}

/** Removes the codes of a sharing that was ended. */
export function forgetCodes(link_id: string): void {
  localStorage.removeItem(PREFIX + link_id);
}

/** Removes all codes from this device: whoever uses it next must not find them. */
export function forgetAllCodes(): void {
  const names = Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at));
  for (const name of names) if (name?.startsWith(PREFIX)) localStorage.removeItem(name);
}
