import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { Action, Party } from '../../model/index.ts';
import { findDates, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { namesActor, numberBefore, shapesOf } from './action-line-shapes.ts';

/** One action of a line, with the number printed before it. */
export interface LineEntry {
  readonly ref: string | null;
  readonly text: Passage;
  /** Who is to act, where that is printed apart from what is to be done. */
  readonly owner?: string;
}

/** The actions of a value that numbers them in one line: "1. ... 2. ...". The numbers must run from one. */
export function entriesIn(value: Passage): readonly LineEntry[] {
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

/** Whether a line says who is to act and by when. */
export const isAssigned = ({ text }: LineEntry): boolean => partsOf(text).owner !== undefined;

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

/** An action as its line prints it: who acts, and by when, where the words say it. */
export function toAction(
  { ref, text: passage, owner: actor }: LineEntry,
  context: ExtractContext,
  ids: CreateId,
): Action {
  const { text: done, owner: named = actor } = partsOf(passage);
  const text = flat(done);
  const { doer, onlyInitials } = shapesOf(context.lexicon);
  const who = doer.exec(text)?.[1];
  const owner = parseParty(named ?? who ?? (namesActor(text, context.lexicon) ? text : ''), context.lexicon.words);
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
    owners: onlyInitials.test(actor ?? text) ? byInitials(actor ?? text) : isParty ? [owner] : [],
    due,
    progress: [],
  };
}

const byInitials = (text: string): Party[] =>
  (text.match(/\p{Lu}{2,3}/gu) ?? []).map((raw) => ({ name: raw, role: null, body: null, kind: 'person', raw }));
