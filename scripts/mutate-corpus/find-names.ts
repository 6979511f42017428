import { type ParseResult, type Party, partySchema } from '@council-reports/core';
import { type Paper, textsOf } from './paper.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Word {
  readonly text: string;
  readonly lower: string;
  /** What stands between it and the word before. */
  readonly gap: string;
}

const shortestName = 3;
/** A shorter word that is printed in capitals alone is an abbreviation. */
const shortestCapitals = 5;
// Initials count too.
const mostNameWords = 5;
const address = /@|:\/\/|www\.|\.(?:gov|org|com|uk)/i;

/**
 * The words that people, bodies and places of these papers are named by, in lower case: words of the parties and wards found in them, after
 * titles, and before the nouns of bodies and places. Words of the vocabulary, and words the papers also print in lower case, are none.
 */
export function findNames(papers: readonly Paper[], vocabulary: Vocabulary): ReadonlySet<string> {
  const printed = papers.flatMap(({ document }) => textsOf(document)).map(wordsOf);
  const found = papers.flatMap(({ result }) => namesIn(result)).map(wordsOf);
  const ordinary = ordinaryWords(papers);
  const titled = new Set(
    printed
      .flat()
      .filter(isTitleCase)
      .map(({ lower }) => lower),
  );
  const candidates = [...found.flat(), ...printed.flatMap((words) => besideCues(words, vocabulary))];
  return new Set(
    candidates
      .filter(isCapitalised)
      .map(({ lower }) => lower)
      .filter((word) => word.length >= (titled.has(word) ? shortestName : shortestCapitals))
      .filter((word) => !ordinary.has(word) && !vocabulary.keeps(word)),
  );
}

/** Every word that papers print, in lower case. */
export const wordsPrinted = (papers: readonly Paper[]): ReadonlySet<string> =>
  new Set(
    papers.flatMap(
      ({ document }) =>
        textsOf(document)
          .join(' ')
          .toLowerCase()
          .match(/\p{L}+/gu) ?? [],
    ),
  );

/** The words that papers print in lower case, but for those in addresses. */
const ordinaryWords = (papers: readonly Paper[]): ReadonlySet<string> =>
  new Set(
    papers
      .flatMap(({ document }) => textsOf(document))
      .flatMap((text) => withoutAddresses(text).match(/(?<!\p{L})\p{Ll}+(?!\p{L})/gu) ?? []),
  );

/** A text with its addresses blanked: a name in one is in lower case and no ordinary word for that. */
const withoutAddresses = (text: string): string =>
  text.replace(/\S+/g, (token) => (address.test(token) ? ' '.repeat(token.length) : token));

function wordsOf(text: string): readonly Word[] {
  let end = 0;
  return [...withoutAddresses(text).matchAll(/\p{L}+/gu)].map((match) => {
    const gap = text.slice(end, match.index);
    end = match.index + match[0].length;
    return { text: match[0], lower: match[0].toLowerCase(), gap };
  });
}

const isCapitalised = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);
const isTitleCase = ({ text }: Word): boolean => /^\p{Lu}\p{Ll}/u.test(text);
const isBeside = ({ gap }: Word): boolean => /^(?:[.’'-]?\s|[’'-])?$/u.test(gap);

/** The names of parties and wards that were found in a paper. */
function namesIn({ reports }: ParseResult): readonly string[] {
  return reports.flatMap((report) => [
    ...(report.header.wards?.names ?? []),
    ...partiesIn(report).flatMap(({ name, body, kind, raw }) => [name ?? '', body ?? '', kind === 'body' ? raw : '']),
  ]);
}

function partiesIn(value: unknown): readonly Party[] {
  if (typeof value !== 'object' || value === null) return [];
  const party = partySchema.safeParse(value);
  return party.success ? [party.data] : Object.values(value).flatMap(partiesIn);
}

function besideCues(words: readonly Word[], { titles, bodies }: Vocabulary): readonly Word[] {
  return words.flatMap((word, index) => {
    if (!isCapitalised(word)) return [];
    const after = titles.has(word.lower) ? nameAfter(words, index + 1) : [];
    const before = bodies.has(word.lower) ? nameBefore(words, index) : [];
    return [...after, ...before];
  });
}

function nameAfter(words: readonly Word[], from: number): readonly Word[] {
  const following = words.slice(from, from + mostNameWords);
  const end = following.findIndex((word) => !isCapitalised(word) || !isBeside(word));
  return end < 0 ? following : following.slice(0, end);
}

function nameBefore(words: readonly Word[], noun: number): readonly Word[] {
  const name: Word[] = [];
  for (let index = noun; index > 0 && name.length < mostNameWords; index--) {
    const [word, before] = [words[index], words[index - 1]];
    if (word === undefined || before === undefined || !isBeside(word) || !isCapitalised(before)) break;
    name.push(before);
  }
  return name;
}
