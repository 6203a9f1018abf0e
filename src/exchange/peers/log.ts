/** Where the exchange reports: facts first, then a sentence. Any pino logger is one. */
export interface ExchangeLog {
  info(facts: object, text: string): void;
  warn(facts: object, text: string): void;
  error(facts: object, text: string): void;
}
