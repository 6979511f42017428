import { emptyPassage, flat, type Passage } from '../document/index.ts';
import type { CompiledLexicon, SectionKind } from '../lexicon/index.ts';
import type { ImplicationCategory } from '../model/index.ts';
import { parseMarker } from '../values/index.ts';
import { isDayOnly } from './fields.ts';
import { type FlowBlock, type FlowField, isText } from './flow.ts';

/** A part of a paper under one heading or label. The first section of a paper has no heading. */
export interface Section {
  readonly heading: Passage;
  readonly marker: string | null;
  readonly kind: SectionKind;
  /** For an implication: what it is about. */
  readonly category: ImplicationCategory | null;
  /** 1 for the paper's own sections, more for those beneath. */
  readonly level: number;
  readonly blocks: readonly FlowBlock[];
  /** Whether it was opened by a heading, by a label on its line, or is a cell beside its label. */
  readonly source: 'start' | 'heading' | 'line' | 'grid';
  /** Index of the section it stands under; -1 for none. */
  readonly parent: number;
}

interface OpenSection extends Section {
  readonly blocks: FlowBlock[];
}

/** Label kinds that open a section when they stand on a line of text; others (author, date ...) only label a value. */
const sectionLabels: ReadonlySet<SectionKind> = new Set([
  'recommendations',
  'summary',
  'purpose',
  'implication',
  'decision',
  'reasons',
  'alternatives',
  'options',
  'consultation',
  'risks',
  'kpis',
  'background',
  'conflicts',
  'interests',
  'apologies',
  'attendance',
  'inAttendance',
  'appendices',
  'backgroundPapers',
]);

/** A number of an item of business that is no list marker: "Min 98.", "GBP/2122/214", and with that of the agenda "C048/23 1.". */
const businessCode =
  /^(?:\p{Lu}\p{L}{0,5}[ /.-]{0,2})?\d{1,4}(?:[/.-]\d{1,4}){0,3}[.:)]?\s(?:\d{1,3}[.)]\s)?(?=\p{L})/u;

/** "Resolution 114/2031": what was resolved, with its number in the book of minutes. */
const resolutionNumber = /^(\p{L}[\p{L} ]{1,40}?)\s(?:No\.?\s)?\d{1,5}\/\d{2,4}$/u;

/** What a heading's or label's words make of a section. */
export function sectionKindOf(
  words: string,
  lexicon: CompiledLexicon,
): { readonly kind: SectionKind; readonly category: ImplicationCategory | null } {
  const text = words.replace(/[\s:.–-]{1,6}$/, '');
  const bare = text.replace(/\s?\([^)]{1,60}\)$/, '').replace(businessCode, '');
  const kind = lexicon.section(text) ?? lexicon.section(bare);
  const category = lexicon.implication(text) ?? lexicon.implication(bare);
  if (kind !== undefined && (kind !== 'implications' || category === undefined)) return { kind, category: null };
  if (category !== undefined) return { kind: 'implication', category };
  const numbered = resolutionNumber.exec(text)?.[1];
  if (numbered !== undefined && lexicon.section(numbered) === 'decision') return { kind: 'decision', category: null };
  return { kind: kind ?? 'other', category: null };
}

/** Cuts the flow of a paper into its sections, in reading order. */
export function outlineOf(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly Section[] {
  const sections: OpenSection[] = [
    {
      heading: emptyPassage,
      marker: null,
      kind: 'header',
      category: null,
      level: 1,
      blocks: [],
      source: 'start',
      parent: -1,
    },
  ];
  /** The sections that what comes next may stand under, each beneath the one before. */
  const over: number[] = [];
  const marked = lastHeadings();
  const open = (
    heading: Passage,
    marker: string | null,
    depth: number,
    source: Section['source'],
    blocks: readonly FlowBlock[] = [],
  ): void => {
    const level = levelOf(marker, depth, marked);
    // What is no higher than this section stands over nothing that follows it.
    if (source !== 'grid') while ((sections[over.at(-1) ?? -1]?.level ?? 0) >= level) over.pop();
    const parent = over.findLast((index) => (sections[index]?.level ?? 0) < level) ?? -1;
    if (source !== 'grid') over.push(sections.length);
    const item =
      marker === null && lexicon.is('debateHeadings', flat(heading)) ? itemAbove(heading, parent, sections) : undefined;
    sections.push({
      heading,
      marker,
      ...(item !== undefined && toldBeneath.has(item.kind)
        ? { kind: item.kind, category: null }
        : sectionKindOf(flat(heading), lexicon)),
      level,
      blocks: [...blocks],
      source,
      parent,
    });
    if (source === 'heading') marked.note(marker, level);
  };
  let current = 0;
  for (const [index, block] of flow.entries()) {
    if (block.kind === 'heading') {
      open(block.text, block.marker, block.depth, 'heading');
      current = sections.length - 1;
    } else if (block.kind === 'field' && opensSection(block, lexicon)) {
      open(block.label, block.marker, 8, block.source, block.value);
      // A cell holds all of its section, unless it only leads in to items; a label on a line is followed by more of it.
      if (block.source === 'line' || leadsOn(block, flow[index + 1])) current = sections.length - 1;
      sections[0]?.blocks.push({ ...block, value: block.value });
    } else sections[current]?.blocks.push(block);
  }
  return sections;
}

/** Kinds of items of which a page prints what was said under a label of its own. */
const toldBeneath: ReadonlySet<SectionKind> = new Set(['attendance', 'apologies', 'inAttendance', 'interests']);

/**
 * The item of business of which a heading like "Minutes" or "Discussion" says what was said: who sent apologies stands under "Apologies", "Minutes:".
 * It is the one the heading stands under, or, behind a colon, the last one.
 */
const itemAbove = (heading: Passage, parent: number, sections: readonly Section[]): Section | undefined =>
  heading.text.endsWith(':')
    ? sections.findLast(({ source, kind }) => source === 'heading' && kind !== 'supportingDocuments')
    : sections[parent];

/** Whether the value of a label ends with a colon above items. */
function leadsOn({ value }: FlowField, next: FlowBlock | undefined): boolean {
  const last = value.at(-1);
  return next?.kind === 'item' && isText(last) && last.text.text.endsWith(':');
}

function opensSection(field: FlowField, lexicon: CompiledLexicon): boolean {
  const words = flat(field.label);
  const { kind } = sectionKindOf(words, lexicon);
  const [first] = field.value;
  if (!sectionLabels.has(kind) || (kind === 'decision' && isText(first) && isDayOnly(flat(first.text)))) return false;
  return field.source === 'grid' || lexicon.headerLabel(words) === undefined || kind === 'recommendations';
}

const lettered: ReadonlySet<string> = new Set(['lowerAlpha', 'upperAlpha', 'lowerRoman', 'upperRoman']);

/** The headings that the level of a next one depends on. */
interface LastHeadings {
  /** Level of the last heading with a printed number or letter; null before there is one. */
  readonly marked: () => number | null;
  /** The last heading that is not lettered. */
  readonly unlettered: () => { readonly level: number; readonly isMarked: boolean } | null;
  readonly note: (marker: string | null, level: number) => void;
}

function lastHeadings(): LastHeadings {
  let marked: number | null = null;
  let unlettered: { readonly level: number; readonly isMarked: boolean } | null = null;
  return {
    marked: () => marked,
    unlettered: () => unlettered,
    note: (marker, level) => {
      if (marker !== null) marked = level;
      if (!lettered.has(parseMarker(marker ?? '')?.family ?? '')) unlettered = { level, isMarked: marker !== null };
    },
  };
}

/** A lettered heading stands beneath the heading before it that is not lettered; in a form whose fields are lettered there is none. */
function beneathNumbered(headings: LastHeadings): number {
  const above = headings.unlettered();
  return above === null || !above.isMarked ? 1 : above.level + 1;
}

/** A printed number tells the level by its parts; else the format's depth does, kept beneath the section it stands in. */
function levelOf(marker: string | null, depth: number, headings: LastHeadings): number {
  const parsed = parseMarker(marker ?? '');
  if (parsed !== null && depth >= 7 && lettered.has(parsed.family)) return beneathNumbered(headings);
  const numbers = parsed?.numbers ?? [];
  const significant = numbers.at(-1) === 0 ? numbers.length - 1 : numbers.length;
  if (significant > 0) return significant;
  if (depth < 7) return depth;
  const last = headings.marked();
  return depth === 7 || last === null ? 1 : last + 1;
}
