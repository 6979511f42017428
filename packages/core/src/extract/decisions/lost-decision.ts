import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowText, isText, type Section } from '../../structure/index.ts';
import { findDates, isSuccessor, parseMarker } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { askPatterns, isBareLeadIn, opensLikeItem } from '../recommendations/asks.ts';
import { sentencesOf } from '../sentences.ts';
import { createBidden } from './bidden.ts';
import { saysFallen } from './fallen.ts';
import { loneLimb, markerOf } from './limbs.ts';
import { limbsAfter } from './limbs-after.ts';
import type { Resolved } from './resolved.ts';
import { verdictsIn } from './verdicts.ts';

/** Parts of a record that never hold the decision. */
const otherParts: ReadonlySet<Section['kind']> = new Set([
  'recommendations',
  'reasons',
  'alternatives',
  'options',
  'conflicts',
  'consultation',
  'background',
  'callIn',
  'supportingDocuments',
  'appendices',
  'backgroundPapers',
]);

/** A line that only names who decides is no longer than this. */
const longestLead = 60;

/**
 * What a record decides whose Decision label is lost, as pages lose theirs when made text: its first list or paragraphs that open or bid as
 * resolutions do, behind the purpose ("To seek approval for ..."); else a line that is a verdict and no more.
 */
export function lostDecision(section: Section, context: ExtractContext): readonly Resolved[] {
  if (otherParts.has(section.kind)) return [];
  const { lexicon } = context;
  const isBidden = createBidden(lexicon);
  const texts = section.blocks.filter(isText).filter((block) => !lexicon.begins('decisionMeta', flat(block.text)));
  const resolves = (block: FlowText): boolean =>
    isBidden(block.text) ||
    (lexicon.begins('thatWords', flat(block.text)) && opensLikeItem(block.text, lexicon)) ||
    (block.kind === 'item' && block.marker !== null && opensLikeItem(block.text, lexicon));
  const patterns = askPatterns(lexicon);
  const isLead = (block: FlowText | undefined): boolean =>
    block !== undefined && block.text.text.length < longestLead && isBareLeadIn(block.text, patterns);
  const lead = texts.findIndex((block, index) => isLead(block) && texts[index + 1]?.kind === 'item');
  const announced = lead < 0 ? [] : limbsAfter(texts, lead, null, isBidden, lexicon);
  const leadIn = texts[lead]?.text;
  if (announced.length > 0 && leadIn !== undefined) return [{ items: announced, leadIn, basis: 'inferred' }];
  const first = texts.findIndex(
    (block, index) => resolves(block) && !isTold(texts[index - 1]?.text ?? section.heading),
  );
  const at = first < 0 ? first : listStart(texts, first);
  if (at < 0) {
    const verdicts = verdictsIn(section, () => [], context);
    return verdicts.length > 0
      ? verdicts
      : underDate([{ kind: 'paragraph', text: section.heading }, ...texts], lexicon);
  }
  const items = limbsAfter(
    texts,
    at - 1,
    null,
    (text) => isBidden(text) || lexicon.begins('thatWords', flat(text)),
    lexicon,
  );
  const limbs = items.length > 0 ? items : texts.slice(at, at + 1).map((block) => loneLimb(block.text));
  return [{ items: limbs, leadIn: emptyPassage, basis: 'inferred' }];
}

/** Where the list begins that counts up to one of its items: what comes before it is resolved with it. */
function listStart(texts: readonly FlowText[], at: number): number {
  const [above, own] = [texts[at - 1], texts[at]].map((text) =>
    text === undefined ? null : parseMarker(markerOf(text) ?? ''),
  );
  return above != null && own != null && isSuccessor(above, own) ? listStart(texts, at - 1) : at;
}

/** Whether a line announces a list that tells of something else: "gave delegated authority to:". */
const isTold = (before: Passage): boolean => /:$/.test(before.text);

/**
 * A list of the decisions on an issue prints each beneath its day: "14/03/2017 - Title of the report". What is told there to have been carried is
 * decided, else the first paragraph.
 */
function underDate(texts: readonly FlowText[], lexicon: CompiledLexicon): readonly Resolved[] {
  const at = texts.findIndex(({ text }) => findDates(text.text)[0]?.start === 0 && /^\S+\s[–-]\s/.test(text.text));
  if (at < 0) return [];
  const carried = texts
    .slice(at + 1)
    .flatMap(({ text }) => sentencesOf(text))
    .filter((sentence) => lexicon.holds('carriedIn', flat(sentence)) && !saysFallen(flat(sentence), lexicon));
  const told = carried.length > 0 ? carried : texts.slice(at + 1, at + 2).map(({ text }) => text);
  return told.map((text): Resolved => ({ items: [loneLimb(text)], leadIn: emptyPassage, basis: 'inferred' }));
}
