import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon } from '../../lexicon/index.ts';
import type { Column, DataCell, DataTable, Section, StructuredReport } from '../../structure/index.ts';
import { parseAssessment, parseRating } from '../../values/index.ts';
import { codedLabels, headingLabels, isOfHeading, numberedLabels } from './card-headings.ts';
import { isOtherLabel, type Labelled, labelledBy, namedByHeading, saysHowMet } from './card-labels.ts';
import { scoreRows } from './score-rows.ts';

/** The fewest labels that make a card. */
const fewestLabels = 3;

/** A card as a table of one row, with the section it begins in. */
export interface Card {
  readonly table: DataTable;
  readonly section: Section;
}

/**
 * Entries printed as cards, each a run of labelled values ("Risk: ...", "Likelihood: High", "Impact: 4"), as tables of one row: the labels are
 * read as the column headings they would be. A card ends where one of its labels comes again.
 */
export function fieldTables({ flow, sections }: StructuredReport, lexicon: CompiledLexicon): readonly Card[] {
  const cards: Card[] = [];
  const homes = new Map(sections.map((part) => [part.heading, part] as const));
  let open: Labelled[] = [];
  let [section] = sections;
  let begun = section;
  let title: Passage | null = null;
  const close = (): void => {
    const labels = namedByHeading(open, title);
    if ((labels.length >= fewestLabels || saysHowMet(labels)) && begun !== undefined)
      cards.push({ table: cardTable(labels), section: begun });
    if (open.length > 0) title = null;
    open = [];
  };
  const take = (labelled: Labelled): void => {
    const same = open.find((other) => isSameLabel(other, labelled));
    // A label names the entry in more words than the heading it stands under.
    if (same !== undefined && isOfHeading(same)) open = open.filter((other) => other !== same);
    else if (same !== undefined) close();
    if (open.length === 0) begun = section;
    open.push(labelled);
  };
  let next = 0;
  for (const [index, block] of flow.entries()) {
    if (index < next) continue;
    const scores = scoreRows(flow, index, lexicon);
    if (scores !== null) {
      for (const labelled of scores.labels) take(labelled);
      next = scores.next;
    } else if (block.kind === 'heading') {
      close();
      title = block.text;
      section = homes.get(block.text) ?? section;
      for (const labelled of headingLabels(block, lexicon)) take(labelled);
    } else if (block.kind !== 'pageBreak' && block.kind !== 'rule') {
      const named = numberedLabels(block, lexicon);
      const numbered = named.length > 0 ? named : codedLabels(block, flow[index + 1], lexicon);
      if (numbered.length > 0) close();
      for (const labelled of numbered) take(labelled);
      if (numbered.length > 0 || isOtherLabel(block, lexicon)) continue;
      const labelled = labelledBy(block, lexicon);
      if (labelled.length === 0) close();
      for (const each of labelled) take(each);
    }
  }
  close();
  return cards;
}

/** Whether two labels say the same of an entry: in the same words, or one of them in the heading of its card. */
const isSameLabel = ({ column: one }: Labelled, { column: other }: Labelled): boolean =>
  one.role === other.role &&
  one.stage === other.stage &&
  (one.heading === '' || other.heading === '' || one.heading.toLowerCase() === other.heading.toLowerCase());

/** The labels of a card as a table of one row; several of the same heading are one. */
export function cardTable(printed: readonly Labelled[]): DataTable {
  const labels = [...new Set(printed.map(({ column }) => column))].map(
    (column): Labelled => ({
      column,
      lines: printed.flatMap((label) => (label.column === column ? label.lines : [])),
    }),
  );
  const columns = labels.map(({ column }, index): Column => ({ ...column, index }));
  const cells = labels.map(({ lines }): DataCell => ({ text: joinPassages(lines), lines }));
  return {
    roles: { headerRow: 0, headerRows: 1, columns, caption: '' },
    rows: [{ cells, isGroup: false, isBanner: false }],
  };
}

/** Whether a card says enough to be an entry of its kind, and not a form that happens to share a label with one. */
export function isCardOf(kind: 'risk' | 'action' | 'kpi', { roles, rows }: DataTable): boolean {
  const values = (role: ColumnRole): readonly string[] =>
    roles.columns
      .filter((column) => column.role === role)
      .map(({ index }) => flat(rows[0]?.cells[index]?.text ?? joinPassages([])));
  const value = (role: ColumnRole): string => values(role).join(' ');
  const ratings = ['likelihood', 'impact', 'score'] as const;
  if (kind === 'risk')
    return (
      value('risk') !== '' &&
      (ratings.some((role) =>
        values(role).some((cell) => parseRating(cell) !== null || parseAssessment(cell) !== null),
      ) ||
        (value('mitigation') !== '' && parseRating(value('risk')) === null))
    );
  const isHeaded = roles.columns.some(({ role, heading }) => role === 'action' && heading === '');
  if (kind === 'action') return isHeaded && value('owner') + value('due') !== '';
  return value('kpi') + value('measure') !== '' && /\d/.test(value('target'));
}
