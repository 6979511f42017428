import { emptyPassage, flat } from '../../document/index.ts';
import { type FlowText, isText, type Section } from '../../structure/index.ts';
import { opensLikeItem } from '../asks.ts';
import type { ExtractContext } from '../context.ts';
import type { PrintedItem } from '../item-tree.ts';
import type { Resolved } from './resolved.ts';

/** Lists of these kinds are never resolutions, however their items open. */
const otherLists: ReadonlySet<Section['kind']> = new Set([
  'recommendations',
  'alternatives',
  'reasons',
  'options',
  'consultation',
  'interests',
  'conflicts',
]);

/**
 * Pages lose the word RESOLVED: a last list of a section whose items all open as resolutions do ("To note", "That") is taken for one; and
 * any list behind a sentence that breaks off where the word stood ("Cabinet noted the report and", "seconded by Councillor B and").
 */
export function lostResolution(section: Section, { lexicon }: ExtractContext): readonly Resolved[] {
  if (otherLists.has(section.kind)) return [];
  const texts = section.blocks.filter(isText);
  const from = texts.findLastIndex((block) => block.kind !== 'item') + 1;
  const list = texts.slice(from).filter((block) => block.kind === 'item');
  const lead = texts[from - 1];
  if (lead !== undefined && list.length > 0 && breaksOff(flat(lead.text), lexicon))
    return [{ items: list.map(limbOf), leadIn: lead.text, basis: 'inferred' }];
  const first =
    list.findLastIndex((block) => !/^(?:to|that)\s/i.test(block.text.text) || !opensLikeItem(block.text, lexicon)) + 1;
  const items = list.slice(first).map(limbOf);
  if (items.length > 0) return [{ items, leadIn: emptyPassage, basis: 'inferred' }];
  const bare = bareResolutions(section, texts, lexicon);
  return bare.length === 0 ? [] : [{ items: bare, leadIn: emptyPassage, basis: 'inferred' }];
}

/** Under the label that parts what was said from what was to be decided: paragraphs that open as a resolution does ("That X be noted"). */
function bareResolutions(
  section: Section,
  texts: readonly FlowText[],
  lexicon: ExtractContext['lexicon'],
): readonly PrintedItem[] {
  if (
    !lexicon.is('debateHeadings', flat(section.heading)) ||
    texts.some(({ text }) => lexicon.holds('seconded', flat(text)))
  )
    return [];
  return texts
    .filter(({ kind, text }) => kind === 'paragraph' && /^That\s[^:]{3,400}\sbe\s\p{Ll}/u.test(text.text))
    .map(({ text }) => limbOf({ marker: null, text }));
}

const limbOf = ({
  marker,
  text,
}: {
  readonly marker: string | null;
  readonly text: PrintedItem['text'];
}): PrintedItem => ({
  marker,
  text,
  level: 0,
});

/** Whether a sentence that tells of a decision stops at the "and" behind which the word stood. */
const breaksOff = (words: string, lexicon: ExtractContext['lexicon']): boolean =>
  /\sand$/.test(words) &&
  (lexicon.holds('seconded', words) || (lexicon.holds('decisionMakers', words) && lexicon.holds('outcomes', words)));
