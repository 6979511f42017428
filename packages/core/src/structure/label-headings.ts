import { flat } from '../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../lexicon/index.ts';
import { cellText } from './cells.ts';
import type { FlowBlock, FlowCell, FlowField } from './flow.ts';
import { telling } from './report-front.ts';

const fewestHeadings = 2;
const mostUnknown = 1;

/** The labels that tell which paper it is, or of which meeting. */
const naming: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>([
  'title',
  'meeting',
  'meetingDate',
  'agendaItem',
  'reportRef',
]);

/** The labels that a front alone prints, though they name no paper. */
const affecting: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>(['wards', 'keyDecision']);

/**
 * The fields of a front that prints its labels in one row and their values beneath: "Committee and date | Item | Public" over
 * "Planning Board, 4 May 2031 | 8 | Public". None where the first row is not of a front's labels, or more than one row is beneath it.
 */
export function headedFields(rows: readonly (readonly FlowCell[])[], lexicon: CompiledLexicon): readonly FlowField[] {
  const [headings = [], values = [], ...further] = rows.filter((row) => row.length > 0);
  if (further.length > 0) return [];
  const kindsOf = (cells: readonly FlowCell[]): readonly HeaderLabel[] =>
    cells.flatMap((cell) => {
      const words = flat(cellText(cell));
      const kind = words.endsWith(':') ? undefined : lexicon.headerLabel(words);
      return kind !== undefined && telling.has(kind) ? [kind] : [];
    });
  const known = kindsOf(headings);
  const isFront =
    known.length >= fewestHeadings &&
    known.some((kind) => naming.has(kind) || (known.length === headings.length && affecting.has(kind)));
  if (!isFront || headings.length - known.length > mostUnknown || kindsOf(values).length > 0) return [];
  return headings.flatMap((cell): readonly FlowField[] => {
    const value: readonly FlowBlock[] = values.find(({ column }) => column === cell.column)?.blocks ?? [];
    return value.length === 0 ? [] : [{ kind: 'field', label: cellText(cell), value, source: 'grid', marker: null }];
  });
}
