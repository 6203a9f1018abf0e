/** A scheme's id as FHIR takes it, without underlines: `hk.elderly_voucher` is `hk.elderly-voucher`. */
export function planId(scheme: string): string {
  return scheme.replaceAll('_', '-');
}
