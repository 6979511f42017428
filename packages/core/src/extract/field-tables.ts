import { flat, joinPassages, type Passage, slicePassage } from '../document/index.ts';
import type { ColumnRole, CompiledLexicon } from '../lexicon/index.ts';
import {
  type Column,
  columnOfHeading,
  type DataCell,
  type DataTable,
  type FlowBlock,
  isText,
  labelEnd,
  type Section,
} from '../structure/index.ts';
import { parseAssessment, parseRating } from '../values/index.ts';

/** The fewest labels that make a card. */
const fewestLabels = 3;

interface Labelled {
  readonly column: Column;
  readonly lines: readonly Passage[];
}

/** A card as a table of one row, with the section it begins in. */
export interface Card {
  readonly table: DataTable;
  readonly section: Section;
}

/**
 * Entries printed as cards, each a run of labelled values ("Risk: ...", "Likelihood: High", "Impact: 4"), as tables of one row: the labels are
 * read as the column headings they would be. A card ends where one of its labels comes again.
 */
export function fieldTables(sections: readonly Section[], lexicon: CompiledLexicon): readonly Card[] {
  const cards: Card[] = [];
  let open: Labelled[] = [];
  let begun: Section | undefined;
  const close = (): void => {
    if (open.length >= fewestLabels && begun !== undefined) cards.push({ table: tableOf(open), section: begun });
    open = [];
  };
  const take = (labelled: Labelled | null, section: Section): void => {
    if (labelled === null) {
      close();
      return;
    }
    if (open.some(({ column }) => column.role === labelled.column.role && column.stage === labelled.column.stage))
      close();
    if (open.length === 0) begun = section;
    open.push(labelled);
  };
  for (const section of sections) {
    const [first, ...rest] = section.blocks;
    // A label that opens a section ("Risk: ...") has its value as the first block there.
    const led = section.source === 'line' ? columnOfHeading(flat(section.heading), lexicon) : null;
    if (section.source !== 'line') close();
    if (led !== null && isText(first)) take({ column: led, lines: [first.text] }, section);
    for (const block of led === null ? section.blocks : rest)
      if (block.kind !== 'pageBreak' && block.kind !== 'rule' && !isOtherLabel(block, lexicon))
        take(labelledBy(block, lexicon), section);
  }
  close();
  return cards;
}

/** A label of a card that heads no column known here ("Approach: Treat") stands among the others and ends nothing. */
const isOtherLabel = (block: FlowBlock, lexicon: CompiledLexicon): boolean =>
  block.kind === 'field' && columnOfHeading(flat(block.label), lexicon) === null;

/** A field, or a line up to its colon, where its label would head a column. */
function labelledBy(block: FlowBlock, lexicon: CompiledLexicon): Labelled | null {
  if (block.kind === 'field') {
    const column = columnOfHeading(flat(block.label), lexicon);
    return column === null ? null : { column, lines: block.value.filter(isText).map((value) => value.text) };
  }
  const end = isText(block) ? labelEnd(block.text.text) : null;
  if (!isText(block) || end === null) return null;
  const column = columnOfHeading(block.text.text.slice(0, end), lexicon);
  return column === null ? null : { column, lines: [slicePassage(block.text, end + 1)] };
}

function tableOf(labels: readonly Labelled[]): DataTable {
  const columns = labels.map(({ column }, index): Column => ({ ...column, index }));
  const cells = labels.map(({ lines }): DataCell => ({ text: joinPassages(lines), lines }));
  return {
    roles: { headerRow: 0, headerRows: 1, columns, caption: '' },
    rows: [{ cells, isGroup: false, isBanner: false }],
  };
}

/** Whether a card says enough to be an entry of its kind, and not a form that happens to share a label with one. */
export function isCardOf(kind: 'risk' | 'kpi', { roles, rows }: DataTable): boolean {
  const values = (role: ColumnRole): readonly string[] =>
    roles.columns
      .filter((column) => column.role === role)
      .map(({ index }) => flat(rows[0]?.cells[index]?.text ?? joinPassages([])));
  const value = (role: ColumnRole): string => values(role).join(' ');
  const ratings = ['likelihood', 'impact', 'score'] as const;
  if (kind === 'risk')
    return (
      value('risk') !== '' &&
      ratings.some((role) => values(role).some((cell) => parseRating(cell) !== null || parseAssessment(cell) !== null))
    );
  return value('kpi') + value('measure') !== '' && /\d/.test(value('target'));
}
