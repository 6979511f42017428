import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { PartialDate } from '../../model/index.ts';
import { type FlowBlock, isText, labelOf, type Section } from '../../structure/index.ts';
import { parseDate } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { labelsBeneath, partAround } from './parts-of-labels.ts';

/** A label and what stands beside it. */
export interface LabelledValue {
  readonly label: Passage;
  readonly value: Passage;
  readonly lines: readonly Passage[];
  /** The advice printed before it, in its own section. */
  readonly advice: string | null;
  /** The labels it stands under in its section, nearest first: those of the fields before it, and the section's own. */
  readonly under: readonly Passage[];
  /** The heading of the part its section stands in; null for none. */
  readonly part: Passage | null;
  /** Whether it stands, as a line or a cell, in the part of the paper that tells its implications. */
  readonly inImplications: boolean;
  /** Whether the label is a heading over its value. */
  readonly isHeading: boolean;
  /** Whether it heads further parts, and nothing before them. */
  readonly headsParts: boolean;
  /** Whether it stands in a part of the paper that is about signing. */
  readonly inSignOffs: boolean;
  /** The date that its part of the paper gives once for all its signatures. */
  readonly sharedDate: PartialDate | null;
}

/** Every label of a paper with its value: fields, headings over their text, and lines in brackets that close an implication. */
export function labelledValues(context: ExtractContext): readonly LabelledValue[] {
  const { report } = context;
  const first = report.sections.find(({ source }) => source === 'heading');
  const { lexicon } = context;
  const isColumn = ({ heading }: Section): boolean => namesColumn(lexicon).test(flat(heading));
  const labels: Labels = {
    ofImplications: labelsBeneath(report.sections, ({ kind }) => kind === 'implications', isColumn),
    ofSignatures: labelsBeneath(
      report.sections,
      (section) => section !== first && isAboutSigning(section, lexicon),
      isColumn,
    ),
  };
  return withoutRepeats(
    report.sections.flatMap((section, index) => {
      const headsParts = section.blocks.length === 0 && report.sections[index + 1]?.parent === index;
      return valuesIn(section, partAround(report.sections, index), labels, context).map((value) => ({
        ...value,
        headsParts,
      }));
    }),
  );
}

/** The heading of a column of names: "Full name of officer". */
const namesColumn = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('signerLabels')}$`, 'iu'));

/** The labels that stand, as lines or cells, in parts of one sort. */
interface Labels {
  readonly ofImplications: ReadonlySet<Passage>;
  readonly ofSignatures: ReadonlySet<Passage>;
}

function valuesIn(
  section: Section,
  part: Passage | null,
  labels: Labels,
  { lexicon, report }: ExtractContext,
): readonly Omit<LabelledValue, 'headsParts'>[] {
  const found: Omit<LabelledValue, 'headsParts'>[] = [];
  const first = report.sections.find(({ source }) => source === 'heading');
  const own = section.blocks.filter(isText).filter((block) => !isBracketed(block.text));
  const advice =
    section.kind === 'implication' && own.length > 0 ? own.map((block) => flat(block.text)).join(' ') : null;
  const inSignOffs = section !== first && isAboutSigning(section, lexicon);
  const sharedDate = inSignOffs ? dateOfSection(section) : null;
  let under: readonly Passage[] = [section.heading];
  const add = (label: Passage, lines: readonly Passage[], isHeading = false): void =>
    void found.push({
      label,
      value: joinPassages(lines),
      lines,
      advice,
      under,
      part,
      inImplications: labels.ofImplications.has(label),
      isHeading,
      inSignOffs: inSignOffs || labels.ofSignatures.has(label),
      sharedDate,
    });
  const linesOf = (blocks: readonly FlowBlock[]): readonly Passage[] =>
    blocks.filter(isText).map((block) => block.text);
  // The first heading names the paper or its meeting.
  const isFirst = section === first && section.kind === 'other';
  if (section.source !== 'start' && !isFirst) {
    const own = section.source === 'heading' ? labelOf(section.heading, lexicon) : null;
    if (own === null || own.value.text === '')
      add(section.heading, linesOf(section.blocks), section.source === 'heading');
    else add(own.label, [own.value], true);
  }
  for (const block of section.blocks) {
    if (block.kind === 'field') {
      if (section.source !== 'grid') add(block.label, linesOf(block.value));
      under = [block.label, ...under];
    }
    if (!isText(block) || !isBracketed(block.text)) continue;
    const labelled = labelOf(slicePassage(block.text, 1, block.text.text.lastIndexOf(')')), lexicon);
    if (labelled !== null) add(labelled.label, [labelled.value]);
  }
  return found;
}

const longestHeading = 60;

/** Whether a part is there to be signed: by its kind, or by a word of a heading that is of no other kind. */
export const isAboutSigning = ({ kind, heading }: Section, lexicon: CompiledLexicon): boolean =>
  kind === 'signOff' ||
  (kind === 'other' && heading.text.length <= longestHeading && lexicon.holds('signingParts', heading.text));

/** "(Legal advice provided by: A. Solicitor)": a line in brackets of its own. */
export const isBracketed = (text: Passage): boolean => /^\([^()]{3,200}\)\.?$/.test(text.text);

/** The one date a block of signatures gives: its field that holds nothing but a date. */
function dateOfSection(section: Section): PartialDate | null {
  const dates = section.blocks.flatMap((block) => {
    if (block.kind !== 'field') return [];
    const date = parseDate(
      block.value
        .filter(isText)
        .map((part) => flat(part.text))
        .join(' '),
    );
    return date?.precision === 'day' ? [date] : [];
  });
  return dates[0] ?? null;
}

/** A labelled cell is both a field of the front and a section of its own: once is enough. */
function withoutRepeats(fields: readonly LabelledValue[]): readonly LabelledValue[] {
  const seen = new Set<string>();
  return fields.filter((field) => {
    const [first] = field.label.runs;
    const key = `${first?.start ?? ''}:${first?.regions?.[0]?.page ?? ''}:${first?.regions?.[0]?.box?.[1] ?? ''}:${flat(field.label)}:${field.value.text.slice(0, 40)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
