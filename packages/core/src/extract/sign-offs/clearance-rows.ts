import { flat, joinPassages, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { labelEnd } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import { type Answer, answerOf } from './answers.ts';
import { capacityOf, domainOf, domainOfCategory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { dayIn, isPerson, longestPost, postBehind, type RowCell, signerOf } from './row-signers.ts';

/** The columns that a table's headings tell to hold names, posts and signatures. */
export interface ClearanceColumns {
  readonly name?: number | undefined;
  readonly post?: number | undefined;
  readonly signature?: number | undefined;
}

/** Who a row says signs, for what and when; null for a row that names nobody, or nobody beside a day, a signature or an answer. */
export function clearanceRow(
  row: readonly RowCell[],
  columns: ClearanceColumns,
  lexicon: CompiledLexicon,
): Omit<FoundSignOff, 'act'> | null {
  const cells = row.filter(({ text }) => text.text !== '').flatMap((cell) => withoutLabel(cell, lexicon));
  const [first, ...others] = cells;
  if (
    first === undefined ||
    first.text.text.length > longestPost ||
    /:$/.test(first.text.text) ||
    dayIn(first.text) !== null
  )
    return null;
  const dates = others.flatMap(({ text }) => dayIn(text) ?? []);
  const answer = others.map(({ text }) => answerOf(flat(text), lexicon)).find((told) => told !== null) ?? null;
  const named =
    cells.find((cell) => cell.column === columns.name && isPerson(cell, lexicon)) ??
    cells.find((cell) => isPerson(cell, lexicon));
  const signed = signerOf(first, named, others, dates.length > 0, lexicon);
  if (signed === null) return null;
  const { name, label } = signed;
  const post =
    others.find(({ column, text }) => column === columns.post && text !== named?.text) ??
    postBehind(named, cells, lexicon);
  const role = signed.role ?? (post === undefined ? null : flat(post.text));
  const isSigned = dates.length > 0 || cells.some(({ column }) => column === columns.signature);
  const isAnswered = answer !== null && answer.result !== 'notApplicable';
  if (name === null && dates.length === 0 && !isAnswered) return null;
  const whole = joinPassages(cells.map(({ text }) => text));
  return {
    text: flat(whole),
    passages: [whole],
    confidence: confidenceOf.joined,
    domain: domainFor(label, role, lexicon),
    role: label ?? role,
    person:
      name === null ? (role === null ? null : { name: null, role }) : { name, role: role ?? postIn(label, lexicon) },
    date: dates.at(-1) ?? null,
    result: resultOf(answer, isSigned, name !== null),
  };
}

/** The post that a label is: what is signed for is none. */
const postIn = (label: string | null, lexicon: CompiledLexicon): string | null =>
  label !== null && lexicon.implication(label) === undefined && capacityOf(label, lexicon) !== undefined ? label : null;

/** "Finance: Ann Clark" in one cell as the two that it would be in another table. */
function withoutLabel(cell: RowCell, lexicon: CompiledLexicon): readonly RowCell[] {
  const end = cell.text.text.length > longestPost ? null : labelEnd(cell.text.text);
  if (end === null) return [cell];
  const named = { ...cell, text: slicePassage(cell.text, end + 1) };
  return isPerson(named, lexicon) ? [{ ...cell, text: slicePassage(cell.text, 0, end) }, named] : [cell];
}

const domainFor = (label: string | null, role: string | null, lexicon: CompiledLexicon): SignOff['domain'] =>
  (label === null ? undefined : domainOf(label, lexicon)) ??
  domainOf(role ?? '', lexicon) ??
  (label === null ? undefined : (capacityOf(label, lexicon) ?? domainOfCategory(lexicon.implication.whole(label)))) ??
  capacityOf(role ?? '', lexicon) ??
  'other';

function resultOf(answer: Answer | null, isSigned: boolean, isNamed: boolean): SignOff['result'] {
  if (answer !== null && (!isNamed || answer.rest === '')) return answer.result;
  return isSigned ? 'stated' : 'blank';
}
