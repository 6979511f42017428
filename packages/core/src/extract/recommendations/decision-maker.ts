import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Party } from '../../model/index.ts';

const shapes = perLexicon((lexicon) => {
  const makers = lexicon.oneOf('decisionMakers');
  return {
    asked: new RegExp(`(?:^|[\\s,])(${makers})(?:,[^,]{3,120},)?\\s${lexicon.oneOf('asks')}(?![\\p{L}])`, 'iu'),
    approving: new RegExp(`\\sfor\\s(${makers})(?:['’]s?|\\ss)?\\s${lexicon.oneOf('decidingActs')}\\W*$`, 'iu'),
    opening: new RegExp(
      `^\\W*(?:(?:${lexicon.oneOf('askOpeners')}|${lexicon.oneOf('itemOpeners')}),?\\s)*(${makers})(?:\\s${lexicon.oneOf('askAdverbs')})*\\W*$`,
      'iu',
    ),
    resolved: new RegExp(`^${lexicon.oneOf('resolved')}$`, 'iu'),
  };
});

/**
 * The body or member that is asked to decide: the subject of a lead-in or of a sentence that asks ("Cabinet is asked to", "That Cabinet:"), or
 * of an item that opens with it and a verb of decision ("That the Committee approves"). Null where a body is only mentioned.
 */
export function decisionMakerOf(sentence: string, lexicon: CompiledLexicon): Party | null {
  const start = sentence.slice(0, 300);
  const asked = shapes(lexicon).asked.exec(start)?.[1];
  const approving = shapes(lexicon).approving.exec(start)?.[1];
  // Articles and prepositions in front belong to the sentence, not to the name.
  const raw = (asked ?? approving ?? subjectOf(start, lexicon))
    ?.replace(/^The\s/, '')
    .replace(/^(?:\p{Ll}[\p{Ll}'’]*\s)+/u, '');
  return raw === undefined || !/^\p{Lu}/u.test(raw) ? null : partyOf(raw);
}

/** The maker a text opens with, alone or before a verb of decision: "That Cabinet:", "That the Board notes". */
function subjectOf(text: string, lexicon: CompiledLexicon): string | undefined {
  const { opening, resolved } = shapes(lexicon);
  const verbs = [...text.matchAll(/\p{L}+/gu)].filter(
    ([word]) => lexicon.verb(word) !== undefined || resolved.test(word),
  );
  return [...verbs.map(({ index }) => index), text.length]
    .map((end) => opening.exec(text.slice(0, end))?.[1])
    .find((maker) => maker !== undefined);
}

function partyOf(raw: string): Party {
  const isMember =
    /\bMember(?:s? for\b|$)|^(?:The )?(?:Mayor|Leader|Portfolio Holder)\b|^Aelod Cabinet\b/u.test(raw) &&
    !/^Members$/.test(raw);
  return isMember
    ? { name: null, role: raw, body: null, kind: 'post', raw }
    : { name: raw, role: null, body: null, kind: 'body', raw };
}
