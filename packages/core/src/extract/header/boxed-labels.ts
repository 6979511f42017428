import { flat, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowField, isText, labelOf } from '../../structure/index.ts';
import { labelWords, type PrintedLabel, splitRunOn } from './label-text.ts';

/**
 * The labels of a box of a front that stands beside the meeting's or the body's name: "Cabinet | Date: 4 May 2031, Agenda item: 7". None where
 * what stands before them is a label itself, or a line of the box has none.
 */
export function boxedLabels(block: FlowField, index: number, lexicon: CompiledLexicon): readonly PrintedLabel[] {
  if (block.source !== 'grid' || lexicon.headerLabel(flat(block.label)) !== undefined) return [];
  const lines = block.value.flatMap((part) => (isText(part) ? splitPassage(part.text, /\n/g) : []));
  const labels = lines.map((line) => labelOf(line, lexicon));
  return labels.flatMap((labelled): readonly PrintedLabel[] => {
    const words = labelled === null ? '' : labelWords(labelled.label);
    return labelled === null || lexicon.headerLabel(words) === undefined
      ? []
      : splitRunOn({ label: labelled.label, words, lines: [labelled.value], index, inGrid: true }, lexicon);
  });
}
