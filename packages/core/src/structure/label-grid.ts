import { emptyPassage, flat, joinPassages, type Passage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { breaksOff } from './breaks-off.ts';
import { cellText } from './cells.ts';
import { type Column, columnOfHeading } from './column-role.ts';
import { isCut } from './cut.ts';
import { type FlowBlock, type FlowCell, type FlowField, isText } from './flow.ts';
import { lookDepth } from './headings.ts';
import { holdsOwnLabel, isTickedLabel, looksLikeLabel, ownLabel } from './label-cell.ts';
import { numberedRow } from './numbered-row.ts';
import { isParagraphNumber } from './paragraph-number.ts';

/** How many of a table's rows begin with somebody's name where it lists people. */
const fewestNames = 0.5;

/** Whether a table lists people: their titles make no labels of their names. */
function listsPeople(rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean {
  const named = rows.filter(([first]) => first !== undefined && lexicon.begins('titles', flat(cellText(first))));
  return named.length >= 2 && named.length >= rows.length * fewestNames;
}

/** Whether a table's rows pair labels with values. */
export function isLabelGrid(rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean {
  if (listsPeople(rows, lexicon)) return false;
  const led = ledRows(rows);
  const wide = rows.filter((row) => row.length >= 2 && !led.has(row));
  const labelled = wide.filter(
    (row) =>
      row.every((cell) => holdsOwnLabel(cell, lexicon)) || (row[0]?.column === 0 && looksLikeLabel(row[0], lexicon)),
  );
  const orphans = rows.filter((row) => row.length === 1 && row[0]?.column !== 0).length;
  return (
    labelled.length > 0 && labelled.length >= (wide.length - orphans) * 0.6 && rows.every((row) => row.length <= 6)
  );
}

/** The numbered rows behind a row of one cell that leads in to them: "Recommendations: That the Committee resolves to:" above "1." and its text. */
function ledRows(rows: readonly (readonly FlowCell[])[]): ReadonlySet<readonly FlowCell[]> {
  const led = new Set<readonly FlowCell[]>();
  for (const [index, row] of rows.entries()) {
    const above = rows[index - 1];
    const [number] = row;
    const isLed =
      above !== undefined && (led.has(above) || (above.length === 1 && cellText(above[0]).text.endsWith(':')));
    if (isLed && row.length === 2 && number?.column === 0 && isParagraphNumber(cellText(number))) led.add(row);
  }
  return led;
}

const fewestOfCard = 3;

/**
 * A table whose rows are labels with their values beside them, one pair or two to a row, the labels what another table would print as its heading row: the
 * card of one entry, or of several one beneath the other.
 */
export function isCard(rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): boolean {
  const filled = rows.filter((row) => row.length > 0);
  if (!filled.every((row) => row.length <= 2 || row.length === 4)) return false;
  const columns = filled.flatMap(([first]) => (first?.column === 0 ? (headingIn(first, lexicon) ?? []) : []));
  const roles = new Set(columns.map(({ role }) => role));
  return roles.size >= fewestOfCard && columns.length >= filled.length * 0.6;
}

const headingIn = (cell: FlowCell, lexicon: CompiledLexicon): Column | null =>
  columnOfHeading(flat(cellText(cell)), lexicon);

/** The fields of a grid of labels and values, with what stands between them. */
export function labelGrid(
  rows: readonly (readonly FlowCell[])[],
  columns: number,
  lexicon: CompiledLexicon,
): readonly FlowBlock[] {
  const flow: FlowBlock[] = [];
  const led = ledRows(rows);
  const headed = new Set<readonly FlowCell[]>();
  for (const [index, row] of rows.entries()) {
    const [first] = row;
    if (first === undefined || headed.has(row)) continue;
    const beneath = rows[index + 1];
    if (beneath !== undefined && headsRow(row, beneath, lexicon)) {
      headed.add(beneath);
      flow.push(...row.map((cell, at) => fieldOf(cell, beneath[at]?.blocks ?? [])));
      continue;
    }
    const open = flow.at(-1);
    if (led.has(row)) {
      const items = numberedRow(row);
      if (open?.kind === 'field') flow[flow.length - 1] = { ...open, value: [...open.value, ...items] };
      else flow.push(...items);
      continue;
    }
    if (first.column > 0 && open?.kind === 'field') {
      // A blank label cell: the value above goes on, after a page break or in a further row.
      flow[flow.length - 1] = continueField(open, row);
      continue;
    }
    if (open?.kind === 'field' && isHalf(open.label, lexicon)) {
      flow[flow.length - 1] = joinLabels(open, row);
      continue;
    }
    flow.push(...labelRow(row, columns, lexicon));
  }
  return flow;
}

/** Whether a row of nothing but labels stands over a row of their values: "Report of: | Meeting: | Date:". */
function headsRow(row: readonly FlowCell[], beneath: readonly FlowCell[], lexicon: CompiledLexicon): boolean {
  const words = (cell: FlowCell): string => flat(cellText(cell));
  return (
    row.length >= 2 &&
    row.length === beneath.length &&
    row.every((cell) => /:$/.test(words(cell)) && lexicon.headerLabel(words(cell)) !== undefined) &&
    beneath.every((cell, at) => cell.column === row[at]?.column && words(cell) !== '' && !/:$/.test(words(cell)))
  );
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
const isHalf = (label: Passage, lexicon: CompiledLexicon): boolean =>
  (/[,&]$/.test(label.text) || breaksOff(label.text, lexicon)) &&
  lexicon.headerLabel(flat(label)) === undefined &&
  !namesAdviser(flat(label), lexicon);

const fewestOfAdviser = 6;

/** "Comments on behalf of the Director of Finance prepared by" is whole; "Completed by" may go on in the row below. */
const namesAdviser = (label: string, lexicon: CompiledLexicon): boolean =>
  /\bby$/i.test(label) && label.split(' ').length >= fewestOfAdviser && lexicon.signOffAct(label) === 'advised';

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
    (row.every((cell, index) => index % 2 === 1 || looksLikeLabel(cell, lexicon)) || isPairOfCard(row, lexicon));
  if (pairs)
    return row.flatMap((cell, index) => (index % 2 === 1 ? [] : [fieldOf(cell, row[index + 1]?.blocks ?? [])]));
  return [
    fieldOf(
      first,
      rest.flatMap((cell) => cell.blocks),
    ),
  ];
}

const isPairOfCard = (row: readonly FlowCell[], lexicon: CompiledLexicon): boolean =>
  row.every((cell, index) => (headingIn(cell, lexicon) !== null) === (index % 2 === 0));

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
