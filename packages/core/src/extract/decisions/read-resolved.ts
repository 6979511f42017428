import { emptyPassage, flat, joinPassages, type Passage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { byCapital, byLetter, byNumber, withBareMarkers } from '../printed-list/bare-markers.ts';
import { type AskPatterns, opensLikeItem } from '../recommendations/asks.ts';
import { createBeside } from './beside.ts';
import { createBidden } from './bidden.ts';
import { createFrontLines } from './front-lines.ts';
import { inText } from './in-text.ts';
import { createLabels, leadHeadings, type ReadLabel } from './label.ts';
import type { Gather } from './limbs.ts';
import { limbsAfter, upToNextLead } from './limbs-after.ts';
import { createPageParts, limbsOfPart } from './page-parts.ts';
import type { Reader, Resolved } from './resolved.ts';
import { createSays } from './says.ts';
import { underHeading } from './under-heading.ts';

/** How many labelled resolutions make minutes that label all of theirs. */
const fewestLabels = 3;

/** How the resolutions of one paper are read. */
export interface ReadResolved {
  readonly read: (section: Section) => readonly Resolved[];
  readonly gather: Gather;
  /** How many resolutions the paper labels. */
  readonly labels: number;
}

/** A section with what it counts without stops as items: by letters, in a decision also by numbers. */
function withItems(section: Section): Section {
  const counts = section.kind === 'decision' ? [byLetter, byCapital, byNumber] : [byLetter, byCapital];
  return { ...section, blocks: counts.reduce(withBareMarkers, section.blocks) };
}

/**
 * A reader of what a section resolves: after the label RESOLVED or under a Decision heading; and, in minutes that do not label
 * their resolutions, in sentences that say it ("the Committee agreed to").
 */
export function createReader(context: ExtractContext, patterns: AskPatterns): ReadResolved {
  const { lexicon, report } = context;
  const label = createLabels(lexicon);
  const isLabel = (text: Passage): boolean => label(text) !== null;
  const labels = report.flow.filter(
    (block) => (isText(block) && isLabel(block.text)) || (block.kind === 'field' && isLabel(block.label)),
  ).length;
  const reader = readerOf(context, patterns, label, labels >= fewestLabels);
  const { isTitle, namesPage, namesItem, leadsUp, isPart } = createPageParts(report.sections, lexicon, isLabel);
  // "Agreed: that the plan be adopted" is a line with its label, wherever it stands.
  const withLabelledLines = (section: Section): Section =>
    section.source === 'start' ? section : { ...section, blocks: section.blocks.map(labelledLine) };
  const labelledLine = (block: FlowBlock): FlowBlock => {
    const [value, ...others] = block.kind === 'field' && block.source === 'line' ? block.value : [];
    if (block.kind !== 'field' || value === undefined || !isText(value) || others.length > 0) return block;
    const text = joinPassages([block.label, value.text], ': ');
    return isLabel(text) ? { kind: 'paragraph', text } : block;
  };
  const resolves = (text: Passage): boolean => reader.says(text) && lexicon.holds('resolves', flat(text));
  const read = (printed: Section): readonly Resolved[] => {
    if (namesPage(printed)) return [];
    const section = withItems(withLabelledLines(printed));
    const first = { ...section, blocks: upToNextLead(section.blocks, 0, lexicon) };
    // "RESOLVED UNANIMOUSLY:-" heads a decision as "Decision" does.
    const isHeaded = (section.kind === 'decision' && !namesItem(printed)) || label(section.heading)?.rest.text === '';
    const headed = isHeaded && !leadsUp(printed) ? underHeading(first, isTitle(printed), reader) : [];
    // "It was further RESOLVED that" leads in to limbs of its own.
    const further = { ...section, heading: emptyPassage, blocks: section.blocks.slice(first.blocks.length) };
    if (headed.length > 0) return [...headed, ...inText(further, reader)];
    const parted = isPart(printed) ? limbsOfPart(section, lexicon) : [];
    if (parted.length > 0) return parted;
    // Before the label of a resolution "it was agreed" is told of the debate.
    return inText(section, leadsUp(printed) ? { ...reader, says: resolves } : reader);
  };
  return { read, gather: reader.gather, labels };
}

/** "Council endorses the plan" is a limb; "The Committee considered the plan" is told. */
const makerAsks = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `^(?:this |the )?${oneOf('decisionMakers')}\\s(?!(?:also |then |had |has |have )?\\p{L}{1,20}ed\\s)`,
      'iu',
    ),
);

/** What the resolutions of a paper are told by, in minutes that label all of theirs or in others. */
function readerOf(context: ExtractContext, patterns: AskPatterns, label: ReadLabel, labelsAll: boolean): Reader {
  const { lexicon } = context;
  const isBidden = createBidden(lexicon);
  const maker = makerAsks(lexicon);
  const opens = (text: Passage): boolean =>
    opensLikeItem(text, lexicon) || patterns.asks.test(flat(text)) || maker.test(flat(text)) || isBidden(text);
  const isBeside = createBeside(lexicon);
  const leadsIn = leadHeadings(lexicon);
  return {
    context,
    patterns,
    label,
    isBeside,
    gather: (blocks, from, own) => limbsAfter(upToNextLead(blocks, from, lexicon), from, own, opens, lexicon),
    says: createSays(lexicon, labelsAll ? 'resolving' : 'any'),
    isFront: createFrontLines(lexicon),
    leadsIn,
  };
}
