import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import { asResolved } from './approvals.ts';
import { createBeside } from './beside.ts';
import type { Gather } from './limbs.ts';
import type { Resolved } from './resolved.ts';

const ofPeople: ReadonlySet<Section['kind']> = new Set(['attendance', 'apologies', 'inAttendance', 'interests']);

/**
 * Verdicts that stand alone under an item of business: a line that is nothing but an outcome ("Noted.", "Recommendations agreed."), a
 * sentence that opens with one ("Approval granted for") or is one ("The report was noted."), a sentence with the verb of decision in capitals ("The Committee had before it,
 * and NOTED, the report"), or one that approves earlier minutes.
 */
export function verdictsIn(section: Section, gather: Gather, { lexicon }: ExtractContext): readonly Resolved[] {
  const isBeside = createBeside(lexicon);
  // "CARRIED: 8 for, 2 abstentions" is the vote on what stands beside it.
  const isVote = (sentence: Passage): boolean => {
    const colon = sentence.text.indexOf(':') + 1;
    return colon > 0 && isBeside({ kind: 'paragraph', text: slicePassage(sentence, colon) });
  };
  const texts = section.blocks.flatMap((block, at) => (isText(block) ? [{ text: block.text, block, at }] : []));
  // Where a motion was put, the outcome line is its verdict, and the motion's words are the decision.
  const isMotion = texts.some(({ text }) => lexicon.holds('motions', flat(text)));
  // "The apologies were noted" decides nothing.
  const tellsBusiness = !ofPeople.has(section.kind);
  const tells = (words: string): boolean =>
    (words.match(/\p{Lu}{4,}/gu) ?? []).some(
      (word) => lexicon.is('outcomes', word) && !lexicon.holds('motions', words),
    ) ||
    lexicon.begins('verdictOpeners', words) ||
    lexicon.holds('minutesApproved', words) ||
    (tellsBusiness && lexicon.is('wholeVerdicts', words)) ||
    (!isMotion && lexicon.is('outcomes', words.replace(taken(lexicon), '')));
  return texts
    .flatMap(({ text, block, at }) => sentencesOf(text).map((sentence) => ({ sentence, block, at })))
    .filter(({ sentence }) => /\p{Ll}/u.test(sentence.text) && !isVote(sentence) && tells(flat(sentence)))
    .map(({ sentence, block, at }) => asResolved(sentence, block, section.blocks, at, gather));
}

/** "The recommendations were agreed": what the verdict is on. */
const taken = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('recommendationsTaken')}\\s`, 'iu'));
