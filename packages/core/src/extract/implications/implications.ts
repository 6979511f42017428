import { flat, joinPassages, slicePassage } from '../../document/index.ts';
import type { Implication } from '../../model/index.ts';
import { type FlowBlock, type FlowField, isText, type Section } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { type CreateId, createIds } from '../identity.ts';
import { isPlaceholder } from '../placeholders.ts';
import { categoryOf, namesImplications, sectionCategory } from './implication-categories.ts';
import { stanceOf } from './implication-stance.ts';
import { implicationRows } from './implication-tables.ts';
import { beneath, untilNext, withoutSource } from './implication-texts.ts';
import type { Statement } from './statement.ts';
import { isAmongImplications } from './unknown-headings.ts';

/** What the proposal means for money, law, people and the rest: each section or label of an implication, and what stands in an "Implications" section. */
export function extractImplications(context: ExtractContext): readonly Implication[] {
  const ids = createIds('imp');
  const { sections } = context.report;
  const lastOfGrid = sections.findLastIndex(
    (section, index) =>
      section.source === 'grid' &&
      isFilled(section) &&
      sections.slice(0, index).filter((other) => other.source === 'grid' && isFilled(other)).length >= 2,
  );
  return sections.flatMap((section, index): readonly Implication[] => {
    if (
      isNarrative(section, index, lastOfGrid, context) ||
      isStray(sections, index) ||
      isPaper(sections, index, context)
    )
      return [];
    return statementsOf(section, index, context).flatMap((statement) => toImplication(statement, ids, context));
  });
}

const isFilled = (section: Section): boolean => section.kind === 'implication' && section.blocks.some(isText);

/** Whether a heading of the body only has the name of an implication: the grid of implications stands before it, filled in. */
const isNarrative = (section: Section, index: number, lastOfGrid: number, { lexicon }: ExtractContext): boolean =>
  lastOfGrid >= 0 &&
  index > lastOfGrid &&
  section.source === 'heading' &&
  !namesImplications(flat(section.heading), lexicon);

/** Whether the first heading that is more than a name only says that the paper is an assessment: what stands beneath is its title. */
const isPaper = (sections: readonly Section[], index: number, { lexicon }: ExtractContext): boolean =>
  sections[index] !== undefined &&
  sections.findIndex(({ source, kind }) => source === 'heading' && kind !== 'other') === index &&
  lexicon.kindNamed('equalityAssessment', flat(sections[index].heading));

/** Whether a label is one of a lettered list about something else: "(d) Health: £61,440 towards ..." beside "(b) Education". */
function isStray(sections: readonly Section[], index: number): boolean {
  const section = sections[index];
  if (section?.source !== 'line' || section.kind !== 'implication' || !/^\(?\p{L}\)/u.test(section.marker ?? ''))
    return false;
  const beside = [sections[index - 1], sections[index + 1]];
  return beside.every((other) => other?.kind !== 'implication' && other?.kind !== 'implications');
}

function statementsOf(section: Section, index: number, context: ExtractContext): readonly Statement[] {
  const { sections } = context.report;
  const category = isConsultation(section, sections)
    ? 'consultation'
    : (sectionCategory(section, context.lexicon) ?? (isAmongImplications(sections, index) ? 'other' : undefined));
  const fields =
    section.kind === 'implications' ? section.blocks.flatMap((block) => fieldStatement(block, context)) : [];
  const rows =
    section.kind === 'implication' || section.kind === 'implications' || category !== undefined
      ? implicationRows(section, context)
      : [];
  if (category === undefined)
    return section.kind === 'implications'
      ? [...section.blocks.flatMap((block) => proseStatement(block, section, context)), ...fields, ...rows]
      : [];
  const texts = [...untilNext(section), ...beneath(sections, index)].filter(isText).map((block) => block.text);
  return [{ label: section.heading, category, texts }, ...fields, ...rows];
}

/** A part on consultation is an implication among implications, or where a form asks for it. */
const isConsultation = (section: Section, sections: readonly Section[]): boolean =>
  section.kind === 'consultation' &&
  (sections[section.parent]?.kind === 'implications' || flat(section.heading).endsWith('?'));

/** A label inside a section of implications that is none of the front's labels and asks for no signature. */
function fieldStatement(block: FlowBlock, { lexicon }: ExtractContext): readonly Statement[] {
  if (block.kind !== 'field' || !isOwnLabel(block, lexicon)) return [];
  const category = categoryOf(flat(block.label), lexicon);
  const texts = block.value.filter(isText).map((value) => value.text);
  // Two words beside an unknown label are the headings of a grid: "Area | Implication".
  if (category === undefined && block.source === 'grid' && flat(joinPassages(texts)).split(' ').length <= 2) return [];
  return [{ label: block.label, category: category ?? 'other', texts }];
}

function isOwnLabel(field: FlowField, lexicon: ExtractContext['lexicon']): boolean {
  const words = flat(field.label);
  return (
    lexicon.headerLabel(words) === undefined &&
    lexicon.signer(words) === undefined &&
    lexicon.signOffAct(words) === undefined
  );
}

/** Prose right under "Implications": what it is about opens it before a dash ("Legal – none"), or stands in its own words. */
function proseStatement(block: FlowBlock, section: Section, { lexicon }: ExtractContext): readonly Statement[] {
  if (!isText(block)) return [];
  const opening = /^([^.:;–—]{2,60}?)\s[–—-]\s(?=\S)/u.exec(block.text.text);
  const named = opening?.[1] === undefined ? undefined : categoryOf(opening[1], lexicon);
  if (opening?.[1] !== undefined && named !== undefined)
    return [
      {
        label: slicePassage(block.text, 0, opening[1].length),
        category: named,
        texts: [slicePassage(block.text, opening[0].length)],
      },
    ];
  const about = /(?:^|\s)((?:[\p{L}/]+ ){1,3}implications)\b/iu.exec(flat(block.text).slice(0, 120))?.[1];
  const words = about?.split(' ') ?? [];
  const category = words
    .map((_, from) => lexicon.implication(words.slice(from).join(' ')))
    .find((found) => found !== undefined);
  return category === undefined ? [] : [{ label: section.heading, category, texts: [block.text] }];
}

function toImplication(
  { label, category, texts }: Statement,
  ids: CreateId,
  context: ExtractContext,
): readonly Implication[] {
  const own = texts.map((text) => withoutSource(text, context)).filter((text) => text.text !== '');
  const written = own.filter((text) => !isPlaceholder(text, context.lexicon));
  const passages = written.length > 0 ? written : own;
  const text = joinPassages(passages);
  if (text.text === '') return [];
  return [
    {
      id: ids(category),
      text: flat(text),
      evidence: [...context.quote(label), ...passages.flatMap((passage) => context.quote(passage))],
      confidence: confidenceOf.labelled,
      category,
      label: flat(label).replace(/\s?:$/, ''),
      stance: stanceOf(text, context.lexicon),
    },
  ];
}
