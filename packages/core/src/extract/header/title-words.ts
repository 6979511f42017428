import type { CompiledLexicon } from '../../lexicon/index.ts';
import { findDates } from '../../values/index.ts';
import { isSentence } from './front-lines.ts';
import { timeIn } from './when-and-where.ts';

/** What the front's other lines are, so that none of them is taken for the title. */
export interface Named {
  readonly body: string | null;
  readonly meeting: string | null;
}

/** A title without the colon or dash behind it. */
export const bareTitle = (words: string): string => words.replace(/[\s:–-]{1,4}$/, '');

const longestWeekday = 'Wednesday, '.length;

/** A line's words where it can be a title: not a sentence, a form's name, a label, a section, the body, the meeting or a date. */
export function titleIn(line: string, { body, meeting }: Named, lexicon: CompiledLexicon): string | null {
  const words = bareTitle(line);
  if (words.length < 6 || words.length > 250 || isSentence(words) || /^\(|\[|^\d{1,3}\.\d/.test(words)) return null;
  // A limb of a list or the front half of a sentence goes on; a title does not.
  if (/(?:;|,|\s(?:and|or|that|the|of))$/.test(words)) return null;
  if (
    lexicon.is('genericTitles', words) ||
    lexicon.headerLabel(words) !== undefined ||
    lexicon.section(words) !== undefined
  )
    return null;
  if (lexicon.kindNamed('decisionRecord', words) && words.split(' ').length <= 8) return null;
  if (isMostly(words, body, 20) || isMostly(words, meeting, 25) || lexicon.holds('placeholders', words)) return null;
  const [date] = findDates(words);
  if (date === undefined) return words;
  const saysWhen =
    date.end - date.start > words.length * 0.5 || (date.start <= longestWeekday && timeIn(words) !== null);
  return saysWhen ? null : words;
}

/** The form's own name, where a paper has no other title. */
export const formTitle = (line: string, lexicon: CompiledLexicon): string | null =>
  isSentence(line) ||
  line.length < 6 ||
  line.length > 90 ||
  lexicon.is('pageNames', line) ||
  !lexicon.kindNamed('decisionRecord', line)
    ? null
    : bareTitle(line);

const isMostly = (words: string, name: string | null, slack: number): boolean =>
  name !== null && words.toLowerCase().includes(name.toLowerCase()) && words.length < name.length + slack;
