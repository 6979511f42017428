import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { type ColumnRole, inAnyCase, perLexicon } from '../../lexicon/index.ts';
import type { Action, Party } from '../../model/index.ts';
import { type FlowBlock, isText, labelEnd, type Section } from '../../structure/index.ts';
import { findDates, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';

/**
 * Actions printed in minutes after a word that announces them, on a line of their own or at the end of a paragraph: "Action – ...",
 * "ACTION: Strategic Director of Place", "Action RG/GP".
 */
export function actionLines(context: ExtractContext, ids: CreateId): readonly Action[] {
  const { opener, inside, alone } = shapesOf(context.lexicon);
  const entriesOf = (value: Passage): readonly Entry[] =>
    numbered(value).filter(({ text }) => !isNothing(text.text, context));
  const readAll = (value: Passage): readonly Action[] => entriesOf(value).map((entry) => toAction(entry, context, ids));
  // What the card of a risk asks for is part of the risk, unless it says who is to do it by when.
  const readAssigned = (value: Passage): readonly Action[] =>
    entriesOf(value)
      .filter(({ text }) => partsOf(text).owner !== undefined)
      .map((entry) => toAction(entry, context, ids));
  // A line in bold that names who is to act is set as a heading is: "Action: Strategic Director of Place".
  const readHeading = ({ heading, source }: Section): readonly Action[] => {
    const match = source === 'heading' ? opener.exec(heading.text) : null;
    // "Action 1.1 Mend the slipway" heads a card.
    if (match !== null && !/[:–—-]\s?$/.test(match[0])) return [];
    const who = match === null ? null : slicePassage(heading, match[0].length);
    const kind = who === null ? undefined : parseParty(who.text, context.lexicon.words)?.kind;
    return who !== null && (kind === 'person' || kind === 'post') ? readAll(who) : [];
  };
  return context.report.sections.flatMap((section) => [
    ...readHeading(section),
    ...section.blocks.flatMap((block, index): readonly Action[] => {
      const read = isOfRisk(section.blocks[index - 1], context) ? readAssigned : readAll;
      if (isText(block)) {
        const match = opener.exec(block.text.text) ?? alone.exec(block.text.text);
        if (match !== null) return read(slicePassage(block.text, match[0].length));
        const starts = [...block.text.text.matchAll(inside)].filter(({ 1: said }) => /^\p{Lu}/u.test(said ?? ''));
        return starts.flatMap((start, at) =>
          read(slicePassage(block.text, start.index + start[0].length, starts[at + 1]?.index)),
        );
      }
      if (block.kind !== 'field' || block.source !== 'line' || !context.lexicon.is('actionWords', flat(block.label)))
        return [];
      return block.value.filter(isText).flatMap((value) => read(value.text));
    }),
  ]);
}

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

/** "Action 59/17/01 Clerk to ...": the number of an action by the minute that it comes from. */
const minuteRef = '\\d{1,4}(?:[/.-]\\d{1,4}){1,3}[:.]?';
const numberBefore = new RegExp(`^(${minuteRef})\\s(?=\\p{Lu})`, 'u');

const shapesOf = perLexicon((lexicon) => {
  const word = lexicon.oneOf('actionWords');
  // Who is to act, by initials: "RG/GP".
  const initials = `\\p{Lu}{2,3}(?:(?:/|, |\\s${lexicon.oneOf('listJoins')}\\s)\\p{Lu}{2,3}){0,5}\\.?`;
  const named = `${inAnyCase(lexicon.oneOf('titles'))}|${inAnyCase(lexicon.oneOf('objectOpeners'))}`;
  return {
    opener: new RegExp(`^${word}(?:\\s?[:–—-]\\s?|\\s(?=${minuteRef}\\s))`, 'iu'),
    inside: new RegExp(`(?<=[.!?;)]\\s)(${word})(?:\\s?[:–—]\\s?|\\s-\\s|\\s(?=${initials}$|${minuteRef}\\s))`, 'giu'),
    alone: new RegExp(`^${word}\\s(?=${initials}$)`, 'iu'),
    onlyInitials: new RegExp(`^${initials}$`, 'u'),
    doer: new RegExp(`^((?:${named})?\\s?\\p{Lu}[^.,:]{1,50}?)\\s${lexicon.oneOf('undertakings')}\\s`, 'u'),
  };
});

const isNothing = (text: string, { lexicon }: ExtractContext): boolean =>
  !/\p{L}/u.test(text) || lexicon.is('noAction', text);

interface Entry {
  readonly ref: string | null;
  readonly text: Passage;
}

/** The actions of a value that numbers them in one line: "1. ... 2. ...". The numbers must run from one. */
function numbered(value: Passage): readonly Entry[] {
  const starts = [...value.text.matchAll(/(?<=^|\s)(\d{1,2})[.)]\s(?=\p{Lu})/gu)].filter(
    (match, index) => Number(match[1]) === index + 1,
  );
  if (starts[0]?.index !== 0 || starts.length < 2) {
    const number = numberBefore.exec(value.text);
    if (number === null) return [{ ref: null, text: value }];
    return [{ ref: number[1]?.replace(/[:.]$/, '') ?? null, text: slicePassage(value, number[0].length) }];
  }
  return starts.map((start, index) => ({
    ref: start[1] ?? null,
    text: slicePassage(value, start.index + start[0].length, starts[index + 1]?.index),
  }));
}

/** What is to be done, by whom and by when, where a line parts them by dashes: "Write to schools – Director – 30 June". */
interface Parts {
  readonly text: Passage;
  readonly owner: string | undefined;
}

function partsOf(passage: Passage): Parts {
  const cuts = [...passage.text.matchAll(/\s[–—-]\s/gu)];
  const [last, before] = [cuts.at(-1), cuts.at(-2)];
  if (last === undefined || before === undefined) return { text: passage, owner: undefined };
  const date = passage.text.slice(last.index + last[0].length);
  if (date.length > 40 || findDates(date).length === 0) return { text: passage, owner: undefined };
  return {
    text: slicePassage(passage, 0, before.index),
    owner: passage.text.slice(before.index + before[0].length, last.index),
  };
}

function toAction({ ref, text: passage }: Entry, context: ExtractContext, ids: CreateId): Action {
  const { text: done, owner: named } = partsOf(passage);
  const text = flat(done);
  const { doer, onlyInitials } = shapesOf(context.lexicon);
  const who = doer.exec(text)?.[1];
  const owner = parseParty(
    named ?? who ?? (text.length < 60 && /^\p{Lu}/u.test(text) ? text : ''),
    context.lexicon.words,
  );
  const due = findDates(flat(passage)).at(-1)?.value ?? null;
  const isParty = owner !== null && (owner.kind === 'person' || owner.kind === 'post');
  return {
    id: ids(ref),
    text: text.replace(/[.;]$/, ''),
    evidence: context.quote(passage),
    confidence: confidenceOf.phrased,
    ref,
    level: 'action',
    outcomes: [],
    measures: [],
    owners: onlyInitials.test(text) ? byInitials(text) : isParty ? [owner] : [],
    due,
    progress: [],
  };
}

const byInitials = (text: string): Party[] =>
  (text.match(/\p{Lu}{2,3}/gu) ?? []).map((raw) => ({ name: raw, role: null, body: null, kind: 'person', raw }));
