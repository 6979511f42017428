import { flat, type Passage, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { parseDate, parseParty } from '../../values/index.ts';
import { hasBlank } from './blanks.ts';
import { domainOf } from './domains.ts';
import { withoutDeputy } from './printed-post.ts';

/** What a place to sign asks for, each beside its own label. */
export interface SignatureParts {
  readonly person: SignOff['person'];
  readonly date: SignOff['date'];
  /** Whether the place for the signature or its date was left empty. */
  readonly isBlank: boolean;
}

type Part = 'name' | 'post' | 'signature' | 'date';

/** What a label within a place to sign asks for; undefined for any other label. */
export function partOf(label: string, lexicon: CompiledLexicon): Part | 'other' | undefined {
  const words = label.replace(/[\s:]{1,3}$/, '');
  if (lexicon.is('phoneLabels', words) || lexicon.is('emailLabels', words)) return 'other';
  const header = lexicon.headerLabel.whole(words);
  if (header === 'authorRole' || header === 'title') return 'post';
  if (header === 'meetingDate' || header === 'time') return 'date';
  if (lexicon.signOffAct(words) === 'signed') return 'signature';
  const last = words.split(' ').at(-1) ?? '';
  // "Head of Service title": the last word says what is asked for.
  if (last !== words && lexicon.headerLabel.whole(last) === 'title' && header === undefined) return 'post';
  if (last !== words && lexicon.column.whole(last) === 'name' && lexicon.holds('officerPosts', words)) return 'name';
  const column = lexicon.column.whole(words);
  return column === 'name' || column === 'post' || column === 'signature' || column === 'date' ? column : undefined;
}

/** The post that a label of a signature names: "Signature of the Head of Law", "Signature (of Chief Finance Officer or representative)". */
export function postOfSignature(label: string, lexicon: CompiledLexicon): string | null {
  const words = withoutDeputy(label.replace(/[():]/g, ' '), lexicon).trim().split(/\s+/);
  return (
    [1, 2, 3]
      .map((from) => words.slice(from).join(' '))
      .find(
        (post) =>
          /^\p{Lu}/u.test(post) &&
          domainOf(post, lexicon) !== undefined &&
          parseParty(post, lexicon.words)?.kind === 'post',
      ) ?? null
  );
}

/** The words before a colon, of which the last may label a part: "Name:", "Job title:". */
const beforeColon = /(?<=^|\s)(?:\p{L}[\p{L}-]{1,12}\s){0,2}\p{L}[\p{L}-]{1,12}(?=\s?:)/gu;

/** The words before a colon that label a part, and where they begin: the last of them, or more that are known as one label. */
function labelAmong(
  words: string,
  lexicon: CompiledLexicon,
): { readonly part: Part | 'other'; readonly at: number } | null {
  const starts = [0, ...[...words.matchAll(/\s/g)].map(({ index }) => index + 1)];
  for (const at of starts) {
    const label = words.slice(at);
    const isOne =
      !/\s\p{Lu}/u.test(label) || [lexicon.headerLabel, lexicon.column].some(({ whole }) => whole(label) !== undefined);
    const part = /^\p{Lu}/u.test(label) && isOne ? partOf(label, lexicon) : undefined;
    if (part !== undefined) return { part, at };
  }
  return null;
}

/** Reads lines that hold several labels with their values: "Name: A. Clark Signature: ...... Date: 4 May". Null where none of them names anybody. */
export function signatureParts(lines: readonly Passage[], lexicon: CompiledLexicon): SignatureParts | null {
  const found = new Map<Part, string>();
  for (const line of lines.flatMap((passage) => splitPassage(passage, /\n/g)).map(flat)) {
    const labels = [...line.matchAll(beforeColon)].flatMap(({ index, 0: words }) => {
      const label = labelAmong(words, lexicon);
      return label === null ? [] : [{ part: label.part, from: index + label.at, to: index + words.length }];
    });
    for (const [index, { part, to }] of labels.entries()) {
      const value = line
        .slice(to, labels[index + 1]?.from ?? line.length)
        .replace(/^[\s:]{1,3}/, '')
        .trim();
      if (part !== 'other' && !found.has(part)) found.set(part, value);
    }
  }
  const name = found.get('name');
  if (name === undefined || found.size < 2) return null;
  const post = found.get('post') ?? lines.map((line) => postOnLine(flat(line), lexicon)).find((own) => own !== null);
  return partsOf(name, post ?? null, found.get('signature') ?? null, found.get('date') ?? null, lexicon);
}

/** The post on a line that says whose signature stands there. */
const postOnLine = (line: string, lexicon: CompiledLexicon): string | null =>
  lexicon.signOffAct(line) === 'signed' && !line.includes(':') ? postOfSignature(line, lexicon) : null;

/** The parts of a signature from what was printed for each; null stands for a part that was not asked for. */
export function partsOf(
  name: string,
  post: string | null,
  signature: string | null,
  date: string | null,
  lexicon: CompiledLexicon,
): SignatureParts | null {
  const party = hasBlank(name) ? null : parseParty(name, lexicon.words);
  if (party?.name == null) return null;
  const role = post === null || post === '' || hasBlank(post) ? party.role : post;
  const isEmpty = (part: string | null): boolean => part !== null && (part === '' || hasBlank(part));
  return {
    person: { name: party.name, role },
    date: date === null ? null : parseDate(date),
    isBlank: isEmpty(signature) || (signature === null && isEmpty(date)),
  };
}
