import { emptyPassage, flat, joinPassages, type Passage } from '../../document/index.ts';
import { type FlowBlock, isText, type Section, takeMarker } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { inlineItems } from '../printed-list/inline-items.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { isBareLeadIn } from '../recommendations/asks.ts';
import { actsBelow } from './acts-below.ts';
import { afterLabel, type Gather, loneLimb, markerOf } from './limbs.ts';
import { leadsToMaker, withoutMaker } from './maker-line.ts';
import { isStem, onlyLeadsIn, type Reader, type Resolved, withoutVote } from './resolved.ts';
import { saidIn } from './said-in.ts';

/** What a section resolves behind labels in its text, and in sentences that say it. */
export function inText(section: Section, reader: Reader): readonly Resolved[] {
  const { patterns, label, gather, isBeside, context } = reader;
  const labels = section.blocks.some((block) => isText(block) && label(block.text) !== null);
  // Beside a resolution that is labelled, "it was agreed" is told of the debate.
  const says = (text: Passage): boolean =>
    reader.says(text) && (!labels || context.lexicon.holds('resolves', flat(text)));
  const names = (text: Passage): boolean => leadsToMaker(context.lexicon).test(flat(text));
  const found: Resolved[] = [];
  const leadsIn = reader.leadsIn(section.heading) || (isStem(section.heading) && says(section.heading));
  if (leadsIn)
    found.push({
      items: withoutMaker(gather(section.blocks, -1, section.marker), reader),
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
        (onlyLeadsIn(rest, reader) && !context.lexicon.holds('hangers', flat(rest))) ||
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
