import { flat, type Passage } from '../../document/index.ts';
import type { ExtractContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import type { LineEntry } from './action-line-entries.ts';
import { namesActor, shapesOf } from './action-line-shapes.ts';

/**
 * An action line that only names who is to act ("ACTION BY: Dr Hobbs"), with what the text before it says that somebody will do; the line as it is where that
 * says nothing of the kind, and null where that is an action line of its own.
 */
export function withStatement(entry: LineEntry, before: Passage | null, context: ExtractContext): LineEntry | null {
  if (before === null || !namesActor(entry.text.text, context.lexicon)) return entry;
  const { doer, inside, opener } = shapesOf(context.lexicon);
  if (opener.test(before.text) || before.text.search(inside) >= 0) return null;
  const undertaken = sentencesOf(before).filter((sentence) => doer.test(flat(sentence)));
  const [last] = flat(entry.text)
    .split(/[\s,/]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(-1);
  const statement = undertaken.findLast(({ text }) => last !== undefined && text.includes(last)) ?? undertaken.at(-1);
  return statement === undefined ? entry : { ...entry, text: statement, owner: flat(entry.text) };
}
