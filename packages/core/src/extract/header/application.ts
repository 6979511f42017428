import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { PrintedLabel } from './label-text.ts';

/** "22/0417/OUT", "DC/18/110276": an application's number. */
export const applicationRef: RegExp = /^(?:\p{Lu}{1,4}\/)?\d{2,4}\/[\w/.-]{2,16}$/u;

/** The number of an application among other words, which ends in the letters of its sort: "Item 3 24/00512/COU". */
export const applicationInLine: RegExp = /(?<!\S)(?:\p{Lu}{1,4}\/)?\d{2,4}\/\d{3,6}\/\p{Lu}{2,5}(?!\S)/u;

/** Whether the labels of a front are those of a report on an application: its number beside what it proposes, or a label of that number. */
export const isOfApplication = (
  labels: readonly Pick<PrintedLabel, 'words' | 'lines'>[],
  lexicon: CompiledLexicon,
): boolean =>
  labels.some(({ words }) => lexicon.begins('applicationNumbers', words)) ||
  (labels.some(({ words }) => lexicon.is('proposalLabels', words)) &&
    labels.some(({ lines }) => lines.some((line) => applicationInLine.test(flat(line)))));
