import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import { domainOf } from './domains.ts';
import { postNamed, withoutDeputy } from './printed-post.ts';

/** How far above a signature the post of who signs may stand: its own statement stands between. */
const farthest = 4;
const longestPost = 100;

/** The post that heads a place to sign: "Chief Finance Officer" over "I have been consulted ..." over "Signature: ...". Null where another signature or nothing of the kind stands there. */
export function postAbove(flow: readonly FlowBlock[], index: number, lexicon: CompiledLexicon): HeadingPost | null {
  if (index < 0) return null;
  for (const block of flow.slice(Math.max(0, index - farthest), index).toReversed()) {
    if (!isText(block)) return null;
    const role = postIn(flat(block.text), lexicon);
    if (role !== null) return { role, passage: block.text };
  }
  return null;
}

/** A post, and where it is printed over a place to sign. */
export interface HeadingPost {
  readonly role: string;
  readonly passage: Passage;
}

/** The post that a line names and nothing else, whatever is said in brackets beside it or of deputies. */
function postIn(words: string, lexicon: CompiledLexicon): string | null {
  if (words.length > longestPost || /[.;?]$/.test(words)) return null;
  const role = withoutDeputy(postNamed(words, lexicon) ?? '', lexicon);
  const isKnown = domainOf(role, lexicon) !== undefined || lexicon.holds('officerPosts', role);
  const isPost = isKnown && parseParty(role, lexicon.words)?.kind === 'post';
  return isPost ? role : null;
}
