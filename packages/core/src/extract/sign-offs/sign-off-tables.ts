import { flat, joinPassages } from '../../document/index.ts';
import type { SignOff } from '../../model/index.ts';
import { cellOf } from '../../structure/index.ts';
import { parseDate, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { tablesOf } from '../data-tables.ts';

/** The rows of a grid of names, posts and dates that clears a report. */
export function signOffTables(context: ExtractContext, ids: (marker?: string | null) => string): readonly SignOff[] {
  return tablesOf(context, 'signOff').flatMap(({ table }) =>
    table.rows.flatMap((row): readonly SignOff[] => {
      const name = cellOf(table, row, 'name').text;
      if (name.text === '') return [];
      const party = parseParty(flat(name));
      const first = flat(row.cells[0]?.text ?? name);
      const date = parseDate(flat(cellOf(table, row, 'date').text)) ?? parseDate(flat(cellOf(table, row, 'due').text));
      const whole = joinPassages(row.cells.map((cell) => cell.text));
      return [
        {
          id: ids(null),
          text: flat(whole),
          evidence: context.quote(whole),
          confidence: confidenceOf.labelled,
          domain: context.lexicon.signer(first) ?? context.lexicon.signer(party?.role ?? '') ?? 'other',
          act: 'cleared',
          role: first === flat(name) ? (party?.role ?? null) : first,
          person: party === null ? null : { name: party.name, role: party.role },
          date,
          result: date === null ? 'blank' : 'stated',
        },
      ];
    }),
  );
}
