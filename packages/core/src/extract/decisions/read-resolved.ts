import { emptyPassage, flat, type Passage } from '../../document/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { type AskPatterns, opensLikeItem } from '../recommendations/asks.ts';
import { withBareLetters } from './bare-letters.ts';
import { createBeside } from './beside.ts';
import { createBidden } from './bidden.ts';
import { createFrontLines } from './front-lines.ts';
import { inText } from './in-text.ts';
import { createLabels, leadHeadings } from './label.ts';
import { type Gather, limbsAfter, loneLimb, upToNextLead } from './limbs.ts';
import type { Reader, Resolved } from './resolved.ts';
import { underHeading } from './under-heading.ts';

/** How many labelled resolutions make minutes that label all of theirs. */
const fewestLabels = 3;

const nameOf = ({ heading }: Section): string =>
  flat(heading)
    .toLowerCase()
    .replace(/s?\s?:?$/, '');

/** How the resolutions of one paper are read. */
export interface ReadResolved {
  readonly read: (section: Section) => readonly Resolved[];
  readonly gather: Gather;
  /** How many resolutions the paper labels. */
  readonly labels: number;
}

/**
 * A reader of what a section resolves: after the label RESOLVED or under a Decision heading; and, in minutes that do not label
 * their resolutions, in sentences that say it ("the Committee agreed to").
 */
export function createReader(context: ExtractContext, patterns: AskPatterns): ReadResolved {
  const { lexicon, report } = context;
  const label = createLabels(lexicon);
  const isLabel = (text: Passage): boolean => label(text) !== null;
  const labelled = report.flow.filter(
    (block) => (isText(block) && isLabel(block.text)) || (block.kind === 'field' && isLabel(block.label)),
  ).length;
  const verbs = `(?:${lexicon.oneOf('resolves')}${labelled >= fewestLabels ? '' : `|${lexicon.oneOf('agrees')}`})`;
  const inside = new RegExp(
    `(?<![\\p{L}])(?:${lexicon.oneOf('decisionMakers')}|all(?:\\s${lexicon.oneOf('titles')})?)\\s(?:${lexicon.oneOf('beforeResolves')}\\s){0,2}${verbs}(?![\\p{L}])|(?<![\\p{L}])${lexicon.oneOf('decisionMakers')}\\s[^.;:]{1,120}?\\sand\\s(?:${lexicon.oneOf('beforeResolves')}\\s)?${verbs}\\s${lexicon.oneOf('ties')}(?![\\p{L}])(?!.{0,400}:$)|(?<![\\p{L}])${lexicon.oneOf('decisionMakers')},?\\s[^.;:]{1,240}?,\\s(?:${lexicon.oneOf('beforeResolves')}\\s)?${lexicon.oneOf('resolves')}\\s${lexicon.oneOf('ties')}(?![\\p{L}])|(?<![\\p{L}])${lexicon.oneOf('impersonal')} (?:\\p{L}{1,12}\\s){0,2}${verbs}(?![\\p{L}])|(?<![\\p{L}])(?:${lexicon.oneOf('hereby')}|${lexicon.oneOf('followingAgreed')})(?![\\p{L}])`,
    'iu',
  );
  // "Council endorses the plan" is a limb; "The Committee considered the plan" is told.
  const isBidden = createBidden(lexicon);
  const maker = new RegExp(
    `^(?:this |the )?${lexicon.oneOf('decisionMakers')}\\s(?!(?:also |then |had |has |have )?\\p{L}{1,20}ed\\s)`,
    'iu',
  );
  const opens = (text: Passage): boolean =>
    opensLikeItem(text, lexicon) || patterns.asks.test(flat(text)) || maker.test(flat(text)) || isBidden(text);
  const isBeside = createBeside(lexicon);
  const leadsIn = leadHeadings(lexicon);
  const reader: Reader = {
    context,
    patterns,
    label,
    isBeside,
    gather: (blocks, from, own) => limbsAfter(upToNextLead(blocks, from, leadsIn), from, own, opens, isBeside),
    says: (text) => inside.test(flat(text)),
    isFront: createFrontLines(lexicon),
    leadsIn,
  };
  const title = report.sections.find((section) => section.source === 'heading');
  // "Decision details" heads the page; what was decided stands under a label further down.
  const namesPage = (section: Section): boolean =>
    section === title &&
    lexicon.is('genericTitles', flat(section.heading)) &&
    report.sections.some((other) => other !== section && other.kind === 'decision' && other.blocks.length > 0);
  // What stands between "Decision:" and the label of the resolution leads up to it.
  const leadsUp = (section: Section): boolean => {
    const next = report.sections[report.sections.indexOf(section) + 1];
    if (next === undefined || next.blocks.length === 0) return false;
    // "Decision:" on the page, and "DECISIONS" in what was pasted beneath it.
    const isAgain = section.kind === 'decision' && next.kind === 'decision' && nameOf(section) === nameOf(next);
    return isAgain || (!isLabel(section.heading) && isLabel(next.heading));
  };
  // "Decision:" may head parts that have titles of their own ("PART A").
  const isPart = (section: Section): boolean => {
    const above = report.sections[report.sections.indexOf(section) - 1];
    return (
      above?.kind === 'decision' && above.blocks.length === 0 && section.kind === 'other' && section.marker === null
    );
  };
  const limbsOfPart = ({ blocks }: Section): readonly Resolved[] => {
    const limbs = blocks.flatMap((block) =>
      block.kind === 'item' && opensLikeItem(block.text, lexicon) ? [loneLimb(block.text, block.marker)] : [],
    );
    return limbs.length === 0 ? [] : [{ items: limbs, leadIn: emptyPassage, basis: 'labelledAndNumbered' }];
  };
  const resolves = (text: Passage): boolean => reader.says(text) && lexicon.holds('resolves', flat(text));
  const read = (printed: Section): readonly Resolved[] => {
    if (namesPage(printed)) return [];
    const section = withBareLetters(printed);
    const first = { ...section, blocks: upToNextLead(section.blocks, 0, leadsIn) };
    const headed =
      section.kind === 'decision' && !leadsUp(printed) ? underHeading(first, printed === title, reader) : [];
    // "It was further RESOLVED that" leads in to limbs of its own.
    const further = { ...section, heading: emptyPassage, blocks: section.blocks.slice(first.blocks.length) };
    if (headed.length > 0) return [...headed, ...inText(further, reader)];
    const parted = isPart(printed) ? limbsOfPart(section) : [];
    if (parted.length > 0) return parted;
    // Before the label of a resolution "it was agreed" is told of the debate.
    return inText(section, leadsUp(printed) ? { ...reader, says: resolves } : reader);
  };
  return { read, gather: reader.gather, labels: labelled };
}
