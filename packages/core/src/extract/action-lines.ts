import { flat, type Passage, slicePassage } from '../document/index.ts';
import type { Action } from '../model/index.ts';
import { isText } from '../structure/index.ts';
import { findDates, parseParty } from '../values/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';

/** Actions printed as a line of their own in minutes: "Action – ...", "ACTION: Strategic Director of Place". */
export function actionLines(context: ExtractContext, ids: (marker?: string | null) => string): readonly Action[] {
  const opener = new RegExp(`^${context.lexicon.oneOf('actionWords')}\\s?[:–—-]\\s?`, 'iu');
  const read = (value: Passage): readonly Action[] =>
    numbered(value)
      .filter(({ text }) => !isNothing(text, context))
      .map((text) => toAction(text, context, ids));
  return context.report.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly Action[] => {
      if (isText(block)) {
        const match = opener.exec(block.text.text);
        return match === null ? [] : read(slicePassage(block.text, match[0].length));
      }
      if (block.kind !== 'field' || block.source !== 'line' || !context.lexicon.is('actionWords', flat(block.label)))
        return [];
      return block.value.filter(isText).flatMap((value) => read(value.text));
    }),
  );
}

const isNothing = (text: string, { lexicon }: ExtractContext): boolean =>
  !/\p{L}/u.test(text) || lexicon.is('noAction', text);

/** The actions of a value that numbers them in one line: "1. ... 2. ...". The numbers must run from one. */
function numbered(value: Passage): readonly Passage[] {
  const starts = [...value.text.matchAll(/(?<=^|\s)(\d{1,2})[.)]\s(?=\p{Lu})/gu)].filter(
    (match, index) => Number(match[1]) === index + 1,
  );
  if (starts[0]?.index !== 0 || starts.length < 2) return [value];
  return starts.map((start, index) => slicePassage(value, start.index + start[0].length, starts[index + 1]?.index));
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

function toAction(passage: Passage, context: ExtractContext, ids: (marker?: string | null) => string): Action {
  const { text: done, owner: named } = partsOf(passage);
  const text = flat(done);
  const who = /^((?:Cllr|Councillor|The|Mr|Mrs|Ms)?\s?[\p{Lu}][^.,:]{1,50}?) (?:to|will|would)\s/u.exec(text)?.[1];
  const owner = parseParty(named ?? who ?? (text.length < 60 && /^\p{Lu}/u.test(text) ? text : ''));
  const due = findDates(flat(passage)).at(-1)?.value ?? null;
  const isParty = owner !== null && (owner.kind === 'person' || owner.kind === 'post');
  return {
    id: ids(null),
    text: text.replace(/[.;]$/, ''),
    evidence: context.quote(passage),
    confidence: confidenceOf.phrased,
    ref: null,
    level: 'action',
    outcomes: [],
    measures: [],
    owners: isParty ? [owner] : [],
    due,
    progress: [],
  };
}
