import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon } from '../../lexicon/index.ts';
import type { KpiTarget, Measured, Rag } from '../../model/index.ts';
import { type FlowBlock, type FlowCell, type FlowTable, isText } from '../../structure/index.ts';
import { parseStatus, parseTarget, ragOfFill, unitOfFigure, type ValueWords } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';

/** What a card says of its measure. */
type CardRole = 'target' | 'actual' | 'baseline';

/**
 * The targets of measures printed as cards, a small table or a run of labelled lines to each: the measure's name with its status, and beneath
 * it "Latest: 97%", "Target: 97%, Floor: 90%", "Previous: 97%", labelled as the columns of a table of indicators would be headed.
 */
export function kpiCards(context: ExtractContext, ids: (marker?: string | null) => string): readonly KpiTarget[] {
  return context.report.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly KpiTarget[] => {
      const card = block.kind === 'table' ? cardOf(block, context.lexicon) : null;
      return card === null ? [] : [toTarget(card, context, ids)];
    }),
  );
}

interface Card {
  readonly name: Passage;
  readonly values: ReadonlyMap<CardRole, Passage>;
  readonly rag: Rag | null;
}

const mostRows = 5;

const textOf = (blocks: readonly FlowBlock[]): Passage =>
  joinPassages(blocks.filter(isText).map((block) => block.text));

/** A small table whose first row names a measure and whose other cells are labelled values, a target among them. */
function cardOf(table: FlowTable, lexicon: CompiledLexicon): Card | null {
  if (table.rows < 2 || table.rows > mostRows) return null;
  const [name, ...beside] = table.cells.filter((cell) => cell.row === 0 && textOf(cell.blocks).text !== '');
  if (name === undefined || labelled(textOf(name.blocks), lexicon) !== null) return null;
  const values = new Map<CardRole, Passage>();
  for (const cell of table.cells) {
    if (cell.row === 0) continue;
    for (const block of cell.blocks.filter(isText)) {
      const value = labelled(block.text, lexicon);
      if (value !== null && !values.has(value.role)) values.set(value.role, value.text);
    }
  }
  if (!values.has('target') || values.size < 2) return null;
  return { name: textOf(name.blocks), values, rag: ragOf(beside, lexicon.words) };
}

/** A role and its value: "Target: 97%", "Previous 5,473". */
function labelled(text: Passage, lexicon: CompiledLexicon): { readonly role: CardRole; readonly text: Passage } | null {
  const label = /^([\p{L} ]{3,30}?)(?:\s?:|(?=\s[\d£-]))\s?/u.exec(text.text);
  const role = label === null ? undefined : lexicon.column(label[1] ?? '');
  return label !== null && isCardRole(role) ? { role, text: slicePassage(text, label[0].length) } : null;
}

const isCardRole = (role: ColumnRole | undefined): role is CardRole =>
  role === 'target' || role === 'actual' || role === 'baseline';

function ragOf(cells: readonly FlowCell[], words: ValueWords): Rag | null {
  for (const cell of cells) {
    const printed = flat(textOf(cell.blocks));
    const rag = parseStatus(printed, words) ?? (cell.fill === undefined ? null : ragOfFill(cell.fill));
    if (rag !== null) return rag;
  }
  return null;
}

function toTarget(
  { name, values, rag }: Card,
  context: ExtractContext,
  ids: (marker?: string | null) => string,
): KpiTarget {
  const printed = values.get('target');
  const target = printed === undefined ? null : parseTarget(firstValue(printed));
  const measure = flat(name);
  const [actual, baseline] = [levelOf(values.get('actual'), measure), levelOf(values.get('baseline'), measure)];
  return {
    id: ids(),
    text: measure,
    evidence: [name, ...values.values()].flatMap((passage) => context.quote(passage)),
    confidence: confidenceOf.labelled,
    measure,
    target: {
      value: target?.value ?? null,
      unit: unitOfFigure(target?.unit ?? null, measure),
      comparator: target?.comparator ?? null,
      raw: target?.raw ?? flat(printed ?? name),
      stated: true,
    },
    ...(baseline !== undefined && { baseline }),
    ...(actual !== undefined && { actual }),
    actuals: actual === undefined ? [] : [actual],
    due: target?.due ?? null,
    polarity: 'unknown',
    ...(rag !== null && { rag }),
  };
}

/** The value before further labelled ones in the same cell: "97%, Floor: 90%". */
const firstValue = (passage: Passage): string => flat(passage).split(/,?\s(?=\p{Lu}[\p{L} ]{2,20}:?\s)/u)[0] ?? '';

function levelOf(passage: Passage | undefined, measure: string): Measured | undefined {
  const level = passage === undefined ? null : parseTarget(firstValue(passage).replace(/\s\([^()]{0,40}\)$/, ''));
  if (level === null || level.value === null) return undefined;
  return { value: level.value, unit: unitOfFigure(level.unit, measure), raw: level.raw };
}
