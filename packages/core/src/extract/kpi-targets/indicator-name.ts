import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { cellOf, codeBefore, columnOfRole, type DataRow, type DataTable } from '../../structure/index.ts';

/** Which column names the indicators of a table. */
export const nameRole = (table: DataTable): 'kpi' | 'measure' =>
  columnOfRole(table, 'kpi') === undefined ? 'measure' : 'kpi';

/** "(Minimise)": what a name says behind it of which way is better. */
export const polaritySuffix: (lexicon: CompiledLexicon) => RegExp = perLexicon(
  (lexicon) => new RegExp(`\\s?\\(${lexicon.oneOf('polaritySuffixes')}\\)$`, 'i'),
);

/** An indicator's name, without its code and what it says of its polarity. */
export interface IndicatorName {
  readonly code: string | undefined;
  readonly measure: string;
  /** What its figures are of, by which their unit is told. */
  readonly ofFigures: string;
}

/** The name of the indicator that a row is of. */
export function nameOf(name: Passage, table: DataTable, row: DataRow, lexicon: CompiledLexicon): IndicatorName {
  const ref = flat(cellOf(table, row, 'ref').text);
  const found = ref === '' ? codeBefore(name.text) : null;
  const rest = found === null ? name : slicePassage(name, found.end);
  const code = ref === '' ? found?.code : ref;
  const ofFigures = flat(rest).replace(polaritySuffix(lexicon), '');
  const heading = columnOfRole(table, nameRole(table))?.heading ?? '';
  // Rows that are only numbered ("Level | 2 | 3") are named with the heading of their column.
  const isNumber = lexicon.column(heading) === undefined && /^\d[\d\s.,+–-]{0,12}$/.test(ofFigures);
  return { code, measure: isNumber ? `${heading} ${ofFigures}` : ofFigures, ofFigures };
}
