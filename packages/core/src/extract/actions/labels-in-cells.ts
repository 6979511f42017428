import { type Passage, slicePassage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon, ValueWords } from '../../lexicon/index.ts';
import { columnOfRole, type DataTable } from '../../structure/index.ts';
import { parseDate, parseStatus } from '../../values/index.ts';

/** What a cell of actions says of its action behind labels of its own. */
type Said = 'status' | 'owner' | 'due';

/** The lines of a cell of actions without what they label, and that. */
export interface LabelledLines {
  readonly lines: readonly Passage[];
  readonly said: Readonly<Partial<Record<Said, Passage>>>;
}

/** "... Status: Complete", "... Lead: Head of Housing": a label of a few words behind the end of a sentence or of a line, and a short value. */
const labelled = /(?:^|(?<=[.;)\]]\s)|(?<=\s))(\p{Lu}\p{L}{1,15}(?: \p{L}{1,15}){0,2}): ([^:]{1,60})$/u;

/**
 * Takes from the end of an action's text what it labels there, for which its table has no column: "Publish the plan. Status: Complete". A value that
 * is no status, or no date, stays.
 */
export function withoutLabels(table: DataTable, lines: readonly Passage[], lexicon: CompiledLexicon): LabelledLines {
  const said: Partial<Record<Said, Passage>> = {};
  let rest = lines;
  for (let last = rest.at(-1); last !== undefined; last = rest.at(-1)) {
    const match = labelled.exec(last.text);
    const role = match === null ? null : saidBy(match[1] ?? '', match[2] ?? '', lexicon);
    if (match === null || role === null || said[role] !== undefined || isColumn(table, role)) break;
    const value = slicePassage(last, match.index + match[0].length - (match[2] ?? '').length);
    const before = slicePassage(last, 0, match.index);
    if (before.text === '' && rest.length === 1) break;
    said[role] = slicePassage(value, 0, value.text.replace(/[.;]$/, '').length);
    rest = before.text === '' ? rest.slice(0, -1) : [...rest.slice(0, -1), before];
  }
  return { lines: rest, said };
}

const isColumn = (table: DataTable, role: Said): boolean =>
  columnOfRole(table, role) !== undefined || (role === 'status' && columnOfRole(table, 'rag') !== undefined);

const holds: Readonly<Record<Said, (value: string, words: ValueWords) => boolean>> = {
  status: (value, words) => parseStatus(value, words) !== null,
  owner: (value) => /^\p{Lu}/u.test(value),
  due: (value, words) => parseDate(value, words) !== null,
};

function saidBy(label: string, value: string, lexicon: CompiledLexicon): Said | null {
  const role = lexicon.columnIn.action.whole(label) ?? lexicon.column.whole(label);
  const said = sayable.find((each) => each === role || (each === 'status' && role === 'rag'));
  return said !== undefined && holds[said](value.replace(/[.;]$/, '').trim(), lexicon.words) ? said : null;
}

const sayable: readonly (Said & ColumnRole)[] = ['status', 'owner', 'due'];
