import { emptyPassage, flat, isStrong, joinPassages, type Passage, slicePassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { parseMarker } from '../values/index.ts';
import { isCut } from './cut.ts';
import type { FlowBlock, FlowCell, FlowField, FlowTable } from './flow.ts';
import { isText } from './flow.ts';
import { lookDepth } from './headings.ts';
import { isKnownLabel, labelOf, labelParts } from './labels.ts';
import { isCapitals } from './lines.ts';
import { rolesOf } from './table-roles.ts';

/** The text of a cell, its blocks one after the other. */
export const cellText = (cell: FlowCell | undefined): Passage =>
  cell === undefined ? emptyPassage : joinPassages(cell.blocks.filter(isText).map((block) => block.text));

/** The rows of a table, each with the cells that begin in it. */
export function rowsOf(table: FlowTable): readonly (readonly FlowCell[])[] {
  const rows: FlowCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of table.cells) rows[cell.row]?.push(cell);
  return rows;
}

const isFilled = (cell: FlowCell): boolean =>
  cell.blocks.length > 0 && cell.blocks.some((block) => !isText(block) || block.text.text !== '');

/**
 * Replaces the tables that only lay text out: a grid of labels and values becomes fields, a column of paragraph numbers beside their text
 * becomes numbered text, a box with one cell to a row becomes what stands in it. Tables of data stay.
 */
export function readLayoutTables(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  return flow.flatMap((block): readonly FlowBlock[] => {
    if (block.kind !== 'table') return [block];
    const rows = rowsOf(block).map((row) => row.filter(isFilled));
    if (rolesOf(block, lexicon) !== null || isSignedByRow(block, rows, lexicon)) return [block];
    if (rows.every((row) => row.length <= 1)) return rows.flatMap((row) => row.flatMap((cell) => cell.blocks));
    if (isMinuteTable(rows)) return rows.flatMap(minuteRow);
    if (isNumberedText(block, rows)) return rows.flatMap(numberedRow);
    if (isLabelGrid(rows, lexicon) || isCard(block, rows, lexicon)) return labelGrid(rows, block.columns, lexicon);
    return [block];
  });
}

/** Whether each row of a table is signed off by whom its last column names: "Issue | Implications | Sign-off". */
export function isSignedByRow(
  table: FlowTable,
  rows: readonly (readonly FlowCell[])[],
  lexicon: CompiledLexicon,
): boolean {
  const last = rows[0]?.at(-1);
  return (
    table.columns >= 3 &&
    rows.length >= 3 &&
    rows[0]?.length === table.columns &&
    lexicon.column(flat(cellText(last))) === 'signature'
  );
}

/** A narrow first column of nothing but paragraph numbers, beside their text. */
function isNumberedText(table: FlowTable, rows: readonly (readonly FlowCell[])[]): boolean {
  const filled = rows.filter((row) => row.length > 0);
  const numbered = filled.filter((row) => row[0]?.column === 0 && row.length === 2 && isNumber(cellText(row[0])));
  return (
    numbered.length > 0 &&
    table.columns <= 3 &&
    filled.every((row) => row.length <= 2 && (row[0]?.column !== 0 || row.length === 1 || isNumber(cellText(row[0]))))
  );
}

/** How much of a third column may stand beside minutes: whose action it is. */
const longestAction = 60;

/** Minutes in a table: a number, the item's title with its paragraphs, and whose action it is. */
function isMinuteTable(rows: readonly (readonly FlowCell[])[]): boolean {
  const filled = rows.filter((row) => row.length > 0);
  const items = filled.filter(([number, text]) => isNumber(cellText(number)) && (text?.blocks.length ?? 0) > 1);
  return (
    items.length > 1 &&
    items.length * 2 >= filled.length &&
    filled.every(
      (row) => row.length <= 3 && isNumber(cellText(row[0])) && cellText(row[2]).text.length <= longestAction,
    )
  );
}

/** A number in a book of minutes: "2031/114". */
const minuteNumber = /^\d{2,4}\/\d{1,5}$/;

const isNumber = (text: Passage): boolean => {
  if (minuteNumber.test(text.text)) return true;
  const marker = parseMarker(text.text);
  return marker !== null && marker.family !== 'bullet' && text.text.length <= 12;
};

function numberedRow(row: readonly FlowCell[]): readonly FlowBlock[] {
  const [first, second] = row;
  if (first === undefined) return [];
  if (second === undefined) return first.blocks;
  const [lead, ...rest] = second.blocks;
  if (lead === undefined || !isText(lead)) return second.blocks;
  return [{ kind: 'item', text: lead.text, marker: cellText(first).text, level: 0 }, ...rest];
}

const longestTitle = 100;

/** A row of minutes: the first line of its text heads the rest of it. */
function minuteRow(row: readonly FlowCell[]): readonly FlowBlock[] {
  const [number, text, action] = row;
  const [lead, ...rest] = text?.blocks ?? [];
  const isTitle =
    isText(lead) && rest.length > 0 && lead.text.text.length <= longestTitle && !/[.;]$/.test(lead.text.text);
  const blocks: readonly FlowBlock[] = isTitle
    ? [{ kind: 'heading', text: lead.text, marker: cellText(number).text, depth: lookDepth }, ...rest]
    : numberedRow(row);
  return [...blocks, ...(action?.blocks ?? [])];
}

/** Whether a cell's text reads as a label: the lexicon knows it, it ends in a colon, or it is a short bold or capital phrase. */
function looksLikeLabel(cell: FlowCell, lexicon: CompiledLexicon): boolean {
  const text = cellText(cell);
  const words = flat(text);
  if (words === '' || words.length > 160) return false;
  if (/:$/.test(words) || isKnownLabel(words, lexicon)) return true;
  return (isStrong(text) || isCapitals(words)) && words.split(' ').length <= 14 && !/[.]$/.test(words);
}

/** Whether a cell holds its label and its value: on one line, or the label on the first line and the value beneath. */
const holdsOwnLabel = (cell: FlowCell, lexicon: CompiledLexicon): boolean => {
  const [first, second] = cell.blocks;
  if (!isText(first)) return false;
  const labelled = labelOf(first.text, lexicon);
  return labelled !== null && (labelled.value.text !== '' || (isText(second) && labelled.known));
};

/** How many of a table's rows begin with somebody's name where it lists people. */
const fewestNames = 0.5;

/** Whether a table lists people: their titles make no labels of their names. */
function listsPeople(rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean {
  const named = rows.filter(([first]) => first !== undefined && lexicon.begins('titles', flat(cellText(first))));
  return named.length >= 2 && named.length >= rows.length * fewestNames;
}

function isLabelGrid(rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean {
  if (listsPeople(rows, lexicon)) return false;
  const wide = rows.filter((row) => row.length >= 2);
  const labelled = wide.filter(
    (row) =>
      row.every((cell) => holdsOwnLabel(cell, lexicon)) || (row[0]?.column === 0 && looksLikeLabel(row[0], lexicon)),
  );
  const orphans = rows.filter((row) => row.length === 1 && row[0]?.column !== 0).length;
  return (
    labelled.length > 0 && labelled.length >= (wide.length - orphans) * 0.6 && rows.every((row) => row.length <= 6)
  );
}

const fewestOfCard = 3;

/** A table of two columns whose first is what another table would print as its heading row: the card of one entry. */
function isCard(table: FlowTable, rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean {
  const filled = rows.filter((row) => row.length > 0);
  const roles = filled.map((row) => (row[0]?.column === 0 ? lexicon.column(flat(cellText(row[0]))) : undefined));
  const known = new Set(roles.filter((role) => role !== undefined));
  return table.columns === 2 && known.size >= fewestOfCard && known.size >= filled.length * 0.6;
}

function labelGrid(
  rows: readonly (readonly FlowCell[])[],
  columns: number,
  lexicon: CompiledLexicon,
): readonly FlowBlock[] {
  const flow: FlowBlock[] = [];
  for (const row of rows) {
    const [first] = row;
    if (first === undefined) continue;
    const open = flow.at(-1);
    if (first.column > 0 && open?.kind === 'field') {
      // A blank label cell: the value above goes on, after a page break or in a further row.
      flow[flow.length - 1] = continueField(open, row);
      continue;
    }
    if (open?.kind === 'field' && breaksOff(open.label, lexicon)) {
      flow[flow.length - 1] = joinLabels(open, row);
      continue;
    }
    flow.push(...labelRow(row, columns, lexicon));
  }
  return flow;
}

function continueField(field: FlowField, row: readonly FlowCell[]): FlowField {
  return {
    ...field,
    value: goOn(
      field.value,
      row.flatMap((cell) => cell.blocks),
    ),
  };
}

/** Blocks followed by others, the sentence that a row's end cuts made whole. */
function goOn(blocks: readonly FlowBlock[], more: readonly FlowBlock[]): readonly FlowBlock[] {
  const [last, first] = [blocks.at(-1), more[0]];
  if (!isText(last) || first?.kind !== 'paragraph' || !isCut(last.text.text, first.text.text))
    return [...blocks, ...more];
  return [...blocks.slice(0, -1), { ...last, text: joinPassages([last.text, first.text]) }, ...more.slice(1)];
}

/** Whether a label stops in the middle: the next row holds its other half. */
const breaksOff = (label: Passage, lexicon: CompiledLexicon): boolean =>
  /(?:[,&]|\b(?:and|or|of|the|for|to|by))$/i.test(label.text) &&
  lexicon.headerLabel(flat(label)) === undefined &&
  // "Comments on behalf of the Director of Finance prepared by" is whole; "Completed by" may go on in the row below.
  !(
    /\bby$/i.test(label.text) &&
    flat(label).split(' ').length >= fewestOfWhole &&
    lexicon.signOffAct(flat(label)) === 'advised'
  );

const fewestOfWhole = 6;

function joinLabels(field: FlowField, [label, ...rest]: readonly FlowCell[]): FlowField {
  return {
    ...field,
    label: joinPassages([field.label, cellText(label)]),
    value: goOn(
      field.value,
      rest.flatMap((cell) => cell.blocks),
    ),
  };
}

function labelRow(row: readonly FlowCell[], columns: number, lexicon: CompiledLexicon): readonly FlowBlock[] {
  const [first, ...rest] = row;
  if (first === undefined) return [];
  if (rest.length === 0) return isBlankField(first, columns, lexicon) ? [fieldOf(first, [])] : loneCell(first, lexicon);
  if (row.every((cell) => holdsOwnLabel(cell, lexicon) || isTickedLabel(cell)))
    return row.flatMap((cell) => ownLabel(cell, lexicon));
  if (row.length > 2 && row.every((cell) => looksLikeLabel(cell, lexicon) && !hasValueWords(cell)))
    return row.map((cell) => fieldOf(cell, []));
  const pairs =
    row.length % 2 === 0 &&
    row.length > 2 &&
    row.every((cell, index) => index % 2 === 1 || looksLikeLabel(cell, lexicon));
  if (pairs)
    return row.flatMap((cell, index) => (index % 2 === 1 ? [] : [fieldOf(cell, row[index + 1]?.blocks ?? [])]));
  return [
    fieldOf(
      first,
      rest.flatMap((cell) => cell.blocks),
    ),
  ];
}

/** A label of a paper's front beside a cell that was left blank. */
const isBlankField = (cell: FlowCell, columns: number, lexicon: CompiledLexicon): boolean =>
  cell.column === 0 &&
  cell.colSpan < columns &&
  cell.blocks.length === 1 &&
  lexicon.headerLabel(flat(cellText(cell))) !== undefined;

/** A row of nothing but labels is a grid that was never filled in. A date, a sum or a yes is a value. */
const hasValueWords = (cell: FlowCell): boolean => /\d|^(?:yes|no|n\/a|☒|☐)$/i.test(cellText(cell).text);

function fieldOf(label: FlowCell, value: readonly FlowBlock[]): FlowField {
  const [lead, ...detail] = label.blocks.filter(isText);
  const text = lead === undefined ? emptyPassage : lead.text;
  const marker = lead !== undefined && lead.kind !== 'paragraph' ? lead.marker : null;
  // What stands under the label in its own cell is a note on it, and stays with it.
  return {
    kind: 'field',
    label: joinPassages([text, ...detail.map((block) => block.text)]),
    value,
    source: 'grid',
    marker,
  };
}

function loneCell(cell: FlowCell, lexicon: CompiledLexicon): readonly FlowBlock[] {
  const [first, ...rest] = cell.blocks;
  if (!isText(first)) return cell.blocks;
  if (rest.length === 0 && holdsOwnLabel(cell, lexicon)) return ownLabel(cell, lexicon);
  if (rest.length === 0 && looksLikeLabel(cell, lexicon))
    return [{ kind: 'heading', text: first.text, marker: null, depth: lookDepth }];
  return cell.blocks;
}

const tick = /[☐☒☑✓✔]/;
const isTickedLabel = (cell: FlowCell): boolean => tick.test(cellText(cell).text) && cellText(cell).text.length < 60;

/** A cell that holds its label and its value: `Author: Ann Example`, `Ongoing cost ☒`. */
function ownLabel(cell: FlowCell, lexicon: CompiledLexicon): readonly FlowBlock[] {
  const [first, ...rest] = cell.blocks;
  if (!isText(first)) return cell.blocks;
  const [head = first.text, ...further] = labelParts(first.text);
  if (further.length > 0)
    return [head, ...further].flatMap((text, index) =>
      ownLabel(
        {
          ...cell,
          blocks: index === further.length ? [{ kind: 'paragraph', text }, ...rest] : [{ kind: 'paragraph', text }],
        },
        lexicon,
      ),
    );
  const labelled = labelOf(first.text, lexicon);
  if (labelled !== null) {
    const value: FlowBlock[] =
      labelled.value.text === '' ? [...rest] : [{ kind: 'paragraph', text: labelled.value }, ...rest];
    return [{ kind: 'field', label: labelled.label, value, source: 'grid', marker: null }];
  }
  const ticked = tick.exec(first.text.text);
  if (ticked === null) return cell.blocks;
  const box: FlowBlock = { kind: 'paragraph', text: slicePassage(first.text, ticked.index, ticked.index + 1) };
  const before = slicePassage(first.text, 0, ticked.index);
  const label = before.text === '' ? slicePassage(first.text, ticked.index + 1) : before;
  return [{ kind: 'field', label, value: [box], source: 'grid', marker: null }];
}
