import { flat, type Passage, slicePassage, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../../lexicon/index.ts';
import { type FlowBlock, telling } from '../../structure/index.ts';
import { frontLength } from './front-length.ts';
import { isCommonWord, labelWords, type PrintedLabel } from './label-text.ts';

/** How many different labels without a mark must stand on a front's lines to be taken for labels. */
const fewest = 3;
const mostWords = 5;
const longestLine = 160;

interface BareLabel {
  readonly kind: HeaderLabel;
  readonly printed: PrintedLabel;
}

/**
 * The labels of a front that parts them from their values by a gap alone, by the place of their block: "Date of meeting 11 May 2031" over
 * "Reporting officer Ann Clark". None unless several lines are so, or the lines about one have labels with their marks.
 */
export function bareLabels(
  flow: readonly FlowBlock[],
  lexicon: CompiledLexicon,
): ReadonlyMap<number, readonly PrintedLabel[]> {
  const found = flow.slice(0, frontLength).map((block, index) => {
    const lines = block.kind === 'paragraph' ? splitPassage(block.text, /\n/g) : [];
    const labels = lines.map((line) => bareLabel(line, index, lexicon));
    return labels.every((label) => label !== null) ? labels : [];
  });
  const kinds = new Set(found.flat().map(({ kind }) => kind));
  // A line among labels that have their marks may have lost its own.
  const isAmong = (index: number): boolean => flow[index - 1]?.kind === 'field' && flow[index + 1]?.kind === 'field';
  return new Map(
    found.flatMap((labels, index) =>
      labels.length === 0 ||
      (kinds.size < fewest && !isAmong(index) && !labels.every((label) => isAnswered(label, lexicon)))
        ? []
        : [[index, labels.map(({ printed }) => printed)] as const],
    ),
  );
}

/** Whether a label is plain by its value: a question with its yes or no, the wards with all of them. */
function isAnswered({ kind, printed }: BareLabel, lexicon: CompiledLexicon): boolean {
  const value = printed.lines.map(flat).join(' ');
  return kind === 'keyDecision'
    ? lexicon.is('yes', value) || lexicon.is('no', value)
    : kind === 'wards' && lexicon.is('allWards', value);
}

/** The longest known label a line opens with, where what follows begins as a value does. */
function bareLabel(line: Passage, index: number, lexicon: CompiledLexicon): BareLabel | null {
  if (line.text.length > longestLine || /[:?]|\p{Ll}{3}\.$/u.test(line.text)) return null;
  const gaps = [...line.text.matchAll(/\s(?=[\p{Lu}\d£(])/gu)].map((gap) => gap.index);
  for (const end of gaps.toReversed()) {
    const words = line.text.slice(0, end);
    const kind =
      words.split(' ').length > mostWords || isCommonWord(words) || /\d$/.test(words)
        ? undefined
        : lexicon.headerLabel.whole(words);
    if (kind === undefined || !(telling.has(kind) || kind === 'access' || kind === 'leadMember')) continue;
    const label = slicePassage(line, 0, end);
    const printed = { label, words: labelWords(label), lines: [slicePassage(line, end + 1)], index, inGrid: false };
    return flat(label) === '' ? null : { kind, printed };
  }
  return null;
}
