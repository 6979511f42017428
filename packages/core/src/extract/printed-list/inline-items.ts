import { type Passage, slicePassage } from '../../document/index.ts';
import { isSuccessor, type Marker, parseMarker } from '../../values/index.ts';

/** Items printed inside a sentence: "That the Committee (a) notes the report; and (b) approves the plan". */
export interface InlineItems {
  /** The words before the first marker. */
  readonly lead: Passage;
  readonly items: readonly { readonly marker: string; readonly text: Passage }[];
}

const mark = /(?<=^|[\s:;,])\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)(?=\s)/g;
const first = /^\((?:1|a|i)\)$/;
const clauseEnd = /(?:^|[;:,.]|[;:,.\s](?:and|or|that|to))\s?$/i;

/** Numbers with a full stop, as a cell prints a list on one line: "1. To award the grant. 2. To authorise payment." */
const stopped = /(?<=^|[.;:]\s|\b(?:and|or)\s)\d{1,2}\.(?=\s\p{Lu})/gu;

/** Takes apart a text that counts its items in brackets, or from its first word on with full stops. Null where fewer than two follow each other at the ends of clauses. */
export const inlineItems = (text: Passage): InlineItems | null =>
  countedBy(text, mark, first) ?? (text.text.startsWith('1. ') ? countedBy(text, stopped, /^1\.$/) : null);

function countedBy(text: Passage, marker: RegExp, first: RegExp): InlineItems | null {
  const marks: { readonly at: number; readonly raw: string; readonly parsed: Marker }[] = [];
  for (const match of text.text.matchAll(marker)) {
    const parsed = parseMarker(match[0]);
    const last = marks.at(-1);
    const follows =
      last === undefined
        ? first.test(match[0])
        : clauseEnd.test(text.text.slice(Math.max(0, match.index - 6), match.index)) &&
          parsed !== null &&
          isSuccessor(last.parsed, parsed);
    if (follows && parsed !== null) marks.push({ at: match.index, raw: match[0], parsed });
  }
  const [start] = marks;
  if (start === undefined || marks.length < 2) return null;
  return {
    lead: slicePassage(text, 0, start.at),
    items: marks.map(({ at, raw }, index) => ({
      marker: raw,
      text: slicePassage(text, at + raw.length, marks[index + 1]?.at),
    })),
  };
}
