import { emptyPassage, flat, joinPassages, type Passage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, type FlowText, isText, type Section, takeMarker } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { inlineItems } from '../printed-list/inline-items.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { isBareLeadIn } from '../recommendations/asks.ts';
import { sentencesOf } from '../sentences.ts';
import { afterLabel, countedFrom, type Gather, loneLimb, markerOf } from './limbs.ts';
import { namesMaker, withoutMaker } from './maker-line.ts';
import { isStem, onlyLeadsIn, type Reader, type Resolved, withoutVote } from './resolved.ts';

/** What a section resolves behind labels in its text, and in sentences that say it. */
export function inText(section: Section, reader: Reader): readonly Resolved[] {
  const { patterns, label, gather, isBeside, context } = reader;
  const labels = section.blocks.some((block) => isText(block) && label(block.text) !== null);
  // Beside a resolution that is labelled, "it was agreed" is told of the debate.
  const says = (text: Passage): boolean =>
    reader.says(text) && (!labels || context.lexicon.holds('resolves', flat(text)));
  const names = (text: Passage): boolean => namesMaker(context.lexicon).test(flat(text));
  const found: Resolved[] = [];
  const leadsIn = reader.leadsIn(section.heading) || (isStem(section.heading) && says(section.heading));
  if (leadsIn)
    found.push({
      items: gather(section.blocks, -1, section.marker),
      leadIn: section.heading,
      basis: 'labelledAndNumbered',
    });
  for (let index = leadsIn ? (found[0]?.items.length ?? 0) : 0; index < section.blocks.length; index++) {
    const block = section.blocks[index];
    if (!isText(block)) continue;
    const labelled = label(block.text);
    const own = markerOf(block);
    if (labelled !== null) {
      const { number } = labelled;
      // "CARRIED: 8 for, 2 abstentions." tells the vote on what follows.
      const told = withoutVote(labelled.rest);
      const rest = isBeside({ kind: 'paragraph', text: told }) ? emptyPassage : told;
      const next = section.blocks[index + 1];
      const isLead =
        (onlyLeadsIn(rest, patterns) && !context.lexicon.holds('hangers', flat(rest))) ||
        (next?.kind === 'item' && isBareLeadIn(rest, patterns, 'unclosed'));
      const limbs = isLead || isStem(rest) ? gather(section.blocks, index, own) : [];
      const first = isLead || limbs.length > 0 ? null : firstLimb(rest, section.blocks, index, gather);
      if (first !== null) {
        found.push({ items: first, leadIn: labelled.onward ?? emptyPassage, basis: 'labelledAndNumbered', at: index });
        index += first.length - 1;
        continue;
      }
      const stem: readonly PrintedItem[] = isLead ? [] : [{ marker: own ?? number, text: rest, level: -1 }];
      const items = isLead
        ? numbered(afterLabel(withoutMaker(limbs, reader), context.lexicon), number)
        : [...stem, ...limbs];
      const leadIn = joinPassages([labelled.onward ?? emptyPassage, isLead ? rest : emptyPassage]);
      if (items.length > 0) found.push({ items, leadIn, basis: 'labelled', at: index });
      index += limbs.length;
    } else if (names(block.text)) {
      const limbs = actsBelow(section.blocks.slice(index + 1), reader);
      if (limbs.length > 0) found.push({ items: limbs, leadIn: block.text, basis: 'labelledAndNumbered', at: index });
      index += limbs.length;
    } else if (says(block.text)) found.push(...saidIn(block, section.blocks, index, { ...reader, says }));
  }
  return found.filter(({ items }) => items.length > 0);
}

/** The items right behind "The Board:", where each opens with what the meeting did and one of them decides: "APPROVED the plan; and". */
function actsBelow(blocks: readonly FlowBlock[], { context: { lexicon } }: Reader): readonly PrintedItem[] {
  const end = blocks.findIndex((block) => block.kind !== 'item');
  const items = blocks.slice(0, end < 0 ? undefined : end).filter(isText);
  const acts = items.every(({ text }) => {
    const verb = openingVerb(lexicon).exec(flat(text))?.[1] ?? '';
    return /ed$/i.test(verb) && lexicon.verb(verb) !== undefined;
  });
  const decides = items.some(({ text }) => lexicon.begins('actsOn', flat(text)));
  return acts && decides ? items.map((item) => loneLimb(item.text, markerOf(item))) : [];
}

/** A list whose first limb stands in the line of the label: "RESOLVED – (a) That the plan be adopted;" above "(b) That ...". Null where there is none. */
function firstLimb(
  rest: Passage,
  blocks: readonly FlowBlock[],
  index: number,
  gather: Gather,
): readonly PrintedItem[] | null {
  const counted = inlineItems(rest);
  const { marker, text } = takeMarker(rest);
  const limbs =
    counted !== null && counted.lead.text === ''
      ? counted.items.map((item) => loneLimb(item.text, item.marker))
      : marker === null
        ? []
        : [loneLimb(text, marker)];
  const last = parseMarker(limbs.at(-1)?.marker ?? '');
  if (last === null) return null;
  const below = gather(blocks, index, null);
  const next = parseMarker(below[0]?.marker ?? '');
  const goesOn = next !== null && isSuccessor(last, next);
  return goesOn ? [...limbs, ...below] : limbs.length > 1 ? limbs : null;
}

/** A number printed before the label is that of the one resolution behind it. */
const numbered = (limbs: readonly PrintedItem[], number: string | null): readonly PrintedItem[] => {
  const [only] = limbs;
  return number !== null && only !== undefined && limbs.length === 1 && only.marker === null
    ? [{ ...only, marker: number }]
    : limbs;
};

/** Sentences that say what was resolved; one that ends in a colon is followed by its limbs. */
function saidIn(
  block: FlowText,
  blocks: readonly FlowBlock[],
  index: number,
  { gather, says, leadsIn, context: { lexicon } }: Reader,
): readonly Resolved[] {
  if (isStem(block.text) || leadsIn(block.text)) {
    const next = blocks[index + 1];
    const gathered = gather(blocks, index, markerOf(block));
    // What "do hereby approve:" leads in to may be no more than the name of a plan.
    const lines = linesBelow(blocks.slice(index + 1));
    const told = lines.length > 1 ? lines.map((line) => loneLimb(line.text)) : gathered;
    const limbs =
      gathered.length > 0 ? gathered : told.length === 0 && next?.kind === 'paragraph' ? [loneLimb(next.text)] : told;
    // "... resolved to refuse it for the following reasons:" decides something itself.
    if (gathered.length > 0 && lexicon.holds('hangers', flat(block.text))) {
      const stem = { ...loneLimb(block.text, markerOf(block)), level: -1 };
      return [{ items: [stem, ...gathered], leadIn: emptyPassage, basis: 'phrased', at: index }];
    }
    if (limbs.length > 0) return [{ items: limbs, leadIn: block.text, basis: 'phrased', at: index }];
  }
  const counted = countedFrom(block.text, gather(blocks, index, markerOf(block)));
  if (counted !== null && says(counted.leadIn)) return [{ ...counted, basis: 'phrased', at: index }];
  // "Cllr A proposed and Cllr B seconded that ... All agreed." tells the verdict on what was put.
  const sentences = sentencesOf(block.text);
  const isVerdict = (sentence: Passage, at: number): boolean =>
    lexicon.begins('allAgreed', flat(sentence)) && lexicon.holds('seconded', flat(sentences[at - 1] ?? emptyPassage));
  return sentences
    .filter((sentence, at) => says(sentence) && !isVerdict(sentence, at))
    .map((sentence): Resolved => ({ items: [loneLimb(sentence)], leadIn: emptyPassage, basis: 'phrased', at: index }));
}

const mostLineWords = 16;

/** The short lines right beneath an announcement: a list without markers. */
function linesBelow(blocks: readonly FlowBlock[]): readonly FlowText[] {
  const end = blocks.findIndex(
    (block) =>
      block.kind !== 'paragraph' ||
      /[.:]$/.test(block.text.text) ||
      block.text.text.split(/\s+/).length > mostLineWords,
  );
  return blocks.slice(0, end < 0 ? undefined : end).filter(isText);
}

const openingVerb = perLexicon(({ oneOf }) => new RegExp(`^(?:${oneOf('beforeResolves')}\\s)?(\\p{L}+)`, 'iu'));
