import { flat, type Passage } from '../../document/index.ts';
import type { KpiTarget, Measured, Rag } from '../../model/index.ts';
import { type FlowTable, type MeasureCard, measureCardOf } from '../../structure/index.ts';
import { parseTarget, unitOfFigure, type ValueWords } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { asLevel } from './measured.ts';
import { cellWords, firstStatus } from './unread-tables.ts';

/**
 * The targets of measures printed as cards, a small table or a run of labelled lines to each: the measure's name with its status, and beneath
 * it "Latest: 97%", "Target: 97%, Floor: 90%", "Previous: 97%", labelled as the columns of a table of indicators would be headed.
 */
export function kpiCards(context: ExtractContext, ids: CreateId): readonly KpiTarget[] {
  return context.report.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly KpiTarget[] => {
      const card = block.kind === 'table' ? measureCardOf(block, context.lexicon) : null;
      return card === null || block.kind !== 'table' ? [] : [toTarget(card, block, context, ids)];
    }),
  );
}

/** The status printed beside a card's name. */
function statusBeside(table: FlowTable, words: ValueWords): Rag | null {
  const cells = table.cells.filter((cell) => cell.row === 0);
  return firstStatus(cells.slice(cells.findIndex((cell) => cellWords(cell) !== '') + 1), words);
}

function toTarget({ name, levels }: MeasureCard, table: FlowTable, context: ExtractContext, ids: CreateId): KpiTarget {
  const { words } = context.lexicon;
  const printed = levels.get('target');
  const target = printed === undefined ? null : parseTarget(firstValue(printed), words);
  const measure = flat(name);
  const rag = statusBeside(table, words);
  const [actual, baseline] = (['actual', 'baseline'] as const).map((role) => levelOf(levels.get(role), measure, words));
  return {
    id: ids(),
    text: measure,
    evidence: [name, ...levels.values()].flatMap((passage) => context.quote(passage)),
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

function levelOf(passage: Passage | undefined, measure: string, words: ValueWords): Measured | undefined {
  if (passage === undefined) return undefined;
  const level = parseTarget(firstValue(passage).replace(/\s\([^()]{0,40}\)$/, ''), words);
  if (level === null || level.value === null) return undefined;
  return asLevel(level, measure);
}
