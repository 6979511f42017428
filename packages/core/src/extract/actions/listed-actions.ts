import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Action, PartialDate } from '../../model/index.ts';
import type { FlowItem, Section } from '../../structure/index.ts';
import { parseDue } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { parseOwners } from '../owners.ts';

/** A single bracket with a name says little; several below one heading are a plan. */
const fewest = 2;

/** The actions of a plan kept as a list: each item ends in a bracket that labels who leads, "Design a poster (Lead: Amira; by 3 March)". */
export function listedActions(context: ExtractContext, ids: CreateId): readonly Action[] {
  return context.report.sections.flatMap((section) => {
    const { lexicon } = context;
    if (!lexicon.holds('actionHeadings', flat(section.heading))) return [];
    const found = itemsOf(section).flatMap((item) => {
      const entry = entryOf(item, lexicon);
      return entry === null ? [] : [entry];
    });
    return found.length < fewest ? [] : found.map((entry) => toAction(entry, section, context, ids));
  });
}

const itemsOf = ({ blocks }: Section): readonly FlowItem[] =>
  blocks.flatMap((block) => (block.kind === 'item' ? [block] : []));

/** What numbers an item of a plan. */
export const refOf = ({ marker }: Pick<FlowItem, 'marker'>): string | null =>
  /[\p{L}\p{N}][\p{L}\p{N}.]{0,6}/u.exec(marker ?? '')?.[0].replace(/\.$/, '') ?? null;

interface Entry {
  readonly ref: string | null;
  readonly text: Passage;
  readonly owner: Passage;
  readonly due: PartialDate | null;
}

const endBracket = /\s?\(([^()]{3,120})\)\.?$/;
const label = /^\s?(\p{L}{2,12}(?: \p{L}{2,12}){0,2})\s?:\s?/u;
const dueLead = perLexicon(({ words }) => {
  const leads = words.dueLeads.toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(`^\\s?(?:${leads})(?![\\p{L}]):?\\s?`, 'iu');
});

function entryOf({ marker, text }: FlowItem, lexicon: CompiledLexicon): Entry | null {
  const bracket = endBracket.exec(text.text);
  if (bracket === null || bracket.index === 0) return null;
  const from = bracket.index + bracket[0].indexOf('(') + 1;
  let owner: Passage | null = null;
  let due: PartialDate | null = null;
  let at = from;
  const leads = dueLead(lexicon);
  for (const part of (bracket[1] ?? '').split(';')) {
    const passage = slicePassage(text, at, at + part.length);
    at += part.length + 1;
    const named = label.exec(passage.text);
    const role = named === null ? undefined : lexicon.column.whole(named[1] ?? '');
    if (named !== null && role === 'owner') owner = slicePassage(passage, named[0].length);
    else if (named !== null && role === 'due') due = parseDue(passage.text.slice(named[0].length), lexicon.words);
    else if (leads.test(passage.text)) due = parseDue(passage.text.replace(leads, ''), lexicon.words);
  }
  return owner === null ? null : { ref: refOf({ marker }), text: slicePassage(text, 0, bracket.index), owner, due };
}

function toAction({ ref, text, owner, due }: Entry, section: Section, context: ExtractContext, ids: CreateId): Action {
  const heading = flat(section.heading);
  return {
    id: ids(ref),
    text: flat(text),
    evidence: context.quote(text),
    confidence: confidenceOf.phrased,
    ref,
    level: 'action',
    ...(heading !== '' && { section: heading }),
    outcomes: [],
    measures: [],
    owners: parseOwners(owner, context.lexicon.words),
    due,
    progress: [],
  };
}
