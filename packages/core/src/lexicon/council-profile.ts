import type { SignOffDomain } from '../model/index.ts';
import type { Cues, ExtraCues, HeaderLabel, SectionKind } from './lexicon.ts';

/**
 * How one council prints what others print otherwise: its labels, its headings, what it calls its officers and who decides, its status words.
 *
 * @example
 * const profile: CouncilProfile = {
 *   name: 'Marlow Vale',
 *   labels: { leadMember: ['Portfolio lead'] },
 *   posts: { s151: ['Head of the Treasury Desk'] },
 *   decisionMakers: ['The Cabinet Table'],
 *   statuses: { 'sailing well': 'green', 'taking on water': 'red' },
 * };
 */
export interface CouncilProfile {
  /** For the reader of the profile; nothing is read from it. */
  readonly name: string;
  /** Labels on the front of its papers, with what each asks for. */
  readonly labels?: Cues<HeaderLabel>;
  /** Headings, with what the section beneath is for. */
  readonly headings?: Cues<SectionKind>;
  /** What its posts are called, with the domain each signs off; `other` for one that signs off none. */
  readonly posts?: Cues<SignOffDomain>;
  /** Those who decide, as its papers name them where they ask. */
  readonly decisionMakers?: readonly string[];
  /** Its status words, each with the colour it stands for. A status is a whole cell. */
  readonly statuses?: Readonly<Record<string, string>>;
}

/** The cue phrases by which a council's papers are read. */
export function cuesOfProfile(profile: CouncilProfile): ExtraCues {
  const { labels, headings, posts, decisionMakers, statuses } = profile;
  const { other: _, ...signers } = posts ?? {};
  const postWords = Object.values(posts ?? {}).map((phrases) => phrases.map(wordsOf));
  const statusColours = Object.entries(statuses ?? {}).map(([status, colour]) => [status.toLowerCase(), colour]);
  return {
    headerLabels: labels ?? {},
    sections: headings ?? {},
    signers,
    phrases: { decisionMakers: (decisionMakers ?? []).map(escaped) },
    words: {
      roleNouns: postWords.flat().flatMap(nounOf),
      roleModifiers: postWords.flat().flatMap((words) => words.slice(0, headLength(words) - 1)),
      statusColours: Object.fromEntries(statusColours),
    },
  };
}

const wordsOf = (post: string): readonly string[] =>
  post.toLowerCase().replaceAll('*', '').split(/\s+/).filter(Boolean);

/** How many words of a post stand before what it is of: two of "chief reeve for roads". */
function headLength(words: readonly string[]): number {
  const link = words.findIndex((word) => linkWords.has(word));
  return link < 0 ? words.length : link;
}

const linkWords: ReadonlySet<string> = new Set(['of', 'for', 'to', 'and', 'in', 'at']);

const nounOf = (words: readonly string[]): readonly string[] =>
  words.slice(Math.max(0, headLength(words) - 1), headLength(words));

const escaped = (phrase: string): string => phrase.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
