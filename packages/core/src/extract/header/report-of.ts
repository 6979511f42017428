import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { FlowBlock } from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import { labelWords, type PrintedLabel } from './label-text.ts';
import { isOfSubjects } from './subjects.ts';

const postWords = ['officerPosts', 'memberPosts', 'closingPosts'] as const;

/** Whether what stands behind "Report of" is who reports, and not what the report is of: "Report of Action Taken Between Meetings". */
export const namesReporter = (words: string, lexicon: CompiledLexicon): boolean =>
  article(lexicon).test(words) ||
  postWords.some((posts) => lexicon.holds(posts, words)) ||
  lexicon.begins('titles', words) ||
  (parseParty(words, lexicon.words)?.kind ?? 'person') !== 'person';

/** "the Clerk - Review of Polling Places": who reports, and behind the dash the report's title; null where the dash is part of the post. */
export function subjectBehind(
  value: Passage,
  lexicon: CompiledLexicon,
): { readonly reporter: Passage; readonly title: Passage } | null {
  const gap = /\s[–—-]\s/.exec(value.text);
  if (gap === null || gap.index > longestPost) return null;
  const reporter = slicePassage(value, 0, gap.index);
  const title = slicePassage(value, gap.index + gap[0].length);
  const post = flat(reporter).replace(article(lexicon), '');
  const isPost = parseParty(post, lexicon.words)?.kind === 'post';
  const isWhole = lexicon.is('wholePosts', post);
  return isPost && title.text.split(' ').length >= fewestWords && (isWhole || !isOfSubjects(flat(title), lexicon.words))
    ? { reporter, title }
    : null;
}

const article = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('articles')}\\s`, 'iu'));

const longestPost = 80;
/** A single word behind a post's dash is its department. */
const fewestWords = 2;

const longestLabel = 20;

/** "Report of" alone on its line over the post of who reports; what follows is the title's or the day's. */
export function reporterBeneath(
  block: FlowBlock,
  next: FlowBlock | undefined,
  index: number,
  lexicon: CompiledLexicon,
): { readonly label: PrintedLabel; readonly post: Passage } | null {
  if (block.kind !== 'paragraph' || next?.kind !== 'paragraph' || block.text.text.length > longestLabel) return null;
  const words = labelWords(block.text);
  const isLabel = lexicon.begins('reportLeads', words) && lexicon.headerLabel.whole(words) === 'author';
  if (!isLabel || parseParty(flat(next.text), lexicon.words)?.kind !== 'post') return null;
  return { label: { label: block.text, words, lines: [], index, inGrid: false }, post: next.text };
}
