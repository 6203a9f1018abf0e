/** Why something that came in sealed form was not taken; each is a fault of the registry with texts. */
export type WireProblem =
  | 'message.unreadable'
  | 'message.receiver_wrong'
  | 'message.key_unknown'
  | 'message.signature_wrong'
  | 'message.head_invalid';

/** Why a message that could be read was not handled. */
export type RefusalCode =
  | WireProblem
  | 'message.kind_unknown'
  | 'message.kind_untrusted'
  | 'message.body_invalid'
  | 'message.clock_ahead'
  | 'message.replayed_differently'
  | 'message.sequence_gap'
  | 'message.handler_failed';
