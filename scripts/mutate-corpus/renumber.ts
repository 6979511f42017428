import { between, type Random } from '../lib/random.ts';
import type { Mutant } from './mutant.ts';
import { numberOf } from './number-chain.ts';
import { openingOf, type Part, type Piece } from './parts.ts';
import { type Rewrite, rewriteOpenings } from './rewrite-tree.ts';

const mostShift = 3;

/**
 * Numbers the sections of a paper anew, in the order they now stand in and from a later number on, and the paragraphs beneath them with them: `3.0`,
 * `3.1`, `3.1.2`. Paragraphs that are numbered through the whole paper are numbered in their new order. Lists of their own keep their numbers.
 */
export function renumberParagraphs(mutant: Mutant, random: Random): Mutant {
  const shift = between(random, 1, mostShift);
  const numbers = newNumbers(mutant, shift);
  const paragraph = paragraphNumbers(numbers);
  const counted = mutant.parts.map((part) => {
    const own = part.section !== null && mutant.counted.includes(part.section) ? numberOf(part.section) : null;
    const heading = own === null ? paragraph : openingNumber(own, numbers.get(own) ?? own);
    const pieces = part.pieces.map((piece, index) => rewritten(piece, index === 0 ? heading : paragraph));
    return { ...part, pieces };
  });
  return { ...mutant, parts: numberedThrough(mutant) ? countThrough(counted) : counted, renumber: paragraph };
}

/** The new number of every counted section, by its old one. */
function newNumbers({ parts, counted }: Mutant, shift: number): ReadonlyMap<number, number> {
  const printed = counted.flatMap((section) => numberOf(section) ?? []);
  const order = parts.flatMap(({ section }) =>
    section !== null && counted.includes(section) ? (numberOf(section) ?? []) : [],
  );
  const inUse = printed.filter((number) => order.includes(number));
  return new Map(order.map((number, index) => [number, (inUse[index] ?? number) + shift]));
}

/** Rewrites the number of a paragraph beneath a section by that section's new number. */
const paragraphNumbers =
  (numbers: ReadonlyMap<number, number>): Rewrite =>
  (text) =>
    text.replace(/^(\s*\(?)(\d{1,3})(?=(?:\.\d{1,3}){1,4}\.?\)?(?:\s|$))/, (whole, before: string, number: string) => {
      const fresh = numbers.get(Number(number));
      return fresh === undefined ? whole : `${before}${fresh}`;
    });

/** Rewrites one number where a text opens with it. */
const openingNumber =
  (from: number, to: number): Rewrite =>
  (text) =>
    text.replace(/^(\s*\(?)(\d{1,3})(?!\d)/, (whole, before: string, number: string) =>
      Number(number) === from ? `${before}${to}` : whole,
    );

const rewritten = (piece: Piece, rewrite: Rewrite): Piece => ({
  ...piece,
  block: rewriteOpenings(piece.block, rewrite),
});

const fewestThrough = 8;
const plainNumber = /^\s*(?<number>\d{1,3})[.)]?(?=\s|$)/;

const plainNumberOf = ({ block }: Piece): number | null => {
  const printed = plainNumber.exec(openingOf(block))?.groups?.['number'];
  return printed === undefined ? null : Number(printed);
};

/** Whether the paragraphs of a paper that numbers no sections count on through its sections. */
function numberedThrough({ parts, counted }: Mutant): boolean {
  if (counted.length > 0) return false;
  const byPart = parts.map(({ pieces }) => pieces.flatMap((piece) => plainNumberOf(piece) ?? []));
  const all = byPart.flat().sort((a, b) => a - b);
  const first = all[0] ?? 0;
  const sections = byPart.filter((numbers) => numbers.length > 0).length;
  return sections > 2 && all.length >= fewestThrough && all.every((number, index) => number === first + index);
}

function countThrough(parts: readonly Part[]): readonly Part[] {
  const numbers = parts.flatMap(({ pieces }) => pieces.flatMap((piece) => plainNumberOf(piece) ?? []));
  let next = Math.min(...numbers);
  const renumber = (piece: Piece): Piece => {
    const number = plainNumberOf(piece);
    return number === null ? piece : rewritten(piece, openingNumber(number, next++));
  };
  return parts.map((part) => ({ ...part, pieces: part.pieces.map(renumber) }));
}
