import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { KpiTarget, Measured, Rag } from '../../model/index.ts';
import { cellText, type FlowCell, type FlowTable, readDataTable, slotsOf } from '../../structure/index.ts';
import {
  isPeriod,
  parseStatus,
  parseTarget,
  ragOfFill,
  readMeasures,
  type TargetReading,
  unitOfFigure,
} from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { kindOfTable } from '../tables/data-tables.ts';
import { latestLevel } from './latest-level.ts';

/** The targets that tables of levels print in the names of their rows, and in no column: "Calls answered (target 90%)" above months. */
export function namedTargets(context: ExtractContext, ids: (marker?: string | null) => string): readonly KpiTarget[] {
  return context.report.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly KpiTarget[] => {
      if (block.kind !== 'table' || block.rows < 2 || block.columns < 2) return [];
      const known = readDataTable(block, context.lexicon);
      return known === null || kindOfTable(known) === undefined ? targetsIn(block, context, ids) : [];
    }),
  );
}

const textIn = (cell: FlowCell | undefined): Passage => (cell === undefined ? joinPassages([]) : cellText(cell));
const printed = (cell: FlowCell | undefined): string => flat(textIn(cell));

function targetsIn(
  table: FlowTable,
  context: ExtractContext,
  ids: (marker?: string | null) => string,
): readonly KpiTarget[] {
  const { lexicon } = context;
  const [header = [], ...rows] = slotsOf(table);
  const headings = header.map(printed);
  const roles = headings.map((heading, index) => {
    if (isPeriod(heading)) return 'actual';
    const cued = lexicon.columnIn.kpi.whole(heading) ?? lexicon.column(heading);
    return index === 0 ? cued : (cued ?? lexicon.columnByWord.kpi(heading));
  });
  const isSaid = roles[0] === 'target' || roles[0] === 'kpi' || roles[0] === 'measure';
  const columnsOf = (...wanted: readonly (string | undefined)[]): readonly number[] =>
    roles.flatMap((role, index) => (wanted.includes(role) ? [index] : []));
  const levels = columnsOf('actual');
  if (levels.length === 0) return [];
  return rows.flatMap((row): readonly KpiTarget[] => {
    const inName = row.findIndex((cell) => nameWithTarget(textIn(cell), lexicon) !== null);
    const at = Math.max(0, inName);
    const named = inName < 0 ? (isSaid ? saidIn(textIn(row[0])) : null) : nameWithTarget(textIn(row[at]), lexicon);
    if (named === null || levels.includes(at)) return [];
    const measure = flat(named.name);
    const actuals = levels.flatMap((index): readonly Measured[] => {
      const level = parseTarget(printed(row[index]), lexicon.words);
      const period = headings[index] ?? '';
      return level === null || level.value === null
        ? []
        : [{ value: level.value, unit: unitOfFigure(level.unit, measure), raw: level.raw, period }];
    });
    const actual = latestLevel(actuals, '');
    const rag = ragIn(
      columnsOf('rag', 'status').map((index) => row[index]),
      lexicon,
    );
    return [
      {
        id: ids(),
        text: measure,
        evidence: context.quote(textIn(row[at])),
        confidence: confidenceOf.joined,
        measure,
        target: {
          value: named.target.value,
          unit: unitOfFigure(named.target.unit, measure),
          comparator: named.target.comparator,
          raw: named.target.raw,
          stated: true,
        },
        ...(actual !== undefined && { actual }),
        actuals,
        due: named.target.due ?? null,
        polarity: 'unknown',
        ...(rag !== null && { rag }),
      },
    ];
  });
}

interface Named {
  readonly name: Passage;
  readonly target: TargetReading;
}

/** "... (target 90%)", "... (Standard: 10 days)", "... - target 95%", "... . Target is 95%". */
const targetBehind =
  /(?: ?\(| [–—-] |[,;.]\s|\s(?=\p{Lu}\p{Ll}))(\p{L}{3,10}(?: \p{L}{2,10})??)(?: ?[:=]| of| is)? ([^()]{0,30}\d[^()]{0,30})\)?$/u;

function nameWithTarget(cell: Passage, lexicon: CompiledLexicon): Named | null {
  const match = targetBehind.exec(cell.text);
  if (match === null || lexicon.column(match[1] ?? '') !== 'target') return null;
  const target = parseTarget(match[2] ?? '', lexicon.words);
  const name = slicePassage(cell, 0, match.index);
  return target === null || target.value === null || name.text === '' ? null : { name, target };
}

const fewestWords = 4;

/** A cell that says in words what is to be reached: "Answer 85% of calls within a minute". */
function saidIn(cell: Passage): Named | null {
  const [reading, ...more] = readMeasures(cell.text);
  if (reading?.unit !== 'percent' || reading.value === null || more.length > 0) return null;
  if (cell.text.split(' ').length < fewestWords) return null;
  const { value, unit, comparator, raw, due } = reading;
  const name = slicePassage(cell, reading.measureStart, reading.end);
  return { name, target: { value, unit, comparator, raw, ...(due !== undefined && { due }) } };
}

function ragIn(cells: readonly (FlowCell | undefined)[], { words }: CompiledLexicon): Rag | null {
  for (const cell of cells) {
    const rag = parseStatus(printed(cell), words) ?? (cell?.fill === undefined ? null : ragOfFill(cell.fill));
    if (rag !== null) return rag;
  }
  return null;
}
