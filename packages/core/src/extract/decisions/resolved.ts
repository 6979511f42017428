import { emptyPassage, flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import { type FlowBlock, type FlowText, isText, type Section } from '../../structure/index.ts';
import { isSuccessor, parseMarker } from '../../values/index.ts';
import { type AskPatterns, isBareLeadIn, opensLikeItem } from '../asks.ts';
import type { Basis } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { PrintedItem } from '../item-tree.ts';
import { sentencesOf } from '../sentences.ts';

/** What was resolved at one place: its limbs, the words they hang on, and what tells it. */
export interface Resolved {
  readonly items: readonly PrintedItem[];
  readonly leadIn: Passage;
  readonly basis: Basis;
}

/** How many labelled resolutions make minutes that label all of theirs. */
const fewestLabels = 3;

/**
 * A function that reads what a section resolves: after the label RESOLVED or under a Decision heading; and, in minutes that do not label
 * their resolutions, in sentences that say it ("the Committee agreed to").
 */
export function createReader(
  context: ExtractContext,
  patterns: AskPatterns,
): (section: Section) => readonly Resolved[] {
  const { lexicon, report } = context;
  const label = new RegExp(
    `^\\W{0,3}${lexicon.oneOf('resolved')}(?:\\s(?:unanimously|nem con|accordingly))?[\\s:.,–-]{0,4}(?:that|to)?(?=[\\s:,–-]|$)[\\s:.,–-]{0,4}`,
    'iu',
  );
  const labelled = report.flow.filter((block) => isText(block) && /^\W{0,3}resolved\b/i.test(block.text.text)).length;
  const verbs = labelled >= fewestLabels ? 'resolved|resolves' : 'resolved|resolves|agreed|decided|voted';
  const inside = new RegExp(
    `(?<![\\p{L}])(?:${lexicon.oneOf('decisionMakers')}|all)\\s(?:present\\s|unanimously\\s|also\\s)?(?:${verbs})\\b|\\bit was (?:\\p{L}{1,12}\\s){0,2}(?:${verbs})\\b`,
    'iu',
  );
  const withoutLabel = (text: Passage): Passage | null => {
    // "Agreed" alone is a verdict, and "Agreed the budget" a limb: as a label it has a colon, a dash or "that" after it.
    if (
      !/^[^\p{L}]{0,3}(?:\p{Lu}{4,}\b|[Rr]esolved|[Pp]enderfynwyd|[Aa]greed(?:\s?[:–-]|,? that\b))/u.test(text.text) ||
      lexicon.is('outcomes', flat(text))
    )
      return null;
    const opener = label.exec(text.text);
    return opener === null ? null : slicePassage(text, opener[0].length);
  };
  const paragraphOpens = (text: Passage): boolean =>
    opensLikeItem(text, lexicon) ||
    patterns.asks.test(flat(text)) ||
    new RegExp(`^(?:this |the )?${lexicon.oneOf('decisionMakers')}\\s`, 'iu').test(flat(text));

  const gather = (blocks: readonly FlowBlock[], from: number, own: string | null): readonly PrintedItem[] =>
    limbsAfter(blocks, from, own, paragraphOpens);

  return (section) => {
    const heads = section.kind === 'decision' ? [{ text: section.heading, marker: section.marker }] : [];
    const headed = heads.flatMap(({ marker }) =>
      underHeading(section, marker, gather, withoutLabel, patterns, context),
    );
    return headed.length > 0 ? headed : inText(section, gather, withoutLabel, inside, patterns);
  };
}

type Gather = (blocks: readonly FlowBlock[], from: number, own: string | null) => readonly PrintedItem[];

/** A section whose heading says that it is the decision: its limbs; or its paragraphs, where a lead-in announces several. */
function underHeading(
  section: Section,
  marker: string | null,
  gather: Gather,
  withoutLabel: (text: Passage) => Passage | null,
  patterns: AskPatterns,
  context: ExtractContext,
): readonly Resolved[] {
  const blocks = section.blocks.map(
    (block): FlowBlock => (isText(block) ? { ...block, text: withoutLabel(block.text) ?? block.text } : block),
  );
  const texts = blocks
    .filter(isText)
    .filter((block) => block.text.text !== '' && !context.lexicon.begins('decisionMeta', flat(block.text)));
  const [first] = texts;
  if (first === undefined) return [];
  const leads = isBareLeadIn(first.text, patterns) || (/:[-–]?$/.test(first.text.text) && texts.length > 1);
  const limbs = gather(texts, leads ? 0 : -1, marker);
  const announced = withoutLabel(section.heading) !== null;
  if (limbs.some((limb) => limb.marker !== null) || (announced && limbs.length > 0))
    return [{ items: limbs, leadIn: leads ? first.text : emptyPassage, basis: 'labelledAndNumbered' }];
  const paragraphs = leads
    ? texts.slice(1)
    : texts.filter((block, index) => index === 0 || opensLikeItem(block.text, context.lexicon));
  const items = paragraphs
    .filter((block) => !/:$/.test(block.text.text))
    .map((block): PrintedItem => ({ marker: null, text: block.text, level: 0 }));
  return items.length === 0 ? [] : [{ items, leadIn: leads ? first.text : emptyPassage, basis: 'labelled' }];
}

function inText(
  section: Section,
  gather: Gather,
  withoutLabel: (text: Passage) => Passage | null,
  inside: RegExp,
  patterns: AskPatterns,
): readonly Resolved[] {
  const found: Resolved[] = [];
  const leadsIn = /:[-–]?$/.test(section.heading.text) && inside.test(flat(section.heading));
  if (leadsIn)
    found.push({
      items: gather(section.blocks, -1, section.marker),
      leadIn: section.heading,
      basis: 'labelledAndNumbered',
    });
  for (let index = leadsIn ? (found[0]?.items.length ?? 0) : 0; index < section.blocks.length; index++) {
    const block = section.blocks[index];
    if (!isText(block)) continue;
    const rest = withoutLabel(block.text);
    const own = markerOf(block);
    if (rest !== null) {
      const isLead =
        rest.text === '' || isBareLeadIn(rest, patterns) || (/[:–-]$/.test(rest.text) && rest.text.length < 60);
      const limbs = isLead || /:$/.test(rest.text) ? gather(section.blocks, index, own) : [];
      const stem: readonly PrintedItem[] = isLead ? [] : [{ marker: own, text: rest, level: -1 }];
      if (stem.length + limbs.length > 0)
        found.push({ items: [...stem, ...limbs], leadIn: isLead ? rest : emptyPassage, basis: 'labelled' });
      index += limbs.length;
    } else if (inside.test(flat(block.text))) found.push(...saidIn(block, section.blocks, index, gather, inside));
  }
  return found.filter(({ items }) => items.length > 0);
}

const markerOf = (block: FlowText): string | null => (block.kind === 'paragraph' ? null : block.marker);

/** Sentences that say what was resolved; one that ends in a colon is followed by its limbs. */
function saidIn(
  block: FlowText,
  blocks: readonly FlowBlock[],
  index: number,
  gather: Gather,
  inside: RegExp,
): readonly Resolved[] {
  if (/:[-–]?$/.test(block.text.text)) {
    const limbs = gather(blocks, index, markerOf(block));
    if (limbs.length > 0) return [{ items: limbs, leadIn: block.text, basis: 'phrased' }];
  }
  return sentencesOf(block.text)
    .filter((sentence) => inside.test(flat(sentence)))
    .map(
      (sentence): Resolved => ({
        items: [{ marker: null, text: sentence, level: 0 }],
        leadIn: emptyPassage,
        basis: 'phrased',
      }),
    );
}

/** What follows a lead-in: marked limbs up to where the numbering of the minutes goes on, or paragraphs that open as limbs do. */
function limbsAfter(
  blocks: readonly FlowBlock[],
  from: number,
  own: string | null,
  opens: (text: Passage) => boolean,
): readonly PrintedItem[] {
  const limbs: PrintedItem[] = [];
  const ownMarker = parseMarker(own ?? '');
  for (let index = from + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined || !isText(block)) continue;
    const marker = parseMarker(markerOf(block) ?? '');
    if (ownMarker !== null && marker !== null && isSuccessor(ownMarker, marker)) break;
    const last = limbs.at(-1);
    if (block.kind === 'item')
      limbs.push({
        marker: block.marker,
        text: block.text,
        level: block.level + (last !== undefined && last.marker === null ? 1 : 0),
      });
    else if (last !== undefined && goesOn(last, block, blocks[index + 1]))
      limbs[limbs.length - 1] = { ...last, text: joinPassages([last.text, block.text]) };
    else if (block.text.text.split(/\s+/).length <= 2) continue;
    else if (
      (last === undefined ||
        last.level === 0 ||
        last.marker === null ||
        /;$/.test(last.text.text) ||
        opensStem(block.text)) &&
      opens(block.text)
    )
      limbs.push({ marker: null, text: block.text, level: 0 });
    else break;
  }
  return limbs;
}

/** A stem announces limbs of its own. */
const opensStem = (text: Passage): boolean => /(?::|\bto|\bthat)$/.test(text.text);

/** Whether a paragraph is the rest of the limb above: that breaks off, and its successor comes next. */
function goesOn(last: PrintedItem, block: FlowText, next: FlowBlock | undefined): boolean {
  if (/[.:;]$/.test(last.text.text) || last.marker === null) return false;
  const [a, b] = [parseMarker(last.marker), next?.kind === 'item' ? parseMarker(next.marker ?? '') : null];
  return /^\p{Ll}/u.test(block.text.text) || (a !== null && b !== null && isSuccessor(a, b));
}
