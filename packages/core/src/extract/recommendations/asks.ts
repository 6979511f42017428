import { flat, type Passage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';

/** The patterns by which a sentence asks its reader to decide. */
export interface AskPatterns {
  /** `<decision maker> (is|are) asked to`. */
  readonly asks: RegExp;
  /** `It is recommended that`. */
  readonly opener: RegExp;
  /** `That <decision maker>`. */
  readonly thatMaker: RegExp;
  /** `<decision maker>` at the beginning, and the word behind it. */
  readonly maker: RegExp;
  /** How a lead-in ends: with a colon or a dash, or with a word that goes on in its items. */
  readonly stem: RegExp;
  /** How a lead-in ends that asks for a first thing itself: "note the update and:". */
  readonly goesOn: RegExp;
  /** All words a lead-in may consist of, to tell a bare one. */
  readonly leadInWords: RegExp;
}

/** The patterns by which sentences ask, in the languages of a lexicon. */
export const askPatterns: (lexicon: CompiledLexicon) => AskPatterns = perLexicon((lexicon) => {
  const makers = lexicon.oneOf('decisionMakers');
  const asks = lexicon.oneOf('asks');
  const openers = lexicon.oneOf('askOpeners');
  return {
    asks: new RegExp(`(?:^|[\\s,])(${makers})\\s${asks}(?![\\p{L}])`, 'iu'),
    opener: new RegExp(`^(?:\\W{0,3}|[^.:]{0,60}[,:]\\s)${openers}(?![\\p{L}])`, 'iu'),
    thatMaker: new RegExp(`^that,?\\s(?:the\\s)?${makers}(?![\\p{L}])`, 'iu'),
    maker: new RegExp(`^(?:the\\s)?${makers}\\s(\\p{L}+)`, 'iu'),
    stem: new RegExp(`(?::|:-|[-–]|(?<![\\p{L}])${lexicon.oneOf('stems')})$`, 'iu'),
    goesOn: new RegExp(`\\S,?\\s${lexicon.oneOf('listJoins')}(?:\\s${lexicon.oneOf('thatWords')})?\\s?:-?$`, 'iu'),
    leadInWords: new RegExp(
      `${openers}|${makers}|${asks}|(?<![\\p{L}])${lexicon.oneOf('leadInWords')}(?![\\p{L}])|[^\\p{L}]+`,
      'giu',
    ),
  };
});

/** How a lead-in ends: with a colon or a word that items hang on, or, where items follow it at once, with neither. */
export type LeadInEnding = 'closed' | 'unclosed';

const unclosed = /\p{L}$/u;

/** Whether a text only leads in to items and asks for nothing itself: "That Cabinet:", "It is recommended that the Committee:". */
export function isBareLeadIn(passage: Passage, patterns: AskPatterns, ending: LeadInEnding = 'closed'): boolean {
  // A semicolon typed for the colon closes a lead-in too.
  const text = flat(passage).replace(/;$/, ':');
  if (text.length > 260 || !(ending === 'closed' ? patterns.stem : unclosed).test(text)) return false;
  const rest = text.replace(patterns.leadInWords, ' ').trim();
  return rest === '' || rest.split(/\s+/).length <= 3;
}

/** Whether a sentence asks for a decision. */
export function isAsk(passage: Passage, patterns: AskPatterns): boolean {
  const text = flat(passage);
  return (
    patterns.asks.test(text.slice(0, 300)) ||
    patterns.opener.test(text.slice(0, 200)) ||
    patterns.thatMaker.test(text.slice(0, 160))
  );
}

/** Whether a sentence says, as if it were decided already, what its decision maker is to decide: "Members note the report." */
export function decidesItself(passage: Passage, { maker }: AskPatterns, lexicon: CompiledLexicon): boolean {
  const word = maker.exec(flat(passage))?.[1] ?? '';
  const verb = lexicon.verb(word);
  // The past tense tells of another decision.
  return verb !== undefined && [verb, `${verb}s`, `${verb}es`].includes(word.toLowerCase());
}

/** Whether a text opens like an item of a recommendation list: "To note", "That ...", or with a verb of decision. */
export function opensLikeItem(passage: Passage, lexicon: CompiledLexicon): boolean {
  const words = itemWord(lexicon).exec(flat(passage));
  if (words === null) return false;
  return lexicon.begins('ties', passage.text) || lexicon.verb(words[1] ?? '') !== undefined;
}

/** The first word of an item behind those that only join it to its lead-in. */
const itemWord = perLexicon(
  ({ oneOf }) => new RegExp(`^["'“‘(]?(?:(?:${oneOf('ties')}|${oneOf('askAdverbs')})\\s)*([\\p{L}-]+)`, 'iu'),
);
