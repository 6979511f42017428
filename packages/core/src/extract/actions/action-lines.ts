import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { ColumnRole } from '../../lexicon/index.ts';
import type { Action } from '../../model/index.ts';
import { type FlowBlock, isText, labelEnd, type Section } from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { entriesIn, isAssigned, type LineEntry, toAction } from './action-line-entries.ts';
import { shapesOf } from './action-line-shapes.ts';
import { withLabelsBeneath } from './labels-beneath.ts';
import { withStatement } from './named-actors.ts';

/**
 * Actions printed in minutes after a word that announces them, on a line of their own or at the end of a paragraph: "Action – ...",
 * "ACTION: Strategic Director of Place", "Action RG/GP".
 */
export function actionLines(context: ExtractContext, ids: CreateId): readonly Action[] {
  const { opener, inside, alone } = shapesOf(context.lexicon);
  const entriesOf = (value: Passage): readonly LineEntry[] =>
    entriesIn(value).filter(({ text }) => !isNothing(text.text, context));
  const readAll = (value: Passage, before: Passage | null): readonly Action[] =>
    entriesOf(value).flatMap((entry) => {
      const stated = withStatement(entry, before, context);
      return stated === null ? [] : [toAction(stated, context, ids)];
    });
  // What the card of a risk asks for is part of the risk, unless it says who is to do it by when.
  const readAssigned = (value: Passage): readonly Action[] =>
    entriesOf(value)
      .filter(isAssigned)
      .map((entry) => toAction(entry, context, ids));
  // A line in bold that names who is to act is set as a heading is: "Action: Strategic Director of Place".
  const readHeading = ({ heading, source }: Section, above: Section | undefined): readonly Action[] => {
    const match = source === 'heading' ? opener.exec(heading.text) : null;
    // "Action 1.1 Mend the slipway" heads a card.
    if (match !== null && !/[:–—-]\s?$/.test(match[0])) return [];
    const who = match === null ? null : slicePassage(heading, match[0].length);
    const kind = who === null ? undefined : parseParty(who.text, context.lexicon.words)?.kind;
    return who !== null && (kind === 'person' || kind === 'post')
      ? readAll(who, paragraphOf(above?.blocks.at(-1)))
      : [];
  };
  const { sections } = context.report;
  return sections.flatMap((section, at) => [
    ...readHeading(section, sections[at - 1]),
    ...section.blocks.flatMap((block, index): readonly Action[] => {
      const previous = section.blocks[index - 1];
      const read = isOfRisk(previous, context) ? readAssigned : readAll;
      if (isText(block)) {
        const match = opener.exec(block.text.text) ?? alone.exec(block.text.text);
        if (match !== null) return read(slicePassage(block.text, match[0].length), paragraphOf(previous));
        const starts = [...block.text.text.matchAll(inside)].filter(({ 1: said }) => /^\p{Lu}/u.test(said ?? ''));
        return starts.flatMap((start, place) => {
          const value = slicePassage(block.text, start.index + start[0].length, starts[place + 1]?.index);
          const before = slicePassage(block.text, starts[place - 1]?.index ?? 0, start.index);
          const isBracketed = /[([]$/.test(before.text);
          return isBracketed ? read(withoutEnd(value, closing), withoutEnd(before, opening)) : read(value, before);
        });
      }
      if (block.kind !== 'field' || block.source !== 'line' || !context.lexicon.is('actionWords', flat(block.label)))
        return [];
      const actions = block.value.filter(isText).flatMap((value) => read(value.text, paragraphOf(previous)));
      const [only, ...others] = actions;
      return only === undefined || others.length > 0
        ? actions
        : [withLabelsBeneath(only, section.blocks, index, context.lexicon)];
    }),
  ]);
}

const opening = /\s?[([]$/;
const closing = /[)\]][.;]?\s?$/;

const withoutEnd = (passage: Passage, end: RegExp): Passage =>
  slicePassage(passage, 0, passage.text.replace(end, '').length);

/** What a paragraph says; an item belongs to a list, of which no line says that it was done. */
const paragraphOf = (block: FlowBlock | undefined): Passage | null => (block?.kind === 'paragraph' ? block.text : null);

const riskRoles: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>([
  'mitigation',
  'likelihood',
  'impact',
  'score',
]);

/** Whether a block labels what stands on the card of a risk. */
function isOfRisk(block: FlowBlock | undefined, { lexicon }: ExtractContext): boolean {
  if (block?.kind === 'field') return riskRoles.has(lexicon.column.whole(flat(block.label)));
  const end = isText(block) ? labelEnd(block.text.text) : null;
  return isText(block) && end !== null && riskRoles.has(lexicon.column.whole(block.text.text.slice(0, end)));
}

const isNothing = (text: string, { lexicon }: ExtractContext): boolean =>
  !/\p{L}/u.test(text) || lexicon.is('noAction', text);
