import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import {
  cellText,
  columnOfRole,
  type FlowBlock,
  type FlowTable,
  isText,
  readDataTable,
  rowsOf,
  type Section,
} from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import { initialsColumn } from '../attendance/printed-initials.ts';
import type { ExtractContext } from '../context.ts';
import { kindOfTable } from '../tables/data-tables.ts';
import { type ClearanceColumns, clearanceRow } from './clearance-rows.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { dayIn, type RowCell } from './row-signers.ts';

/** How many of a table's rows must say who signs. */
const fewestRows = 0.6;

/**
 * The rows of tables in which people, posts or professions stand beside days, signatures or answers, where a heading of theirs, the line above them or
 * the part they stand in says that they approve or were asked: "Service | Officer | Date cleared", "Officer | Comments sought".
 *
 * @param signed - the tables read as signatures already.
 */
export function clearanceTables(
  { report, lexicon }: ExtractContext,
  signed: ReadonlySet<FlowBlock>,
): readonly FoundSignOff[] {
  return report.sections.flatMap((section) => {
    let before = emptyPassage;
    return section.blocks.flatMap((block): readonly FoundSignOff[] => {
      const above = before;
      // A line announces the table beneath it, and none further down.
      before = isText(block) ? block.text : emptyPassage;
      return block.kind === 'table' && !signed.has(block) ? signOffsIn(block, section, above, lexicon) : [];
    });
  });
}

function signOffsIn(
  table: FlowTable,
  section: Section,
  before: Passage,
  lexicon: CompiledLexicon,
): readonly FoundSignOff[] {
  const data = readDataTable(table, lexicon);
  const kind = data === null ? undefined : kindOfTable(data);
  const rows = wholeRows(
    rowsOf(table).map((cells) => cells.map((cell) => ({ column: cell.column, text: cellText(cell) }))),
  );
  // What begins with people is no list of risks or actions, whatever its headings may mean elsewhere.
  const isOther = kind !== undefined && kind !== 'signOff' && !listsPeople(rows, lexicon);
  if (table.columns < 2 || isOther) return [];
  // Minutes print the initials by which they call those present beside their names.
  if (initialsColumn(rows.map((row) => row.map(({ text }) => flat(text)))) !== null) return [];
  const headings = hasHeader(rows, lexicon) ? (rows[0] ?? []).map(({ text }) => flat(text)) : [];
  const isOwn = kind === 'signOff' || rows.filter((row) => speaksOf(row[0], lexicon)).length >= fewestSpeaking;
  const act = actOf(flat(before), headings, section, lexicon) ?? (isOwn ? 'cleared' : undefined);
  if (act === undefined) return [];
  const columns: ClearanceColumns =
    data === null
      ? {}
      : {
          name: columnOfRole(data, 'name')?.index,
          post: columnOfRole(data, 'post')?.index,
          signature: columnOfRole(data, 'signature')?.index,
        };
  const printed = rows
    .slice(headings.length > 0 ? 1 : 0)
    .filter((row) => row.filter(({ text }) => text.text !== '').length > 1 && !asks(row[0]));
  const found = printed
    .flatMap((row) => clearanceRow(row, columns, lexicon) ?? [])
    .filter((row) => kind === 'signOff' || saysWhenOrFor(row));
  return found.length < printed.length * fewestRows ? [] : found.map((row): FoundSignOff => ({ ...row, act }));
}

/** The rows of a table, what goes on beneath a blank first cell together with the row above: the day beneath the name. */
function wholeRows(rows: readonly (readonly RowCell[])[]): readonly (readonly RowCell[])[] {
  const whole: (readonly RowCell[])[] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    if (row[0]?.text.text === '' && row.length > 1 && above !== undefined && whole.length > 1)
      whole[whole.length - 1] = [...above, ...row.slice(1)];
    else whole.push(row);
  }
  return whole;
}

/** How many rows that each say what was cleared announce a table of clearances. */
const fewestSpeaking = 2;

const speaksOf = (first: RowCell | undefined, lexicon: CompiledLexicon): boolean =>
  first !== undefined && !asks(first) && lexicon.holds('approvalWords', flat(first.text));

/** Whether a row asks something of the paper, which its other cells answer. */
const asks = (first: RowCell | undefined): boolean => first?.text.text.includes('?') === true;

/** Whether a row says when somebody signed, what they answered or in what capacity: names alone may be of places. */
const saysWhenOrFor = ({ date, result, domain }: Omit<FoundSignOff, 'act'>): boolean =>
  date !== null || result === 'yes' || result === 'no' || domain !== 'other';

/** Whether most of a table's rows begin with a person. */
function listsPeople(rows: readonly (readonly RowCell[])[], lexicon: CompiledLexicon): boolean {
  const openers = rows.slice(1).flatMap((row) => (row.length < 2 || row[0] === undefined ? [] : flat(row[0].text)));
  const people = openers.filter((words) => parseParty(words, lexicon.words)?.kind === 'person');
  return people.length > 0 && people.length >= openers.length * fewestRows;
}

/** Whether the first row heads the others: it holds no day, or names nobody. */
const hasHeader = (rows: readonly (readonly RowCell[])[], lexicon: CompiledLexicon): boolean => {
  const [first = [], ...others] = rows;
  const isDated = (row: readonly RowCell[]): boolean => row.some(({ text }) => dayIn(text) !== null);
  return (!isDated(first) && others.some(isDated)) || clearanceRow(first, {}, lexicon) === null;
};

const longestLead = 160;
/** A line of no more words than these announces what is beneath it without a colon: "Approved". */
const mostLeadWords = 3;

/** A phrase without the colon or the bracket that closes it; nothing where it is too long to announce a table. */
const bare = (phrase: string): string => {
  const words = phrase.replace(/\s?:$/, '').replace(/\s?\([^()]{1,400}\)$/, '');
  return words.length > longestLead ? '' : words;
};

/** What the line above, the heading or the column headings say that was done, in whatever words stand beside it. */
function actOf(
  lead: string,
  columns: readonly string[],
  section: Section,
  lexicon: CompiledLexicon,
): SignOff['act'] | undefined {
  const named = [flat(section.heading), ...columns].map(bare);
  const said = [bare(lead), ...named].map((phrase) => lexicon.signOffAct(phrase)).find((act) => act !== undefined);
  if (said !== undefined) return said;
  if (section.kind === 'consultation') return 'consulted';
  const isAnnounced =
    section.kind === 'signOff' ||
    named.some((phrase) => lexicon.holds('approvalWords', phrase)) ||
    ((/:\W?$/.test(lead) || lead.split(' ').length <= mostLeadWords) &&
      (lexicon.holds('approvalWords', lead) || lexicon.holds('signingParts', lead)));
  return isAnnounced ? 'cleared' : undefined;
}
