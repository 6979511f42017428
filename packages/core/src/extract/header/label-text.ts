import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../../lexicon/index.ts';

/** A label of a front as it was printed, with the paragraphs of its value. */
export interface PrintedLabel {
  readonly label: Passage;
  /** The label without its colon, on one line. */
  readonly words: string;
  readonly lines: readonly Passage[];
  readonly index: number;
  readonly inGrid: boolean;
}

/** A label's words without what closes them. */
export const labelWords = (label: Passage): string => flat(label).replace(/[\s:]{1,3}$/, '');

// A colon within a line, behind up to six words of which the first begins with a capital.
const innerColon = /(?<=^|\s)\p{Lu}[\p{L}()/'’-]{0,24}(?:\s[\p{L}()/'’-]{1,24}){0,5}(?=:)/gu;

/** Words too common to be taken for a label in the middle of a line. */
const commonWords =
  /^(?:to|on|from|key|part|role|post|item|draft|heading|topic|place|for decision|council|cabinet|i)$/i;
const goesOn = /\b(?:the|of|in|and|for|a|an|with|or|to|on|by|see)$/i;

interface InnerLabel {
  readonly from: number;
  readonly to: number;
}

/** Parts a value from the labels that run on within its lines: "LCC/117 Published: 2 September". */
export function splitRunOn(printed: PrintedLabel, lexicon: CompiledLexicon): readonly PrintedLabel[] {
  const kind = lexicon.headerLabel(printed.words);
  if (kind === undefined) return [printed];
  const parts: { label: Passage; words: string; lines: Passage[] }[] = [
    { label: printed.label, words: printed.words, lines: [] },
  ];
  for (const line of printed.lines) {
    const cuts = innerLabels(line, kind, lexicon);
    push(parts, slicePassage(line, 0, cuts[0]?.from ?? line.text.length));
    for (const [at, cut] of cuts.entries()) {
      const label = slicePassage(line, cut.from, cut.to);
      parts.push({ label, words: labelWords(label), lines: [] });
      push(parts, slicePassage(line, cut.to + 1, cuts[at + 1]?.from ?? line.text.length));
    }
  }
  return parts.map((part) => ({ ...part, index: printed.index, inGrid: printed.inGrid }));
}

function push(parts: { lines: Passage[] }[], line: Passage): void {
  if (/[\p{L}\p{N}☐☒☑]/u.test(line.text)) parts.at(-1)?.lines.push(line);
}

function innerLabels({ text }: Passage, kind: HeaderLabel, lexicon: CompiledLexicon): readonly InnerLabel[] {
  const cuts: InnerLabel[] = [];
  for (const match of text.matchAll(innerColon)) {
    const to = match.index + match[0].length;
    const from = match.index + (labelStart(match[0], kind, lexicon) ?? Number.NaN);
    if (!Number.isNaN(from) && !goesOn.test(text.slice(0, from).trimEnd())) cuts.push({ from, to });
  }
  return cuts;
}

/** Where in the words before a colon a known label begins; the longest wins. */
function labelStart(words: string, kind: HeaderLabel, lexicon: CompiledLexicon): number | null {
  for (const word of words.matchAll(/(?<=^|\s)\p{Lu}/gu)) {
    const label = words.slice(word.index);
    const inner = commonWords.test(label) ? undefined : lexicon.headerLabel(label);
    // A contact's own "Tel:" and "Email:" are part of it.
    if (inner !== undefined) return inner === 'contact' && kind === 'contact' ? null : word.index;
  }
  return null;
}
