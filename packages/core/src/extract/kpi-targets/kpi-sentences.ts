import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { KpiTarget, Measured } from '../../model/index.ts';
import { isText } from '../../structure/index.ts';
import {
  isAnaphoric,
  readAimSentence,
  readReached,
  readTargetSentence,
  type SentenceTarget,
} from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { sentencesOf } from '../sentences.ts';

/** How much of a measure's words a sentence must hold to be about it. */
const fewestShared = 0.6;

const polarities = { gte: 'higher', gt: 'higher', lte: 'lower', lt: 'lower', eq: 'range' } as const;

/**
 * The targets that sentences of running text state ("273 visits compared to a target of 272"), beside those known from lists and tables:
 * a sentence about one of these is further evidence of it, and one that only points back ("This is below the target of 18") is no more than that.
 */
export function withSentences(
  known: readonly KpiTarget[],
  context: ExtractContext,
  ids: CreateId,
): readonly KpiTarget[] {
  const targets = [...known];
  const byValue = new Map<number, number[]>();
  known.forEach(({ target: { value } }, index) => {
    if (value !== null) byValue.set(value, [...(byValue.get(value) ?? []), index]);
  });
  for (const { blocks } of context.report.sections)
    for (const block of blocks) {
      let aimed: number | null = null;
      for (const sentence of isText(block) && block.kind !== 'heading' ? sentencesOf(block.text) : []) {
        const words = flat(sentence);
        const before: KpiTarget | undefined = aimed === null ? undefined : targets[aimed];
        if (aimed !== null && before !== undefined && before.actual === undefined) {
          const reached = readReached(words, context.lexicon.words);
          if (reached !== null) targets[aimed] = withLevel(before, reached);
        }
        aimed = null;
        const named = readTargetSentence(words);
        const reading = named ?? readAimSentence(words, context.lexicon.words);
        if (reading === null) continue;
        const same = (byValue.get(reading.value) ?? []).find((index) => isAbout(targets[index], reading, words));
        const first = same === undefined ? undefined : targets[same];
        if (same !== undefined && first !== undefined)
          targets[same] = { ...first, evidence: [...first.evidence, ...context.quote(sentence)] };
        else if (!isAnaphoric(words)) {
          if (named === null) aimed = targets.length;
          targets.push(toTarget(sentence, reading, context, ids));
        }
      }
    }
  return targets;
}

/** A target with the level that the sentence behind it says was reached. */
const withLevel = (target: KpiTarget, actual: Measured): KpiTarget => ({ ...target, actual, actuals: [actual] });

function isAbout(known: KpiTarget | undefined, { levels }: SentenceTarget, sentence: string): boolean {
  if (known === undefined) return false;
  if (known.actual?.value != null && levels.includes(known.actual.value)) return true;
  const said = new Set(longWords(sentence));
  const named = longWords(known.measure);
  return named.filter((word) => said.has(word)).length >= Math.max(1, named.length * fewestShared);
}

const longWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

function toTarget(
  sentence: Passage,
  { value, unit, comparator, raw, actual, due, start, end }: SentenceTarget,
  context: ExtractContext,
  ids: CreateId,
): KpiTarget {
  const text = flat(sentence).replace(/[.;]$/, '');
  return {
    id: ids(),
    text,
    evidence: context.quote(sentence),
    confidence: confidenceOf.phrased,
    measure: flat(slicePassage(sentence, start, end)).replace(/[.;,]$/, ''),
    target: { value, unit, comparator, raw, stated: true },
    ...(actual !== undefined && { actual }),
    actuals: actual === undefined ? [] : [actual],
    due: due ?? null,
    polarity: comparator === null ? 'unknown' : polarities[comparator],
  };
}
