import { flat, isStrong, joinPassages, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { cellOf, columnsOfRole, type DataRow, type DataTable, isText, readDataTable } from '../../structure/index.ts';
import { parseDate, parseParty } from '../../values/index.ts';
import { initialsColumn } from '../attendance/printed-initials.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { headingOf, kindOfTable, type PlacedTable, tablesOf } from '../tables/data-tables.ts';
import { capacityOf, domainOf } from './domains.ts';

/** The rows of a grid of names, posts, dates and signatures that clears a report, or says who was sent it. */
export function signOffTables(context: ExtractContext, ids: (marker?: string | null) => string): readonly SignOff[] {
  const { lexicon } = context;
  return [...tablesOf(context, 'signOff'), ...clearedTables(context)].flatMap((placed) => {
    const { table } = placed;
    // Minutes print the initials by which they call those present beside their names.
    if (initialsColumn(table.rows.map((row) => row.cells.map((cell) => flat(cell.text)))) !== null) return [];
    const act = actOf(placed, lexicon);
    return table.rows.flatMap((row): readonly SignOff[] => {
      const name = nameOf(table, row, lexicon);
      if (name.text === '' || headsRows(row, name)) return [];
      const party = parseParty(flat(name), lexicon.words);
      const first = flat(row.cells[0]?.text ?? name);
      const post = flat(cellOf(table, row, 'post').text);
      const role = party?.role ?? (post === '' ? null : post);
      const date = lastDate(table, row);
      const capacity = first === flat(name) ? undefined : capacityOf(first, lexicon);
      const whole = joinPassages(row.cells.map((cell) => cell.text));
      const isSigned = date !== null || cellOf(table, row, 'signature').text.text !== '';
      return [
        {
          id: ids(null),
          text: flat(whole),
          evidence: context.quote(whole),
          confidence: confidenceOf.labelled,
          domain:
            lexicon.signer(first) ?? domainOf(role ?? '', lexicon) ?? domainOf(post, lexicon) ?? capacity ?? 'other',
          act,
          role: first === flat(name) ? role : first,
          person: party === null ? null : { name: party.name, role },
          date,
          result: isSigned ? 'stated' : 'blank',
        },
      ];
    });
  });
}

/** Whether a row is only a heading over those below it: "Mandatory:", or a name in bold with nothing beside it. */
const headsRows = (row: DataRow, name: Passage): boolean =>
  /:$/.test(name.text) ||
  (isStrong(name) && row.cells.every(({ text }) => text.text === '' || text.text === name.text));

/** Who a row names: of the cells under headings of people, and of those under none, the first that holds a person. */
function nameOf(table: DataTable, row: DataRow, lexicon: CompiledLexicon): Passage {
  const own = cellOf(table, row, 'name').text;
  const isPerson = (text: Passage): boolean => parseParty(flat(text), lexicon.words)?.kind === 'person';
  if (isPerson(own)) return own;
  const names = table.roles.columns.filter(({ role }) => role === 'name' || role === undefined);
  return names.map(({ index }) => row.cells[index]?.text ?? own).find(isPerson) ?? own;
}

/** Tables of names and plain dates that a heading of theirs, or the line or heading above them, says clear the report: "Checked by | Name | Date". */
function clearedTables(context: ExtractContext): readonly PlacedTable[] {
  const { lexicon, report } = context;
  return report.sections.flatMap((section) => {
    let before: Passage | null = null;
    return section.blocks.flatMap((block): readonly PlacedTable[] => {
      if (isText(block)) before = block.text;
      const table = block.kind === 'table' ? readDataTable(block, lexicon) : null;
      if (table === null || kindOfTable(table) !== undefined) return [];
      const roles = table.roles.columns.map(({ role }) => role);
      const above = before === null ? '' : flat(before).replace(/\s?:$/, '');
      const words = [above, headingOf(section), ...table.roles.columns.map(({ heading }) => heading)];
      return roles.includes('name') &&
        roles.includes('due') &&
        words.some((word) => lexicon.signOffAct(word) !== undefined)
        ? [{ table, section, before }]
        : [];
    });
  });
}

/** How a grid's people sign: by the line or heading above it, else by its own headings. */
function actOf({ table, section, before }: PlacedTable, lexicon: CompiledLexicon): SignOff['act'] {
  const words = [
    before === null ? '' : flat(before).replace(/\s?:$/, ''),
    headingOf(section),
    ...table.roles.columns.filter(({ role }) => role !== 'signature').map(({ heading }) => heading),
  ];
  return words.map((word) => lexicon.signOffAct(word)).find((act) => act !== undefined) ?? 'cleared';
}

/** The last of a row's dates: a comment's return rather than its sending. */
function lastDate(table: DataTable, row: DataRow): SignOff['date'] {
  const columns = [...columnsOfRole(table, 'date'), ...columnsOfRole(table, 'due')];
  const dates = columns.map(({ index }) => parseDate(flat(row.cells[index]?.text ?? joinPassages([]))));
  return dates.findLast((date) => date !== null) ?? null;
}
