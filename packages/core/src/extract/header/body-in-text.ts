import { flat } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon, type SectionKind } from '../../lexicon/index.ts';
import { type FlowBlock, isText, type StructuredReport } from '../../structure/index.ts';
import { findContacts } from '../../values/index.ts';
import { bodyIn } from './names-in-lines.ts';

/** Host names of councils whose own part comes first: `northmoor` of `northmoor.gov.uk`. */
const publicHost = /@(?:[a-z\d-]{1,40}\.){0,2}([a-z\d-]{4,40})\.(?:gov|nhs|org|llyw)\.(?:uk|cymru)$/i;
/** What in a body's name says what sort of body it is, and stands in no address. */
const sortOfBody = perLexicon(
  ({ oneOf }) => new RegExp(`(?<![\\p{L}])(?:${oneOf('bodySorts')}|${oneOf('bodyJoins')})(?![\\p{L}])`, 'giu'),
);

/** A body that only the text names, and what bears it out. */
export interface TextualBody {
  readonly name: string;
  /** The officers' addresses, or that no other body is named. */
  readonly by: 'addresses' | 'text';
}

const squashed = (words: string): string => words.toLowerCase().replace(/[^a-z\d]/g, '');

/**
 * The body that a paper names only in its text: the one whose place is that of its officers' e-mail addresses ("Northmoor District Council" and `@northmoor.gov.uk`).
 * Where a paper prints no address, the one body it names early and beside which it names no other. Null where addresses bear no named body out,
 * however often a council is mentioned.
 */
export function bodyInText(
  { flow, sections, flattened }: StructuredReport,
  lexicon: CompiledLexicon,
): TextualBody | null {
  const lines = flow.flatMap(linesOf);
  const hosts = new Set(lines.filter((line) => line.includes('@')).flatMap(hostsIn));
  if (hosts.size === 0) {
    const only = !flattened && sections.some(({ kind }) => ofReports.has(kind)) ? onlyBody(lines, lexicon) : null;
    return only === null ? null : { name: only, by: 'text' };
  }
  for (const line of lines) {
    for (const clause of clausesOf(line, lexicon)) {
      const body = lexicon.holds('bodySorts', clause) ? bodyIn(clause, lexicon) : null;
      const own =
        body === null
          ? undefined
          : suffixes(body).find((name) => hosts.has(squashed(name.replace(sortOfBody(lexicon), ' '))));
      if (own !== undefined) return { name: own, by: 'addresses' };
    }
  }
  return null;
}

/** Sections that reports have; minutes and records tell of other bodies as much as of their own. */
const ofReports: ReadonlySet<SectionKind> = new Set<SectionKind>(['recommendations', 'purpose']);

/** How many blocks from the top a paper speaks of whose it is. */
const opening = 24;

/** The one body that a paper without addresses names: nobody else is named in it, and it is named early. */
function onlyBody(lines: readonly string[], lexicon: CompiledLexicon): string | null {
  const named = lines.flatMap((line, index) =>
    clausesOf(line, lexicon)
      .flatMap((clause) => bodiesIn(clause, lexicon))
      .map((body) => ({ body: suffixes(body).findLast((name) => lexicon.holds('bodySorts', name)) ?? body, index })),
  );
  const [first] = named;
  const isOnly = named.every(({ body }) => squashed(body) === squashed(first?.body ?? ''));
  return first !== undefined && isOnly && first.index < opening ? first.body : null;
}

/** Every body that words name, in order. */
function bodiesIn(words: string, lexicon: CompiledLexicon): readonly string[] {
  const body = bodyIn(words, lexicon);
  const at = body === null ? -1 : words.indexOf(body);
  return body === null ? [] : [body, ...(at < 0 ? [] : bodiesIn(words.slice(at + body.length), lexicon))];
}

const clausesOf = (line: string, lexicon: CompiledLexicon): readonly string[] =>
  lexicon.holds('bodySorts', line) ? line.split(/(?<=[.,;:“"(])\s|\b(?=the\s)/) : [];

/** A name, and what is left of it behind each "of": "Members of Northmoor District Council". */
const suffixes = (name: string): readonly string[] =>
  [0, ...[...name.matchAll(/\bof\s(?=\p{Lu})/gu)].map((match) => match.index + match[0].length)].map((from) =>
    name.slice(from),
  );

const hostsIn = (line: string): readonly string[] =>
  findContacts(line).flatMap(({ value }) => {
    const host = publicHost.exec(value.raw)?.[1];
    return host === undefined ? [] : [squashed(host)];
  });

function linesOf(block: FlowBlock): readonly string[] {
  if (isText(block)) return [flat(block.text)];
  if (block.kind === 'field') return [flat(block.label), ...block.value.flatMap(linesOf)];
  return block.kind === 'table' ? block.cells.flatMap((cell) => cell.blocks.flatMap(linesOf)) : [];
}
