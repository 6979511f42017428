import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { tickedIn } from '../../values/index.ts';

/** An answer with what follows it: initials, or the reasons. */
export interface Answer {
  readonly result: SignOff['result'];
  readonly rest: string;
}

/** A value that is an answer or opens with one: yes, no, not applicable, still to come. Null for a statement or a name. */
export function answerOf(printed: string, lexicon: CompiledLexicon): Answer | null {
  const value = tickedIn(printed) ?? printed;
  if (lexicon.is('notApplicable', value)) return { result: 'notApplicable', rest: '' };
  if (value.length < 40 && lexicon.is('pending', value)) return { result: 'pending', rest: '' };
  const words = /^([\p{L}/]{1,6})(?:[.,:;–-]|\s|$)[\s.,:;–-]{0,3}([\s\S]*)$/u.exec(value);
  if (words === null) return null;
  const [, answer = '', rest = ''] = words;
  // "No" may also open a sentence ("No objection was raised"); an answer ends there, or is followed by initials or a new sentence.
  const stands =
    rest === '' ||
    /^\(\p{Lu}{2,4}\)$/u.test(rest) ||
    /^[\p{Lu}][\p{L}.]{0,3}(?:\s|$)/u.test(rest) ||
    /^[\p{L}/]{1,6}[.,:;–-]/u.test(value);
  if (!stands) return null;
  const behind = rest.trim().replace(/^\((\p{Lu}{2,4})\)$/u, '$1');
  if (lexicon.is('yes', answer)) return { result: 'yes', rest: behind };
  if (lexicon.is('no', answer)) return { result: 'no', rest: behind };
  return null;
}

/** Whether every part of a value is a yes or a no: a row of a consultation grid. */
export function isGridAnswer(parts: readonly string[], lexicon: CompiledLexicon): boolean {
  return (
    parts.length > 0 &&
    parts.every((part) => lexicon.is('yes', part) || lexicon.is('no', part) || lexicon.is('notApplicable', part))
  );
}

/** An answer on a line of its own over who gave it and when: "Yes", "4 May 2031", "A. Clark". */
export function answerOver([first = '', ...others]: readonly string[], lexicon: CompiledLexicon): Answer | null {
  const answer = others.length === 0 || isGridAnswer(others.slice(0, 1), lexicon) ? null : answerOf(first, lexicon);
  return answer?.rest === '' ? { ...answer, rest: others.join(' ') } : null;
}
