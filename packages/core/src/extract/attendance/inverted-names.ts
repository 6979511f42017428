import { joinPassages, slicePassage } from '../../document/index.ts';
import type { SeatedCell } from './seated-cell.ts';

/** How many of the names of a table stand with the surname first where it sorts them so. */
const fewestInverted = 0.8;

const inverted = /^\p{Lu}[\p{L}’' -]{1,30},\s(?=\p{Lu}[\p{L}.’' -]{0,30}$)/u;

/** Cells that name people, the surname behind the forename where a table sorts its names by it: "Hill, Ann". */
export function forenamesFirst(seats: readonly SeatedCell[]): readonly SeatedCell[] {
  const sorted = seats.filter(({ text }) => inverted.test(text.text));
  if (sorted.length < 2 || sorted.length < seats.length * fewestInverted) return seats;
  return seats.map((seat) => {
    const lead = inverted.exec(seat.text.text)?.[0];
    if (lead === undefined) return seat;
    const surname = slicePassage(seat.text, 0, lead.indexOf(','));
    return { ...seat, text: joinPassages([slicePassage(seat.text, lead.length), surname]) };
  });
}
