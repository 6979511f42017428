import { flat, joinPassages, type Passage } from '../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../lexicon/index.ts';
import { breaksOff } from './breaks-off.ts';
import { cellText } from './cells.ts';
import { isCut } from './cut.ts';
import { type FlowBlock, type FlowCell, type FlowField, isText } from './flow.ts';
import { ledRows } from './label-grid-shape.ts';
import { fieldOf, labelRow } from './label-row.ts';
import { numberedRow } from './numbered-row.ts';

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
    if (
      open?.kind === 'field' &&
      isHalf(open.label, lexicon) &&
      lexicon.headerLabel(flat(cellText(first))) === undefined
    ) {
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
    row.every((cell) => /[:?]$/.test(words(cell))) &&
    row.some((cell) => lexicon.headerLabel(words(cell)) !== undefined) &&
    row.every((cell) => /\?$/.test(words(cell)) || lexicon.headerLabel(words(cell)) !== undefined) &&
    beneath.every((cell, at) => cell.column === row[at]?.column && words(cell) !== '' && !/[:?]$/.test(words(cell)))
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
const endsInBy = perLexicon(({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('byWords')}$`, 'iu'));

/** "Comments on behalf of the Director of Finance prepared by" is whole; "Completed by" may go on in the row below. */
const namesAdviser = (label: string, lexicon: CompiledLexicon): boolean =>
  endsInBy(lexicon).test(label) &&
  label.split(' ').length >= fewestOfAdviser &&
  lexicon.signOffAct(label) === 'advised';

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
