/** With the codes of sharings, so that all leave the device when the person signs out. */
const PREFIX = 'sampan.codes.deposit.';

/** The code of an authorisation: the node does not have it. */
export interface KeptCode {
  code: string;
  code_text: string;
}

/** Keeps a code on this device. */
export function keepCode(deposit_id: string, { code, code_text }: KeptCode): void {
  localStorage.setItem(PREFIX + deposit_id, JSON.stringify({ code, code_text }));
}

/** The code on this device; null where it is on another one. */
export function keptCode(deposit_id: string): KeptCode | null {
  const text = localStorage.getItem(PREFIX + deposit_id);
  return text === null ? null : (JSON.parse(text) as KeptCode);
}

/** Removes the code of an authorisation that was withdrawn. */
export function forgetCode(deposit_id: string): void {
  localStorage.removeItem(PREFIX + deposit_id);
}
