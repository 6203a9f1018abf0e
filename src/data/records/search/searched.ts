import type { Scope } from '../scope.ts';
import type { Parameters } from './parameters.ts';

/** One type that is searched, under which name its rows stand in the statement, and for whom. */
export interface Searched {
  readonly resourceType: string;
  readonly alias: string;
  readonly scope: Scope;
  readonly parameters: Parameters;
  /** How many more chains may follow. */
  readonly chains_left: number;
}
