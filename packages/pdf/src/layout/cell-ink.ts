import type { Piece } from './piece.ts';

/** The one colour that all words of a cell have, as `#rrggbb`; undefined for several, for none, and for black. */
export function cellInk([first, ...others]: readonly Pick<Piece, 'color'>[]): string | undefined {
  if (first === undefined || first.color === '#000000') return undefined;
  return others.every(({ color }) => color === first.color) ? first.color : undefined;
}
