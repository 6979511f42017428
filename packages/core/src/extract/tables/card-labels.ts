import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon } from '../../lexicon/index.ts';
import { type Column, columnOfHeading, type FlowBlock, isText, labelEnd } from '../../structure/index.ts';
import { parseRag } from '../../values/index.ts';

/** What a label of a card would head a column of, and the lines it labels. */
export interface Labelled {
  readonly column: Column;
  readonly lines: readonly Passage[];
}

/** What a card is of, by the word that opens it. */
export const namingRoles: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>([
  'kpi',
  'measure',
  'risk',
  'action',
]);

const proseRoles: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['risk', 'action']);

const mostOtherWords = 12;

/** A label of a card that heads no column known here ("Approach: Treat") stands among the others and ends nothing. */
export function isOtherLabel(block: FlowBlock, lexicon: CompiledLexicon): boolean {
  if (block.kind === 'field') return columnOfHeading(flat(block.label), lexicon) === null;
  if (!isText(block)) return false;
  const line = block.text.text;
  const end = labelEnd(line);
  return (
    end !== null &&
    end < line.length - 1 &&
    line.split(' ').length <= mostOtherWords &&
    columnOfHeading(line.slice(0, end), lexicon) === null
  );
}

/** The labels of a card; one that gives a target and the level reached, and no name, is of the measure that the heading right above it names. */
export function namedByHeading(labels: readonly Labelled[], heading: Passage | null): readonly Labelled[] {
  const has = (role: ColumnRole): boolean => labels.some(({ column }) => column.role === role);
  const isNamed = labels.some(({ column }) => namingRoles.has(column.role));
  if (heading === null || isNamed || !has('target') || !has('actual')) return labels;
  return [{ column: { index: 0, role: 'kpi', stage: null, heading: '' }, lines: [heading] }, ...labels];
}

/** A field, or a line up to its colon, where its label would head a column, with the further labels that its line runs on to; none where it would not. */
export function labelledBy(block: FlowBlock, lexicon: CompiledLexicon): readonly Labelled[] {
  if (block.kind === 'field') {
    const column = columnOfHeading(flat(block.label), lexicon);
    return column === null
      ? []
      : runOn(
          column,
          block.value.filter(isText).map((value) => value.text),
          lexicon,
        );
  }
  if (!isText(block)) return [];
  const end = labelEnd(block.text.text);
  if (end === null) return withoutColon(block.text, lexicon);
  const column = columnOfHeading(block.text.text.slice(0, end), lexicon);
  return column === null ? [] : runOn(column, [slicePassage(block.text, end + 1)], lexicon);
}

/** "Target 97.0%", "Status Amber": a level or a colour right behind the word for it, and nothing else. */
const bareLabel = /^(\p{Lu}\p{L}{2,12}(?: \p{L}{2,12})?) (?=[\d£<>≥≤]|\p{Lu}\p{Ll}{2,5}$)/u;
const bareRoles: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>([
  'target',
  'actual',
  'baseline',
]);
const longestLevel = 40;

function withoutColon(text: Passage, lexicon: CompiledLexicon): readonly Labelled[] {
  const label = text.text.length > longestLevel ? null : bareLabel.exec(text.text);
  const role = label === null ? undefined : lexicon.column.whole(label[1] ?? '');
  if (label === null || role === undefined) return [];
  const value = slicePassage(text, label[0].length);
  const isLevel = bareRoles.has(role) && /^[\d£<>≥≤]/.test(value.text);
  const isRated = (role === 'status' || role === 'rag') && parseRag(value.text, lexicon.words) !== null;
  if (!isLevel && !isRated) return [];
  return [{ column: { index: 0, role, stage: null, heading: label[1] ?? '' }, lines: [value] }];
}

const labelInside = /\s(?=(\p{Lu}\p{L}{1,20}(?: \p{L}{1,15}){0,3}): ?\S)/gu;

/** "Likelihood: 3 Impact: 4 Score: 12": a line cut before each further label that would head a column. */
function runOn(column: Column, lines: readonly Passage[], lexicon: CompiledLexicon): readonly Labelled[] {
  const [line] = lines;
  const parts = line === undefined || lines.length > 1 ? [] : cutLine(column, line, lexicon);
  // What an entry is may be told in prose with labels in it; that is a paragraph and no card, unless it says how a risk is met.
  const isProse = proseRoles.has(column.role) && !saysHowMet(parts);
  return parts.length === 0 || isProse ? [{ column, lines }] : parts;
}

/** Whether labels name a risk and what is done about it: "Risk: ... Mitigation: ...". */
export const saysHowMet = (labels: readonly Labelled[]): boolean =>
  (['risk', 'mitigation'] as const).every((role) => labels.some(({ column }) => column.role === role));

/** A line cut before each label in it that would head a column. */
export function cutLine(column: Column, line: Passage, lexicon: CompiledLexicon): readonly Labelled[] {
  const cuts = [...line.text.matchAll(labelInside)].flatMap(({ index, 1: label = '' }) => {
    // The words before a label may look like its beginning: "... Head of Housing Due: May".
    const inside = lexicon.column.whole(label) === undefined ? null : columnOfHeading(label, lexicon);
    return inside === null ? [] : [{ column: inside, at: index + 1, from: index + 1 + label.length + 1 }];
  });
  const first = { column, lines: [slicePassage(line, 0, cuts[0]?.at)] };
  return [
    first,
    ...cuts.map((cut, index) => ({
      column: cut.column,
      lines: [slicePassage(line, cut.from, cuts[index + 1]?.at)],
    })),
  ];
}
