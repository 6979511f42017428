import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, inAnyCase, perLexicon } from '../../lexicon/index.ts';
import { sentencesOf } from '../sentences.ts';
import { createBeside } from './beside.ts';
import { createMoverSentence } from './mover-sentence.ts';

/** Cuts from a resolution what the same paragraph goes on with. */
export type WithoutTail = (text: Passage) => Passage;

/** A sentence in brackets: "(See the report at item 4.)" */
const isAside = /^\([^()]{3,300}\)\.?$/;

/**
 * A function that leaves out of a resolution the sentences behind it that tell who moved it, how the vote went and who is to act, or stand in brackets: "RESOLVED to
 * buy the bench. Proposed by A, seconded by B. Carried 4 for and 1 against. Action: Clerk".
 */
export const createTails: (lexicon: CompiledLexicon) => WithoutTail = perLexicon((lexicon) => {
  const isBeside = createBeside(lexicon);
  const tellsMovers = createMoverSentence(lexicon);
  const labelled = new RegExp(`^${lexicon.oneOf('actionWords')}\\s?[:–-]`, 'iu');
  const verdict = new RegExp(`^${lexicon.oneOf('outcomes')}(?:[,;:]?\\s|\\.?$)`, 'iu');
  const isVote = (sentence: Passage): boolean => isBeside({ kind: 'paragraph', text: sentence });
  const isTail = (sentence: Passage): boolean => {
    const told = verdict.exec(sentence.text)?.[0].length ?? 0;
    return (
      isAside.test(sentence.text) ||
      tellsMovers(flat(sentence)) ||
      lexicon.begins('allAgreed', flat(sentence)) ||
      labelled.test(sentence.text) ||
      isVote(sentence) ||
      (told > 0 && (told === sentence.text.length || isVote(slicePassage(sentence, told))))
    );
  };
  // "... be removed – Agreed"
  const closing = new RegExp(`\\s[–-]\\s(?=\\p{Lu})${inAnyCase(lexicon.oneOf('outcomes'))}\\.?$`, 'u');
  return (whole) => {
    const end = closing.exec(whole.text)?.index;
    const text = end === undefined ? whole : slicePassage(whole, 0, end);
    const [first, ...others] = sentencesOf(text);
    const tail = others.find(isTail);
    if (first === undefined || tail === undefined) return text;
    const at = text.text.indexOf(tail.text, first.text.length);
    return at < 0 ? text : slicePassage(text, 0, at);
  };
});
