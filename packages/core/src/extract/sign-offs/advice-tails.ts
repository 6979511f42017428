import { slicePassage } from '../../document/index.ts';
import { parseParty } from '../../values/index.ts';
import { type AdviceClosing, type AdvicePlace, closingBy, isLabelled } from './advice-places.ts';
import { isAdviser, signerInWords } from './signer-in-words.ts';

const longestTail = 140;
const mostPostWords = 14;

/** A person with a post, and perhaps the day, behind the last sentence of the advice: "The cost is in the budget. A. Clark, Head of Finance, 8 May 2031". */
export function atTheEnd({ text, words, isAdvice, lexicon }: AdvicePlace): readonly AdviceClosing[] {
  if (!isAdvice || isLabelled(text, words)) return [];
  const near = words.slice(-longestTail);
  const [, tail = ''] = /\p{Ll}{2}[.)]\s(\p{Lu}[^.;:]{6,120}|\p{Lu}\.\s\p{Lu}[^.;:]{6,110})$/u.exec(near) ?? [];
  const signer = tail === '' ? null : signerInWords(tail, lexicon);
  if (signer === null || signer.name === null || signer.role === null) return [];
  const isPost = /^\p{Lu}/u.test(signer.role) && signer.role.split(' ').length <= mostPostWords;
  if (!isPost || !isAdviser(tail, signer, lexicon) || parseParty(tail, lexicon.words)?.kind !== 'person') return [];
  return [closingBy(slicePassage(text, text.text.length - tail.length), signer, true)];
}
