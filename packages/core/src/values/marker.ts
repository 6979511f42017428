import { normalise } from './tokens.ts';

/** The kinds of list markers. */
export type MarkerFamily =
  | 'decimal'
  | 'multilevel'
  | 'lowerAlpha'
  | 'upperAlpha'
  | 'lowerRoman'
  | 'upperRoman'
  | 'coded'
  | 'bullet';

/** A printed list marker. */
export interface Marker {
  /** As printed. */
  readonly raw: string;
  readonly family: MarkerFamily;
  /** Its ordinal, for a multilevel marker one a level (`1.10.3` is [1, 10, 3]); empty for a bullet. A closing zero (`2.0`) is no level. */
  readonly numbers: readonly number[];
  /** How many levels it numbers: 1 but for multilevel markers. */
  readonly depth: number;
}

/** The letters of a coded marker, in lower case: `KS` of `KS4`, `recommendation` of `Recommendation 3`. */
export const codePrefix = (item: Marker): string => normalise(item.raw).replace(/[^\p{L}]/gu, '');
