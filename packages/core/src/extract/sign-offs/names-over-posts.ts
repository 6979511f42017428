import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { PartialDate } from '../../model/index.ts';
import { type FlowBlock, type FlowText, isText, labelEnd } from '../../structure/index.ts';
import { findContacts, parseDate, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { domainOf, statutory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { initialOf } from './initials.ts';

/** Who closes a report, and the lines that give their posts. */
export interface NamesOverPosts {
  readonly signOffs: readonly FoundSignOff[];
  readonly posts: ReadonlySet<Passage>;
}

const postWords = ['officerPosts', 'memberPosts', 'closingPosts'] as const;

/** Those who close a report as who they are; anybody else as its author. */
const named: ReadonlySet<string> = new Set(['director', 'member', ...statutory]);

const longestLabel = 40;
const longestName = 60;
const longestPost = 100;

/**
 * Who closes a report: a name alone on its line over the post of an officer who answers for reports, with a date beneath or nothing more than the
 * details behind a paper: "L. Marsh" over "Corporate Director, Education". A name that stands under a label, or over a number to ring, is a contact's.
 */
export function namesOverPosts(context: ExtractContext): NamesOverPosts {
  const { report, lexicon } = context;
  const { flow } = report;
  const from = Math.floor(flow.length / 3);
  const posts = new Set<Passage>();
  const signOffs = flow.slice(from).flatMap((block, at): readonly FoundSignOff[] => {
    const index = from + at;
    const name = nameIn(block, lexicon);
    const post = flow[index + 1];
    if (
      name === null ||
      !isText(block) ||
      !isPost(post, lexicon) ||
      isLabel(
        flow.slice(0, index).findLast(({ kind }) => kind !== 'pageBreak'),
        lexicon,
      )
    )
      return [];
    const dated = dayBeneath(flow, index + 2);
    if (dated === null && !endsReport(flow[index + 2], lexicon)) return [];
    posts.add(post.text);
    const role = flat(post.text);
    const domain = domainOf(role, lexicon);
    return [
      {
        text: `${name} ${role}`,
        passages: [block.text, post.text, ...(dated === null ? [] : [dated.passage])],
        confidence: confidenceOf.inferred,
        domain: domain !== undefined && named.has(domain) ? domain : 'author',
        act: domain === 'director' ? 'approved' : 'authored',
        role: null,
        person: { name, role },
        date: dated?.date ?? null,
        result: 'stated',
      },
    ];
  });
  return { signOffs, posts };
}

/** The person whose name is all that a line holds; null for any other line. */
function nameIn(block: FlowBlock | undefined, lexicon: CompiledLexicon): string | null {
  if (!isText(block) || block.text.text.length > longestName) return null;
  const initial = initialOf(block);
  if (block.kind === 'item' && initial === '') return null;
  const words = `${initial}${flat(block.text)}`;
  const party = parseParty(words, lexicon.words);
  return party?.kind === 'person' && party.role === null && party.name === words && words.includes(' ') ? words : null;
}

const isPost = (block: FlowBlock | undefined, lexicon: CompiledLexicon): block is FlowText =>
  isText(block) &&
  block.kind !== 'item' &&
  block.text.text.length <= longestPost &&
  !/[.:;?]$/.test(block.text.text) &&
  (!/\d/.test(block.text.text) || statutory.has(domainOf(flat(block.text), lexicon) ?? 'other')) &&
  lexicon.section(flat(block.text)) === undefined &&
  postWords.some((words) => lexicon.holds(words, flat(block.text))) &&
  parseParty(flat(block.text), lexicon.words)?.kind === 'post';

/** How many lines of an address may stand between a post and the day. */
const mostLines = 3;
const longestLine = 40;

/** The day beneath a post, alone on its line, and perhaps beneath the address. */
function dayBeneath(
  flow: readonly FlowBlock[],
  from: number,
): { readonly passage: Passage; readonly date: PartialDate } | null {
  for (const block of flow.slice(from, from + mostLines)) {
    if (!isText(block)) return null;
    const date = parseDate(flat(block.text));
    if (date?.precision === 'day') return { passage: block.text, date };
    if (block.text.text.length > longestLine || /[.:;?]$/.test(block.text.text)) return null;
  }
  return null;
}

/** Whether a line above a name says what the name is there for. */
const isLabel = (block: FlowBlock | undefined, lexicon: CompiledLexicon): boolean =>
  isText(block) &&
  (/:$/.test(block.text.text) || (block.kind !== 'item' && lexicon.headerLabel(flat(block.text)) !== undefined));

/** Whether nothing of the report's own follows: its end, or a part or label for what is kept behind it. */
function endsReport(block: FlowBlock | undefined, lexicon: CompiledLexicon): boolean {
  if (block === undefined || block.kind === 'pageBreak' || block.kind === 'rule') return true;
  if (block.kind === 'field')
    return !lexicon.holds('phoneLabels', flat(block.label)) && !lexicon.holds('emailLabels', flat(block.label));
  if (block.kind === 'paragraph' && (labelEnd(block.text.text) ?? longestLabel) < longestLabel)
    return findContacts(block.text.text).length === 0;
  return block.kind === 'heading' && findContacts(block.text.text).length === 0;
}
