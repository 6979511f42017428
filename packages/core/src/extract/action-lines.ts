import { flat, type Passage, slicePassage } from '../document/index.ts';
import type { Action } from '../model/index.ts';
import { isText } from '../structure/index.ts';
import { findDates, parseParty } from '../values/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';

/** Actions printed as a line of their own in minutes: "Action – ...", "ACTION: Strategic Director of Place". */
export function actionLines(context: ExtractContext, ids: (marker?: string | null) => string): readonly Action[] {
  const opener = new RegExp(`^${context.lexicon.oneOf('actionWords')}\\s?[:–—-]\\s?`, 'iu');
  const from = (passage: Passage): readonly Action[] => {
    const match = opener.exec(passage.text);
    if (match === null) return [];
    const text = slicePassage(passage, match[0].length);
    return text.text === '' ? [] : [toAction(text, context, ids)];
  };
  return context.report.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly Action[] => {
      if (isText(block)) return from(block.text);
      if (block.kind !== 'field' || block.source !== 'line' || !context.lexicon.is('actionWords', flat(block.label))) return [];
      return block.value.filter(isText).map((value) => toAction(value.text, context, ids));
    }),
  );
}

function toAction(passage: Passage, context: ExtractContext, ids: (marker?: string | null) => string): Action {
  const text = flat(passage);
  const who = /^((?:Cllr|Councillor|The|Mr|Mrs|Ms)?\s?[\p{Lu}][^.,:]{1,50}?) (?:to|will|would)\s/u.exec(text)?.[1];
  const owner = parseParty(who ?? (text.length < 60 ? text : ''));
  const due = findDates(text).at(-1)?.value ?? null;
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
