import type { Money, Recommendation } from '@council-reports/core';
import { boolean, type Column, integer, number, text } from '../column.ts';
import { joined, joinedOnce } from '../columns/list.ts';
import { partyColumns } from '../columns/party-columns.ts';
import type { NestedSubject } from '../subjects.ts';
import type { TableName } from '../table-name.ts';

type Asked = Omit<Recommendation, 'children'>;

/** Where a nested item stands: under which other, and how deep. */
export const nestingColumns = (table: TableName): readonly Column<NestedSubject<unknown>>[] => [
  text('parent_id', 'The item it stands under; null for one that stands under none.', ({ parentId }) => parentId, {
    references: table,
  }),
  integer('depth', 'How deep it stands: 0 under none, 1 under one of those.', ({ depth }) => depth, { required: true }),
];

/** What a recommendation or a resolution says. */
export const recommendationColumns: readonly Column<{ readonly item: Asked }>[] = [
  text('marker', 'The number or letter printed before it.', ({ item }) => item.marker),
  text('lead_in', 'The sentence it hangs on, as “That Cabinet:”.', ({ item }) => item.leadIn),
  text('text', 'What it says, without its marker.', ({ item }) => item.text, { required: true }),
  text('verbs', 'What is asked, as normalised verbs: approve, note, delegate.', ({ item }) =>
    joinedOnce(item.actions.map(({ verb }) => verb)),
  ),
  text('asks', 'Each verb with what it governs.', ({ item }) =>
    joined(item.actions.map(({ verb, object }) => `${verb}: ${object}`)),
  ),
  ...partyColumns<{ readonly item: Asked }>('decision_maker', 'Who is to decide', ({ item }) => [item.decisionMaker]),
  text('onward_to', 'The body it is to be passed on to, as printed.', ({ item }) => item.onwardTo?.raw),
  boolean('delegates', 'Whether it hands a power on.', ({ item }) => item.delegation !== undefined, { required: true }),
  ...partyColumns<{ readonly item: Asked }>(
    'delegated_to',
    'To whom power is handed on',
    ({ item }) => item.delegation?.to,
  ),
  ...partyColumns<{ readonly item: Asked }>(
    'delegation_consult',
    'Who is to be consulted before the power is used',
    ({ item }) => item.delegation?.consult,
  ),
  text('delegation_scope', 'What the power is to do.', ({ item }) => item.delegation?.scope),
  text('condition', 'The clause it depends on, as “subject to …”.', ({ item }) => item.condition),
  text('option', 'The option it belongs to, where the paper offers several.', ({ item }) => item.option),
  number('amount_gbp', 'The largest sum in pounds it names; £195K is 195000.', ({ item }) =>
    largestInPounds(item.amounts),
  ),
  text('amounts', 'The sums it names, as printed.', ({ item }) => joined(item.amounts.map(({ raw }) => raw))),
  text('dates', 'The dates it names, as printed.', ({ item }) => joined(item.dates.map(({ raw }) => raw))),
  text('dates_iso', 'Those of them that give a calendar date, as far as they are printed.', ({ item }) =>
    joined(item.dates.map(({ iso }) => iso)),
  ),
  text('cross_references', 'Appendices, sections and minutes it points to, as printed.', ({ item }) =>
    joined(item.references),
  ),
];

function largestInPounds(amounts: readonly Money[]): number | null {
  const pounds = amounts.flatMap(({ value, currency }) => (currency === 'GBP' ? [value] : []));
  return pounds.length === 0 ? null : Math.max(...pounds);
}
