import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon } from '../../lexicon/index.ts';
import {
  type Column,
  columnOfHeading,
  type DataCell,
  type DataTable,
  type FlowBlock,
  type FlowHeading,
  isText,
  labelEnd,
  type Section,
  type StructuredReport,
} from '../../structure/index.ts';
import { parseAssessment, parseRating } from '../../values/index.ts';

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
export function fieldTables({ flow, sections }: StructuredReport, lexicon: CompiledLexicon): readonly Card[] {
  const cards: Card[] = [];
  const homes = new Map(sections.map((part) => [part.heading, part] as const));
  let open: Labelled[] = [];
  let [section] = sections;
  let begun = section;
  const close = (): void => {
    if (open.length >= fewestLabels && begun !== undefined) cards.push({ table: tableOf(open), section: begun });
    open = [];
  };
  const take = (labelled: Labelled): void => {
    const isSame = ({ column }: Labelled): boolean =>
      column.role === labelled.column.role && column.stage === labelled.column.stage;
    const same = open.find(isSame);
    // A label names the entry in more words than the heading it stands under.
    if (same !== undefined && isOfHeading(same)) open = open.filter((other) => other !== same);
    else if (same !== undefined) close();
    if (open.length === 0) begun = section;
    open.push(labelled);
  };
  for (const block of flow) {
    if (block.kind === 'heading') {
      close();
      section = homes.get(block.text) ?? section;
      for (const labelled of headingLabels(block, lexicon)) take(labelled);
    } else if (block.kind !== 'pageBreak' && block.kind !== 'rule' && !isOtherLabel(block, lexicon)) {
      const labelled = labelledBy(block, lexicon);
      if (labelled === null) close();
      else take(labelled);
    }
  }
  close();
  return cards;
}

/** "Risk 7: ...", "SR7 - ...", "SR7 Loss of ...": a word for what the card is of, its reference, and what it is. */
const numberedHeading =
  /^(?:(\p{L}{3,12}) (?:no\.? )?)?(?:(\p{Lu}{0,5}-?\d{1,3}(?:\.\d{1,2}){0,2}\p{Ll}?)\s?[:–—-]\s(?=\S)|(\p{Lu}{1,5}-?\d{1,3}|\d{1,2}(?:\.\d{1,2}){0,2})\s(?=\p{Lu}\p{Ll}))/u;

const isOfHeading = ({ column }: Labelled): boolean => column.heading === '';

/** The reference and the name of an entry that opens its card as a heading; the structure may have parted the two before. */
function headingLabels({ marker, text: heading }: FlowHeading, lexicon: CompiledLexicon): readonly Labelled[] {
  const printed = marker === null ? heading.text : `${marker} ${heading.text}`;
  const match = numberedHeading.exec(printed);
  const [opening = '', word, parted, run] = match ?? [];
  const ref = parted ?? run ?? '';
  const name = word === undefined ? null : columnOfHeading(word, lexicon);
  if (match === null || (name === null && !/^\p{Lu}/u.test(ref))) return [];
  const from = opening.indexOf(ref);
  const called = marker === null ? slicePassage(heading, from, from + ref.length) : { text: ref, runs: [] };
  const column = (role: ColumnRole): Column => ({ index: 0, role, stage: null, heading: '' });
  return [
    { column: column('ref'), lines: [called] },
    {
      column: column(name?.role ?? 'risk'),
      lines: [marker === null ? slicePassage(heading, opening.length) : heading],
    },
  ];
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
      ratings.some((role) => values(role).some((cell) => parseRating(cell) !== null || parseAssessment(cell) !== null))
    );
  const isHeaded = roles.columns.some(({ role, heading }) => role === 'action' && heading === '');
  if (kind === 'action') return isHeaded && value('owner') + value('due') !== '';
  return value('kpi') + value('measure') !== '' && /\d/.test(value('target'));
}
