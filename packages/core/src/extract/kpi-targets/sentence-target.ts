import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { KpiTarget } from '../../model/index.ts';
import { codeBefore } from '../../structure/index.ts';
import type { SentenceTarget } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';

const polarities = { gte: 'higher', gt: 'higher', lte: 'lower', lt: 'lower', eq: 'range' } as const;

/** A target of the first of its sentences, which names what is measured. */
export function sentenceTarget(
  sentences: readonly [Passage, ...Passage[]],
  { value, unit, comparator, raw, actual, due, start, end }: SentenceTarget,
  context: ExtractContext,
  ids: CreateId,
): KpiTarget {
  const named = slicePassage(sentences[0], start, end);
  const opening = codeBefore(named.text);
  // A sentence may open with a year or a number of things.
  const code = opening !== null && /^\p{Lu}/u.test(opening.code) ? opening : null;
  const measure = code === null ? named : slicePassage(named, code.end);
  return {
    id: ids(code?.code),
    text: sentences.map(flat).join(' ').replace(/[.;]$/, ''),
    evidence: sentences.flatMap((sentence) => context.quote(sentence)),
    confidence: confidenceOf.phrased,
    measure: flat(measure).replace(/[.;,:]$/, ''),
    ...(code !== null && { code: code.code }),
    target: { value, unit, comparator, raw, stated: true },
    ...(actual !== undefined && { actual }),
    actuals: actual === undefined ? [] : [actual],
    due: due ?? null,
    polarity: comparator === null ? 'unknown' : polarities[comparator],
  };
}
