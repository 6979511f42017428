import { flat, joinPassages, type Passage, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { cellText, type FlowBlock, type FlowTable, isText, labelEnd, readDataTable } from '../../structure/index.ts';
import { findContacts, parseDate, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { withoutBlanks } from './blanks.ts';
import { capacityOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { postNamed } from './printed-post.ts';
import { partOf } from './signature-parts.ts';

/** The signatures that small tables hold, and those tables. */
export interface SignatureCells {
  readonly signOffs: readonly FoundSignOff[];
  readonly tables: ReadonlySet<FlowBlock>;
}

const mostColumns = 4;
const mostRows = 4;

/** Signatures that stand beside one another in the columns of a small table, or all over one: a name over a post and a day, "Reviewed by: Ann Clark" over "Date: 4 May". */
export function signatureCells({ report, lexicon }: ExtractContext): SignatureCells {
  const tables = new Set<FlowBlock>();
  const signOffs = report.flow.flatMap((block): readonly FoundSignOff[] => {
    if (block.kind !== 'table' || block.columns > mostColumns || block.rows > mostRows) return [];
    const found = readDataTable(block, lexicon) === null ? signaturesIn(block, lexicon) : [];
    if (found.length > 0) tables.add(block);
    return found;
  });
  return { signOffs, tables };
}

function signaturesIn(table: FlowTable, lexicon: CompiledLexicon): readonly FoundSignOff[] {
  const lines = columnsOf(table);
  const found = lines.flatMap((column) => signatureIn(column, lexicon) ?? []);
  if (found.length === lines.length && (found.length > 1 || table.columns === 1)) return found;
  const whole = signatureIn(lines.flat(), lexicon);
  return whole === null || whole.date === null ? [] : [whole];
}

/** The lines of each column that holds any, from top to bottom. */
const columnsOf = (table: FlowTable): readonly (readonly Passage[])[] =>
  Array.from({ length: table.columns }, (_, column) =>
    table.cells
      .filter((cell) => cell.column === column && cellText(cell).text !== '')
      .flatMap((cell) => cell.blocks.filter(isText).flatMap(({ text }) => splitPassage(text, /\n/g))),
  ).filter((lines) => lines.length > 0);

const longestLine = 140;

interface Signature {
  readonly act: SignOff['act'] | undefined;
  readonly name: string | null;
  readonly role: string | null;
  readonly date: SignOff['date'];
}

const nothing: Signature = { act: undefined, name: null, role: null, date: null };

/** The one signature that some lines are, whatever statement stands above it; null where they hold a contact, two people, or nobody who signs. */
function signatureIn(lines: readonly Passage[], lexicon: CompiledLexicon): FoundSignOff | null {
  const printed = lines.map(flat);
  if (findContacts(printed.join(' ')).length > 0) return null;
  const signature = printed.reduce<Signature | null>(
    (taken, line) => (taken === null ? null : withLine(taken, line, lexicon)),
    nothing,
  );
  if (signature === null) return null;
  const { act, name, role, date } = signature;
  const isSigned = act !== undefined || printed.some((line) => lexicon.begins('firstPerson', line));
  const isPost = role !== null && parseParty(role, lexicon.words)?.kind === 'post';
  if (name === null || !name.includes(' ') || !(isSigned || isPost)) return null;
  return {
    text: printed.join(' '),
    passages: [joinPassages(lines)],
    confidence: confidenceOf.joined,
    domain: act === 'authored' ? 'author' : (capacityOf(role ?? '', lexicon) ?? 'other'),
    act: act ?? 'signed',
    role: null,
    person: { name, role },
    date,
    result: 'stated',
  };
}

/** A signature with what a line adds to it; null where the line cannot belong to one. */
function withLine(signature: Signature, line: string, lexicon: CompiledLexicon): Signature | null {
  const end = labelEnd(line);
  const label = end === null ? '' : line.slice(0, end);
  const words = withoutBlanks(end === null ? line : line.slice(end + 1), lexicon);
  const part = label === '' ? undefined : partOf(label, lexicon);
  const said = label === '' && words.length > longestLine ? undefined : lexicon.signOffAct(label === '' ? line : label);
  const isAuthor = lexicon.headerLabel(label) === 'author';
  if (label !== '' && part === undefined && said === undefined && !isAuthor) return null;
  const taken = { ...signature, act: signature.act ?? said ?? (isAuthor ? 'authored' : undefined) };
  if (words === '' || part === 'other') return taken;
  const date = parseDate(words);
  if (date !== null) return { ...taken, date: taken.date ?? (date.precision === 'day' ? date : null) };
  if (words.length > longestLine || lexicon.begins('firstPerson', words)) return taken;
  const party = parseParty(words, lexicon.words);
  if (party?.kind === 'person')
    return taken.name === null || taken.name === party.name
      ? { ...taken, name: party.name, role: taken.role ?? party.role }
      : null;
  const isPost = part === 'post' || party?.kind === 'post';
  // Letters behind a name are no post.
  const known = taken.role !== null && !/^\p{Lu}{2,6}$/u.test(taken.role) ? taken.role : null;
  return isPost ? { ...taken, role: known ?? postNamed(words, lexicon) } : taken;
}
