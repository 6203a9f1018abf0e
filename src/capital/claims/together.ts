/**
 * Lets statements of one transaction travel together instead of waiting for each other's answers; the server works them
 * off in order. Waits for all of them even when one fails, so that nothing is on its way when the transaction ends.
 */
export async function together<const T extends readonly Promise<unknown>[]>(
  ...under_way: T
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  const settled = await Promise.allSettled(under_way);
  const failed = settled.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as {
    -readonly [K in keyof T]: Awaited<T[K]>;
  };
}
