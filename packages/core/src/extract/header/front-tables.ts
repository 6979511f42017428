import { flat, joinPassages, type Passage, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import {
  cellText,
  type FlowBlock,
  type FlowCell,
  type FlowTable,
  isText,
  labelOf,
  rowsOf,
} from '../../structure/index.ts';
import { labelWords, type PrintedLabel, withoutNote } from './label-text.ts';

const linesOf = (cell: FlowCell): readonly Passage[] =>
  cell.blocks.filter(isText).flatMap((block) => splitPassage(block.text, /\n/g));

/** The labels of a table near the top whose cells hold a label over its value, or before it on its line, or in the cell beside it; none where they do not. */
export function tableLabels(table: FlowTable, index: number, lexicon: CompiledLexicon): readonly PrintedLabel[] {
  const isLabel = (text: Passage | undefined): text is Passage =>
    text !== undefined && lexicon.headerLabel(withoutNote(labelWords(text))) !== undefined;
  const found: PrintedLabel[] = [];
  const add = (label: Passage, lines: readonly Passage[]): void =>
    void found.push({ label, words: labelWords(label), lines, index, inGrid: true });
  for (const row of rowsOf(table)) {
    const cells = row.filter((cell) => cellText(cell).text !== '');
    const [first, second] = cells;
    if (
      first !== undefined &&
      second !== undefined &&
      cells.length === 2 &&
      linesOf(first).length === 1 &&
      isLabel(cellText(first)) &&
      !isLabel(linesOf(second)[0])
    ) {
      add(cellText(first), linesOf(second));
      continue;
    }
    if (first !== undefined && (isLabel(cellText(first)) || isQuestion(first)) && isTicked(cells.slice(1))) {
      add(cellText(first), [joinPassages(cells.slice(1).map(cellText))]);
      continue;
    }
    for (const cell of cells) {
      const [label, ...lines] = linesOf(cell);
      const beside = label === undefined ? null : labelOf(label, lexicon);
      if (isLabel(label) && (/:\s?$/.test(label.text) || lines.length > 0)) add(label, lines);
      else if (beside !== null && beside.value.text !== '' && isLabel(beside.label))
        add(beside.label, [beside.value, ...lines]);
    }
  }
  return found.length < 2 ? [] : found;
}

/** The lines of such a table that neither label nor answer: the meeting, the day and the title in cells of their own. */
export function tableLines(table: FlowTable, labels: readonly PrintedLabel[]): readonly Passage[] {
  const taken = new Set(
    labels.flatMap(({ label, lines }) => [label, ...lines]).flatMap(({ text }) => text.split('\n')),
  );
  return labels.length === 0
    ? []
    : table.cells
        .flatMap(linesOf)
        .filter(({ text }) => text !== '' && !taken.has(text) && ![...taken].some((part) => text.includes(part)));
}

const isQuestion = (cell: FlowCell): boolean => /\?$/.test(cellText(cell).text);

/** Whether cells are the answers to a question, each with its box: "☐ Yes | ☒ No". */
const isTicked = (cells: readonly FlowCell[]): boolean =>
  cells.length >= 2 && cells.every((cell) => /^(?:[☐☑☒]|\[[ xX]?\])/.test(cellText(cell).text));

/** A line for everybody whom a table of names and posts lists: "Ann Clark, Head of Parks". */
export function peopleOf(table: FlowTable, lexicon: CompiledLexicon): readonly Passage[] {
  const [headings = [], ...rows] = rowsOf(table);
  const named = headings.find((cell) => lexicon.column(flat(cellText(cell))) === 'name');
  if (named === undefined) return [];
  return rows.flatMap((row) => {
    const name = row.find(({ column }) => column === named.column);
    const others = row.filter((cell) => cell !== name && cellText(cell).text !== '').map(cellText);
    return name === undefined || cellText(name).text === '' ? [] : [joinPassages([cellText(name), ...others], ', ')];
  });
}

/** Whether a field of a grid is only the grid's header row: "Area | Implication". */
export function isGridHeader(flow: readonly FlowBlock[], index: number, lexicon: CompiledLexicon): boolean {
  const isGrid = (block: FlowBlock | undefined): boolean => block?.kind === 'field' && block.source === 'grid';
  const block = flow[index];
  if (block?.kind !== 'field' || !isGrid(block) || isGrid(flow[index - 1]) || !isGrid(flow[index + 1])) return false;
  const [value, ...rest] = block.value;
  if (!isText(value) || rest.length > 0 || lexicon.headerLabel(flat(block.label)) !== undefined) return false;
  const words = flat(value.text);
  return (
    words.split(' ').length <= 2 &&
    /^\p{Lu}[\p{L} ]*$/u.test(words) &&
    (/^(?:implications?|comments?|details?|response|answer)$/i.test(words) || lexicon.column(words) !== undefined)
  );
}
