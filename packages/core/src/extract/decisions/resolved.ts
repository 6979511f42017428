import { type Passage, slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import type { Decision } from '../../model/index.ts';
import type { FlowText } from '../../structure/index.ts';
import type { Basis } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { type AskPatterns, isBareLeadIn } from '../recommendations/asks.ts';
import type { IsBeside } from './beside.ts';
import { createBidden } from './bidden.ts';
import type { DecidedRow } from './decided-row.ts';
import type { ReadLabel } from './label.ts';
import type { Gather } from './limbs.ts';

/** Who moved and seconded one resolution, and how the vote on it went. */
export type OwnCircumstances = Pick<Decision, 'mover' | 'seconder' | 'vote'>;

/** What was resolved at one place: its limbs, the words they hang on, and what tells it. */
export interface Resolved {
  readonly items: readonly PrintedItem[];
  readonly leadIn: Passage;
  readonly basis: Basis;
  /** What the row of a table says beside it; a row is a decision of its own. */
  readonly row?: DecidedRow;
  /** The block of its section that its label or sentence stands in, by its index. */
  readonly at?: number;
  /** Who moved it and how the vote on it went, where its section tells that of several one by one. */
  readonly own?: OwnCircumstances;
}

/** What the resolutions of one paper are told by. */
export interface Reader {
  readonly context: ExtractContext;
  readonly patterns: AskPatterns;
  readonly label: ReadLabel;
  readonly gather: Gather;
  /** Whether a text says within a sentence that something was resolved. */
  readonly says: (text: Passage) => boolean;
  readonly isFront: (block: FlowText) => boolean;
  readonly isBeside: IsBeside;
  /** Whether a heading leads in to what was resolved beneath it. */
  readonly leadsIn: (heading: Passage) => boolean;
}

/** Whether what stands behind a label only leads in to what follows, and bids nothing itself: "That the following be noted:" does. */
export const onlyLeadsIn = (rest: Passage, { patterns, context: { lexicon } }: Reader): boolean =>
  rest.text === '' ||
  (!(createBidden(lexicon)(rest) && !endsInTie(lexicon).test(rest.text)) &&
    (isBareLeadIn(rest, patterns) || (/[:–-]$/.test(rest.text) && rest.text.length < longestLeadIn)));

/** "That Council be recommended to:" */
const endsInTie = perLexicon(({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('ties')}\\s?[:–-]{0,2}$`, 'iu'));

const longestLeadIn = 60;

/** Whether a text announces what follows it. */
export const isStem = (text: Passage): boolean => /:[-–]?$/.test(text.text);

/** A resolution without the count of votes printed before the mark of its first limb: "(8 for, 2 against) (a) That ...". */
export function withoutVote(rest: Passage): Passage {
  const vote = /^\([^()]{1,60}\d[^()]{0,60}\)[\s:–-]{1,3}(?=\(?[a-z\d]{1,3}[).]\s)/.exec(rest.text);
  return vote === null ? rest : slicePassage(rest, vote[0].length);
}
