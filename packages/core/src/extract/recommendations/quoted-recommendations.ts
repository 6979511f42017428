import { flat, type Passage } from '../../document/index.ts';
import type { QuotedRecommendation } from '../../model/index.ts';
import { type FlowBlock, isText, type Section } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import type { Basis } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import type { ItemNode } from '../printed-list/item-tree.ts';
import { basisOf, readPrintedLists } from '../printed-list/printed-list.ts';
import { mergeRepeats } from '../repeats.ts';
import { sentencesOf } from '../sentences.ts';
import type { AskPatterns } from './asks.ts';
import {
  type Origin,
  originOf,
  type Recommending,
  recommendingBack,
  recommendingIn,
  recommendingUnder,
} from './origins.ts';
import { quotedRows } from './quoted-rows.ts';
import { toRecommendation } from './recommendation-detail.ts';

/** A section headed as somebody else's recommendations. */
export interface QuotedSection {
  readonly section: Section;
  readonly origin: Origin;
}

interface Quoted {
  readonly item: ItemNode;
  readonly origin: Origin;
  readonly basis: Basis;
  readonly leadIn?: Passage;
}

/**
 * What others recommend, as a report quotes it: the lists of sections headed so, the items after a sentence that names who recommends, and
 * sentences in which somebody else recommends. Recommendations that are only counted or referred to are none.
 */
export function quotedRecommendations(
  context: ExtractContext,
  patterns: AskPatterns,
  headed: readonly QuotedSection[],
  own: ReadonlySet<Section>,
): readonly QuotedRecommendation[] {
  const ids = createIds('quoted');
  const theirs = new Map(headed.map((entry) => [entry.section, entry]));
  const paperOrigin = headOrigin(context);
  const found = context.report.sections.flatMap((section): readonly Quoted[] => {
    const entry = theirs.get(section);
    if (entry !== undefined) return listsOf(section.blocks, entry.origin, context, patterns);
    const tracked = quotedRows(section, context).map(
      ({ text, marker, origin }): Quoted => ({
        item: { marker, text, level: 0, children: [] },
        origin,
        basis: 'labelled',
      }),
    );
    return own.has(section) ? tracked : [...tracked, ...saidIn(section, paperOrigin, context, patterns)];
  });
  return mergeRepeats(
    found.map(({ item, origin, basis, leadIn }) => ({
      ...toRecommendation(item, { basis, ...(leadIn !== undefined && { leadIn: flat(leadIn) }) }, context, ids),
      origin,
    })),
  );
}

function listsOf(
  blocks: readonly FlowBlock[],
  origin: Origin,
  { lexicon }: ExtractContext,
  patterns: AskPatterns,
): readonly Quoted[] {
  return readPrintedLists(blocks, lexicon, patterns).flatMap((list) =>
    list.items.map(
      (item): Quoted => ({
        item,
        origin,
        basis: basisOf(list),
        ...(list.leadIn.text !== '' && { leadIn: list.leadIn }),
      }),
    ),
  );
}

/** Sentences of a section in which somebody else recommends, and the items after one that leads in to them. */
function saidIn(
  section: Section,
  paperOrigin: Origin | null,
  context: ExtractContext,
  patterns: AskPatterns,
): readonly Quoted[] {
  const { blocks } = section;
  const headings = { section: originOf(flat(section.heading), context.lexicon), paper: paperOrigin };
  const found: Quoted[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (!isText(block)) continue;
    const marker = block.kind === 'paragraph' ? null : block.marker;
    const sentences = sentencesOf(block.text);
    for (const [at, sentence] of sentences.entries()) {
      const words = flat(sentence);
      const named = (): Origin | null => lastOrigin(sentences.slice(0, at), context) ?? headings.section;
      const who =
        recommendingIn(words, context.lexicon) ??
        recommendingUnder(words, headings, context.lexicon) ??
        recommendingBack(words, named, context.lexicon);
      if (who === null) continue;
      const limbs = who.leadsIn ? limbsAfter(blocks, index, marker) : [];
      if (limbs.length > 0) found.push(...underLeadIn(limbs, sentence, who, context, patterns));
      else if (!who.leadsIn)
        found.push({ item: { marker, text: sentence, level: 0, children: [] }, origin: who.origin, basis: 'phrased' });
      index += limbs.length;
    }
  }
  return found;
}

/** Whom the last of the sentences that name somebody names. */
const lastOrigin = (sentences: readonly Passage[], { lexicon }: ExtractContext): Origin | null =>
  sentences.reduceRight<Origin | null>((origin, sentence) => origin ?? originOf(flat(sentence), lexicon), null);

const mostHead = 6;

/** Whose findings a paper reports, as its head says: "Internal audit progress report". */
function headOrigin({ report, lexicon }: ExtractContext): Origin | null {
  const head = report.flow.slice(0, mostHead).flatMap((block) => (block.kind === 'heading' ? [flat(block.text)] : []));
  const origins = head.filter((line) => lexicon.holds('findingWords', line)).map((line) => originOf(line, lexicon));
  return origins.find((origin) => origin !== null) ?? null;
}

function underLeadIn(
  limbs: readonly FlowBlock[],
  leadIn: Passage,
  who: Recommending,
  context: ExtractContext,
  patterns: AskPatterns,
): readonly Quoted[] {
  return listsOf(limbs, who.origin, context, patterns).map((quoted) => ({ leadIn, ...quoted }));
}

/** The items that follow a line, up to where its own numbering goes on. */
function limbsAfter(blocks: readonly FlowBlock[], index: number, marker: string | null): readonly FlowBlock[] {
  const own = parseMarker(marker ?? '');
  const rest = blocks.slice(index + 1);
  const end = rest.findIndex((block) => {
    if (block.kind !== 'item') return true;
    const next = parseMarker(block.marker ?? '');
    return own !== null && own.family !== 'bullet' && next !== null && isSuccessor(own, next);
  });
  return end < 0 ? rest : rest.slice(0, end);
}
