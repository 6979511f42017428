import type { AsideForm } from './aside-books.ts';
import { gluedAt } from './numbers.ts';
import { phraseAt, phraseBefore } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A number behind the noun it numbers ("phase 2"), or glued to letters ("KS4", "Post-16", "5A*", "21st"). */
export const name: AsideForm = (tokens, index, { things, percent, suffixes }) => {
  const number = tokens[index];
  if (number?.kind !== 'digits') return null;
  const before = tokens[index - 1];
  const hyphenated = number.glued && before?.lower === '-' && before.glued && tokens[index - 2]?.kind === 'word';
  if ((number.glued && before?.kind === 'word') || hyphenated)
    return { kind: 'name', from: index, next: wholeCode(tokens, index) };
  const after = tokens[index + 1];
  if (after?.glued && after.kind === 'word' && phraseAt(suffixes, tokens, index + 1) === null)
    return { kind: 'name', from: index, next: wholeCode(tokens, index) };
  if (gluedAt(tokens, index + 1, ':') !== null && gluedAt(tokens, index + 2) !== null)
    return { kind: 'name', from: index, next: index + 3 };
  const isNamed =
    phraseBefore(things, tokens, index) !== null &&
    phraseAt(percent, tokens, index + 1) === null &&
    number.text.length <= 3;
  return isNamed ? { kind: 'name', from: index, next: index + 1 } : null;
};

function wholeCode(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  while (tokens[next]?.glued && (tokens[next]?.kind !== 'mark' || '*+.'.includes(tokens[next]?.text ?? ' '))) next++;
  return next;
}
