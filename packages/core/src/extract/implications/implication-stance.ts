import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Implication } from '../../model/index.ts';
import { sentencesOf } from '../sentences.ts';

const mostExempt = 200;
const mostPending = 240;
const mostNone = 400;

/** What a statement of implications comes to. It says none where its first sentence does; "no direct ..., but ..." states something. */
export function stanceOf(passage: Passage, lexicon: CompiledLexicon): Implication['stance'] {
  const text = flat(passage);
  if (lexicon.is('notApplicable', text)) return 'notApplicable';
  if (lexicon.holds('exempt', text) && text.length < mostExempt) return 'exempt';
  if (lexicon.holds('pending', text) && text.length < mostPending) return 'pending';
  const [first] = sentencesOf(passage);
  if (
    first === undefined ||
    text.length > mostNone ||
    /\b(?:but|however|although|though|except|other than)\b/i.test(text)
  )
    return 'stated';
  const words = flat(first);
  return lexicon.begins('none', words) || lexicon.holds('none', words.slice(0, 120)) ? 'none' : 'stated';
}
