import type { TSchema } from 'typebox';
import type { MessageHandler } from '../../../exchange/index.ts';
import type { Network } from '../../../rulebook/index.ts';
import { requestHandler } from './acts/handle-requests.ts';
import type { SharingPorts } from './ports.ts';
import { receiptHandlers } from './receipts/handle-receipts.ts';

/** What a node does with messages about sharing, as the holder of records and as the side of a recipient. */
export function sharingHandlers(
  ports: SharingPorts & { readonly network: Network },
): readonly MessageHandler<TSchema>[] {
  return [
    requestHandler(ports),
    ...receiptHandlers(ports),
  ] as unknown as readonly MessageHandler<TSchema>[];
}
