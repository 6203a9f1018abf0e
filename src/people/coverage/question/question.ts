import type { PlainDate } from '../../../kernel/day.ts';
import type { Money } from '../../../kernel/money.ts';
import type { FactValue } from '../../../schemes/case-shape.ts';
import type { LEVELS } from '../../../schemes/gd/shenzhen-insurance/texts.ts';
import type { PointOnDay } from '../../care/index.ts';
import type { PlaceCode } from './places.ts';
import type { Service, Setting } from './services.ts';

export type Level = keyof typeof LEVELS;

/** Facts of one scheme's case that somebody says, by name. */
export type SaidFacts = Readonly<Record<string, FactValue>>;

/** One question about the cover of a person, read and checked. */
export interface Question {
  readonly place: PlaceCode;
  /** The service point with its department on the day; null where none is named. */
  readonly point: PointOnDay | null;
  /** Level of a mainland institution; null where it is not said. */
  readonly level: Level | null;
  readonly setting: Setting | null;
  readonly service: Service;
  readonly on: PlainDate;
  /** In the currency of the place; null where no price is known. */
  readonly price: Money | null;
  /** By scheme. */
  readonly facts: Readonly<Record<string, SaidFacts>>;
  readonly assume_agreement: boolean;
}
