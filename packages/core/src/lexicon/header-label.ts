import type { CueMatcher } from './cues.ts';
import type { HeaderLabel } from './lexicon.ts';
import { remembering } from './remembering.ts';

/** Patterns of the words that a label is made with, beside the labels themselves. */
export interface LabelWords {
  /** What joins two labels into one: "and". */
  readonly joins: string;
  /** What stands before a label and says nothing of its own: "Name of". */
  readonly before: string;
  /** What stands behind a label and says nothing of its own: "with lead responsibility". */
  readonly behind: string;
}

/** What a label made of others may stand for. Labels that are words of every day make none: "Time and place". */
const composable: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>([
  'title',
  'meeting',
  'meetingDate',
  'documentDate',
  'agendaItem',
  'reportRef',
  'author',
  'director',
  'leadMember',
  'contact',
  'decisionMaker',
  'wards',
  'keyDecision',
]);

const longest = 80;
/** What a form says in brackets on how to fill a label in. */
const inBrackets = /\s?\([^()]{2,60}\)$/;
const mostParts = 4;

/**
 * A matcher that also knows the labels forms make of others: several joined, of which the first says what the value is ("Committee and date",
 * "Report author, job title and publication date"), and one between words that say nothing of their own ("Cabinet member with lead responsibility").
 */
export function createLabelMatcher(known: CueMatcher<HeaderLabel>, words: LabelWords): CueMatcher<HeaderLabel> {
  const joined = new RegExp(`,\\s(?:(?:${words.joins})\\s)?|\\s?/\\s?|\\s(?:${words.joins})\\s`, 'giu');
  const notes = new RegExp(`^(?:(?:${words.before})\\s)+|\\s?(?:${words.behind})$`, 'giu');
  const bare = (label: string): HeaderLabel | undefined => {
    const rest = label.replace(inBrackets, '').replace(notes, '').trim();
    return rest === '' ? undefined : known.whole(rest);
  };
  const made = remembering((phrase: string): HeaderLabel | undefined => {
    const label = phrase.replace(/[\s:?.]{1,4}$/, '').replace(/\s/g, ' ');
    if (label.length > longest || !/\p{L}\s?[,/]|\s/u.test(label)) return undefined;
    const parts = label.split(joined).filter((part) => part !== '');
    const kinds = parts.length > mostParts ? [] : parts.map((part) => known.whole(part) ?? bare(part));
    const kind = kinds.length > 1 && kinds.every((one) => one !== undefined) ? kinds[0] : bare(label);
    return kind !== undefined && composable.has(kind) ? kind : undefined;
  });
  const match = (phrase: string): HeaderLabel | undefined => known(phrase) ?? made(phrase);
  return Object.assign(match, { whole: (phrase: string) => known.whole(phrase) ?? made(phrase) });
}
