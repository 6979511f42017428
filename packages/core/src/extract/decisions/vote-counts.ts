import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { parseNumber } from '../../values/index.ts';
import { createDivisions } from './divisions.ts';

/** How many voted on each side; null where the text does not say. */
export type Counts = Readonly<Record<'for' | 'against' | 'abstain', number | null>>;

/** On how many sides a text counts votes. */
export const known = (counts: Counts): number => Object.values(counts).filter((count) => count !== null).length;

/** A reader of the counts a text prints: each before or behind the word of its side, or as "9 votes to 2" and "7-0". */
export const createCounts: (lexicon: CompiledLexicon) => (text: string) => Counts = perLexicon((lexicon) => {
  const shapesOf = (kind: 'inFavour' | 'against' | 'abstained') => {
    const words = lexicon.oneOf(kind);
    return {
      named: new RegExp(words, 'iu'),
      behind: new RegExp(`(?<![\\p{L}])${words}(?![\\p{L}])\\s?[:–(-]?\\s?(\\d{1,3})(?!\\d|[./:]\\d)`, 'iu'),
      before: new RegExp(
        `(?<![\\p{L}\\d.])([\\p{L}\\d]{1,9}) (?:${lexicon.oneOf('voters')} )?(?:${lexicon.oneOf('voteWords')} )?${words}(?![\\p{L}])`,
        'iu',
      ),
      dashed: new RegExp(`(?<![\\p{L}\\d])(\\d{1,3})\\s?[–-]\\s?${words}(?![\\p{L}])`, 'iu'),
    };
  };
  // Counts are dear to look for: most texts name no side and no vote.
  const [inFavour, against, abstained] = [shapesOf('inFavour'), shapesOf('against'), shapesOf('abstained')];
  const votesTo = new RegExp(lexicon.oneOf('votesTo'), 'iu');
  const toVotes = new RegExp(
    `(?<![\\p{L}\\d])([\\p{L}\\d]{1,9}) ${lexicon.oneOf('votesTo')} ([\\p{L}\\d]{1,9})(?![\\p{L}\\d])`,
    'iu',
  );
  // "Resolved (7:4) – that ...", "by a vote of 7-0"
  const ratio = new RegExp(
    `(?:${lexicon.oneOf('resolved')} \\(|${lexicon.oneOf('voteOf')} )(\\d{1,3})[:–-](\\d{1,3})(?!\\d)`,
    'iu',
  );
  const words = countWords(lexicon);
  const isBare = new RegExp(`^(?:${lexicon.oneOf('voteWords')} )?${lexicon.oneOf('forWords')} \\d`, 'iu');
  const divisionIn = createDivisions(lexicon);
  return (text) => {
    const division = divisionIn(text);
    if (division !== null)
      return { ...division, abstain: numberBehind(abstained, text, countedBefore(abstained, text, words), words) };
    const pair = (votesTo.test(text) ? toVotes.exec(text) : null) ?? ratio.exec(text);
    const sides = [inFavour, against, abstained].filter(({ named }) => named.test(text));
    const ahead = new Map(sides.map((side) => [side, countedBefore(side, text, words)]));
    const numberOf = standsAhead(ahead, text) ? numberAhead : numberBehind;
    const read = (side: Shapes): number | null =>
      sides.includes(side) ? numberOf(side, text, ahead.get(side) ?? null, words) : null;
    const opposed = read(against) ?? wholeNumber(pair?.[2], words);
    const abstain = read(abstained);
    const bare =
      numberOf === numberBehind &&
      opposed === null &&
      sides.includes(inFavour) &&
      isBare.test(inFavour.behind.exec(text)?.[0] ?? '');
    return {
      for: (bare ? null : read(inFavour)) ?? wholeNumber(pair?.[1], words),
      against: opposed,
      abstain,
    };
  };
});

interface Shapes {
  readonly named: RegExp;
  readonly behind: RegExp;
  readonly before: RegExp;
  readonly dashed: RegExp;
}

/** A count before its word, and where it stands. */
interface Counted {
  readonly number: number;
  readonly at: number;
}

/** Whether the counts of a vote stand before their words: "8 for 2 abstentions", not "for 8 against 2". */
function standsAhead(ahead: ReadonlyMap<Shapes, Counted | null>, text: string): boolean {
  const first = (places: readonly (number | undefined)[]): number => Math.min(...places.map((at) => at ?? Infinity));
  const before = first([...ahead.values()].map((counted) => counted?.at));
  return before < Infinity && before < first([...ahead.keys()].map(({ behind }) => behind.exec(text)?.index));
}

type NumberOf = (shapes: Shapes, text: string, ahead: Counted | null, words: CountWords) => number | null;

const numberAhead: NumberOf = (shapes, text, ahead, words) =>
  dashedNumber(shapes, text, words) ?? ahead?.number ?? null;

const numberBehind: NumberOf = (shapes, text, ahead, words) =>
  dashedNumber(shapes, text, words) ?? wholeNumber(shapes.behind.exec(text)?.[1], words) ?? ahead?.number ?? null;

const dashedNumber = ({ dashed }: Shapes, text: string, words: CountWords): number | null =>
  wholeNumber(dashed.exec(text)?.[1], words);

function countedBefore({ before }: Shapes, text: string, words: CountWords): Counted | null {
  const counted = before.exec(text);
  const number = counted === null || isPurpose(counted, text, words) ? null : wholeNumber(counted[1], words);
  return counted === null || number === null ? null : { number, at: counted.index };
}

interface CountWords {
  readonly endsInFor: RegExp;
  /** The end of a count, or the count of another side behind it. */
  readonly goesOn: RegExp;
  readonly isNone: (words: string) => boolean;
}

const countWords = perLexicon(({ oneOf, is }): CountWords => {
  const others = `(?:${oneOf('against')}|${oneOf('abstained')})`;
  const count = `\\s(?:${oneOf('listJoins')}\\s)?[\\p{L}\\d]{1,9} (?:${oneOf('voteWords')} )?${others}(?![\\p{L}])`;
  return {
    endsInFor: new RegExp(`\\d ${oneOf('forWords')}$`, 'iu'),
    goesOn: new RegExp(`^(?:[,;.)]|\\s\\/|${count}|$)`, 'iu'),
    isNone: (words) => is('nobodyVoted', words),
  };
});

/** "12 for the band" is no vote, as "12 for, 3 against" is. */
const isPurpose = ({ 0: counted, index }: RegExpExecArray, text: string, words: CountWords): boolean =>
  words.endsInFor.test(counted) && !words.goesOn.test(text.slice(index + counted.length));

function wholeNumber(raw: string | undefined, { isNone }: CountWords): number | null {
  const value = raw === undefined ? null : isNone(raw) ? 0 : parseNumber(raw);
  return value !== null && Number.isInteger(value) && value >= 0 ? value : null;
}
