import { flat } from '../../document/index.ts';
import type { KpiTarget } from '../../model/index.ts';
import { cellOf, columnOfRole } from '../../structure/index.ts';
import { parseDate } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { parseOwners } from '../owners.ts';
import { tablesOf } from '../tables/data-tables.ts';
import { toTargets } from './read-targets.ts';

/** Tables of indicators without a column for the target: it stands in the words of the indicator, the date it is due beside it. */
export function indicatorTargets(context: ExtractContext, ids: CreateId): readonly KpiTarget[] {
  return tablesOf(context, 'indicator').flatMap(({ table }) =>
    table.rows.flatMap((row) => {
      const indicator = cellOf(table, row, columnOfRole(table, 'kpi') === undefined ? 'measure' : 'kpi').text;
      const [owner] = parseOwners(cellOf(table, row, 'owner').text, context.lexicon.words);
      const due = parseDate(flat(cellOf(table, row, 'due').text), context.lexicon.words);
      return toTargets(indicator, { due, ...(owner !== undefined && { owner }) }, 'labelled', context, ids);
    }),
  );
}
