import { type Passage, slicePassage, splitPassage } from '../document/index.ts';
import type { FlowBlock } from './flow.ts';
import { isText } from './flow.ts';

/**
 * Lines that a page prints for itself: "Page 2 of 4", folios set with spaces between the letters. They carry nothing of the paper, and cut
 * its sentences where they stand between two pages.
 */
const pageNumber = /(?:\bpage \d{1,4}(?: of \d{1,4})?|\b\d{1,4} p a g e)\b/gi;
const wholePageNumber =
  /^(?:page \d{1,4}(?: of \d{1,4})?|\d{1,4} p a g e|p a g e \d{1,4}|[-–] ?\d{1,4} ?[-–]|\d{1,4}\s?\|\s?p ?a ?g ?e)$/i;
const blankPage = /^this page is intentionally left blank\.?$/i;

/** Marks that agenda software prints around each item: `<AI7>`. They part items as a rule does. */
const itemTag = /<\/?(?:AI\d{1,3}|(?:[A-Z]{1,20}_){1,4}SECTION)>/g;

/** Leaves out paragraphs that are nothing but page furniture; the marks around items of an agenda become rules. */
export function dropFurniture(flow: readonly FlowBlock[]): readonly FlowBlock[] {
  return flow
    .flatMap(withoutItemTags)
    .filter((block) => !isText(block) || !(wholePageNumber.test(block.text.text) || blankPage.test(block.text.text)));
}

function withoutItemTags(block: FlowBlock): readonly FlowBlock[] {
  if (!isText(block) || !block.text.text.includes('<')) return [block];
  const parts = splitPassage(block.text, itemTag);
  const [first, ...rest] = parts;
  if (parts.length === 1 && first === block.text) return [block];
  const rule: FlowBlock = { kind: 'rule' };
  const texts = rest.flatMap((text): readonly FlowBlock[] => [rule, { kind: 'paragraph', text }]);
  return first === undefined ? [rule] : [rule, { ...block, text: first }, ...texts, rule];
}

/** What a page of running text is without its foot and its running head, and which words those were. */
export interface StrippedPage {
  readonly text: Passage;
  readonly dropped: readonly string[];
}

/**
 * Strips running heads and feet off pages whose text is one line each: a page number at the page's end, and a beginning that most of the
 * neighbouring pages share.
 */
export function stripPages(pages: readonly Passage[]): readonly StrippedPage[] {
  const bodies = pages.map((page) => stripFoot(page));
  return bodies.map(({ text, dropped }, index) => {
    const shared = Math.max(
      0,
      ...[bodies[index - 1], bodies[index + 1]].map((other) =>
        other === undefined ? 0 : sharedWords(text.text, other.text.text),
      ),
    );
    if (shared === 0) return { text, dropped };
    return { text: slicePassage(text, shared), dropped: [...dropped, text.text.slice(0, shared).trim()] };
  });
}

function stripFoot(page: Passage): StrippedPage {
  const tail = [...page.text.matchAll(pageNumber)].at(-1);
  if (tail === undefined || tail.index + tail[0].length < page.text.length - 3) return { text: page, dropped: [] };
  return { text: slicePassage(page, 0, tail.index), dropped: [tail[0]] };
}

const fewestSharedWords = 4;
const mostSharedLength = 200;

/** Length of the words two pages both begin with: a running head where there are several, and they end where a sentence could begin. */
function sharedWords(a: string, b: string): number {
  let length = 0;
  let words = 0;
  for (const match of a.slice(0, mostSharedLength).matchAll(/\S+\s*/g)) {
    if (!b.startsWith(match[0].trimEnd(), match.index)) break;
    length = match.index + match[0].length;
    words += 1;
  }
  return words >= fewestSharedWords && length < mostSharedLength ? length : 0;
}
