import { emptyPassage, flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { FlowTable, Section } from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { limbsOfCell } from './cell-limbs.ts';
import { type DecidedRow, filledRows, passageOf, type Row, titleBefore, wordsOf } from './decided-row.ts';
import { columnDecisions } from './decision-column.ts';
import { createLabels, type ReadLabel } from './label.ts';
import { loneLimb } from './limbs.ts';
import type { Movers } from './movers.ts';
import type { Resolved } from './resolved.ts';

/** How many of a table's rows must end in an outcome for it to list decisions. */
const fewestOutcomes = 0.5;
/** An outcome told in a sentence is no longer than this. */
const longestOutcome = 160;

/**
 * Decisions set as a table: a row to an item of business with its outcome in the last column ("ADOPTED"), or a column that tells in words
 * what was decided on each ("Approved. To be funded from ..."), wherever it stands where it is headed so. What was withdrawn or lost is no decision.
 */
export function tabledDecisions(section: Section, { lexicon }: ExtractContext): readonly Resolved[] {
  return section.blocks.flatMap((block): readonly Resolved[] =>
    block.kind === 'table' && block.columns >= 2 ? rowsOf(block, lexicon) : [],
  );
}

function rowsOf(table: FlowTable, lexicon: CompiledLexicon): readonly Resolved[] {
  const rows = filledRows(table);
  const last = table.columns - 1;
  const label = createLabels(lexicon);
  const ends = rows.filter((row) => tellsOutcome(wordsOf(row[last]), lexicon));
  if (ends.length === 0 || ends.length < (rows.length - 1) * fewestOutcomes) return columnDecisions(rows, lexicon);
  const header = rows.find((row) => !ends.includes(row) && row.filter((cell) => wordsOf(cell) !== '').length > 1);
  const columns = columnsOf(header, lexicon);
  // Names by side: the table records votes on what is decided elsewhere.
  if (columns.votes) return [];
  const short = ends.filter((row) => isOnlyOutcome(wordsOf(row[last]), lexicon));
  const read = short.length * 2 >= ends.length ? outcomeRow : wordedRow;
  return ends.flatMap((row) => {
    if (lexicon.begins('nonOutcomes', wordsOf(row[last]))) return [];
    const resolved = read(row, last, columns, label);
    const outcome = lexicon.outcomeAs(wordsOf(row[last]));
    return resolved.items.length === 0
      ? []
      : [{ ...resolved, leadIn: emptyPassage, basis: 'labelled', row: { ...resolved.row, outcome } }];
  });
}

const tellsOutcome = (words: string, lexicon: CompiledLexicon): boolean =>
  lexicon.begins('outcomes', words) ||
  lexicon.begins('nonOutcomes', words) ||
  (words.length <= longestOutcome && words === words.toUpperCase() && lexicon.holds('outcomes', words));

/** Whether a cell holds an outcome and nothing else but where to find more of it. */
const isOnlyOutcome = (words: string, lexicon: CompiledLexicon): boolean => {
  const bare = words.replace(/\s\([^()]{1,60}\)$/, '');
  return lexicon.is('outcomes', bare) || lexicon.is('nonOutcomes', bare) || words === words.toUpperCase();
};

interface Columns {
  readonly movers: number;
  readonly votes: boolean;
}

function columnsOf(header: Row | undefined, lexicon: CompiledLexicon): Columns {
  const names = (header ?? []).map(wordsOf);
  const sides = names.filter((name) => lexicon.is('inFavour', name) || lexicon.is('against', name));
  return { movers: names.findIndex((name) => lexicon.is('moverColumns', name)), votes: sides.length >= 2 };
}

type ReadRow = (
  row: Row,
  last: number,
  columns: Columns,
  label: ReadLabel,
) => Pick<Resolved, 'items'> & { readonly row: Omit<DecidedRow, 'outcome'> };

/** The outcome in a word: the subject before it is what was decided. */
const outcomeRow: ReadRow = (row, last, columns, label) => {
  const subject = row[last - 1];
  // "Title | Resolution | RESOLVED: That ... | Carried": the words of the resolution themselves.
  const labelled = label(passageOf(subject));
  if (labelled !== null)
    return {
      items: labelled.rest.text === '' ? [] : [loneLimb(labelled.rest)],
      row: { title: wordsOf(row[0]), movers: moversIn(row, columns) },
    };
  const printed = last > 1 ? wordsOf(row[0]) : '';
  const marker = printed === '' ? null : printed;
  const limbs = limbsOfCell(subject);
  const [first] = limbs;
  const stands = first !== undefined && first.marker === null;
  const items = stands ? [{ ...first, marker }, ...limbs.slice(1)] : limbs;
  return {
    items,
    row: { title: first === undefined ? null : flat(first.text).replace(/\s?:$/, ''), movers: moversIn(row, columns) },
  };
};

/** The outcome told in words: these are what was decided, on what the row names. */
const wordedRow: ReadRow = (row, last, columns) => {
  const text = passageOf(row[last]);
  const title = titleBefore(row, last);
  return { items: text.text === '' ? [] : [loneLimb(text)], row: { title, movers: moversIn(row, columns) } };
};

/** "Orlik / Browne" in the column of movers. */
function moversIn(row: Row, { movers }: Columns): Movers {
  const [first = '', second = ''] = movers < 0 ? [] : wordsOf(row[movers]).split(/\s?\/\s?/);
  const [mover, seconder] = [first, second].map((name) => (name === '' ? null : parseParty(name)));
  return { ...(mover != null && { mover }), ...(seconder != null && { seconder }) };
}
