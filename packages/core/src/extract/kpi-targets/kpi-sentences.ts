import { flat, type Passage, splitPassage } from '../../document/index.ts';
import type { KpiTarget } from '../../model/index.ts';
import { codeBefore, isText } from '../../structure/index.ts';
import {
  isAnaphoric,
  isTargetAlone,
  readAimSentence,
  readReached,
  readTargetBehind,
  readTargetSentence,
  type SentenceTarget,
} from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { sentencesOf } from '../sentences.ts';
import { sentenceTarget } from './sentence-target.ts';

/** How much of a measure's words a sentence must hold to be about it. */
const fewestShared = 0.6;

/** The targets known so far, and the places of those of each level. */
interface Known {
  readonly targets: KpiTarget[];
  readonly byValue: ReadonlyMap<number, readonly number[]>;
}

/**
 * The targets that sentences of running text state ("273 visits compared to a target of 272"), beside those known from lists and tables:
 * a sentence about one of these is further evidence of it, and one that only points back ("This is below the target of 18") is no more than that.
 */
export function withSentences(
  known: readonly KpiTarget[],
  context: ExtractContext,
  ids: CreateId,
): readonly KpiTarget[] {
  const byValue = new Map<number, number[]>();
  known.forEach(({ target: { value } }, index) => {
    if (value !== null) byValue.set(value, [...(byValue.get(value) ?? []), index]);
  });
  const found: Known = { targets: [...known], byValue };
  for (const { heading, blocks } of context.report.sections) {
    let title = namesMeasure(heading, context) ? heading : null;
    for (const block of blocks) {
      if (!isText(block) || block.kind === 'heading') continue;
      readText({ text: block.text, title }, found, context, ids);
      title = null;
    }
  }
  return found.targets;
}

/** Whether a heading may name what its section measures; one that every report has names a part of it. */
const namesMeasure = (heading: Passage, { lexicon }: ExtractContext): boolean =>
  flat(heading).split(' ').length >= fewestTitleWords && lexicon.section(flat(heading)) === undefined;

const fewestTitleWords = 2;

/** A block of text, and the heading it is the first under. */
interface Titled {
  readonly text: Passage;
  readonly title: Passage | null;
}

function readText({ text, title }: Titled, found: Known, context: ExtractContext, ids: CreateId): void {
  let aimed: number | null = null;
  let before: Passage | null = null;
  for (const sentence of statementsOf(text, context)) {
    if (aimed !== null) addLevel(found.targets, aimed, sentence, context);
    aimed = addSentence(
      { sentence, before, title: before === null ? title : indicatorOf(before) },
      found,
      context,
      ids,
    );
    before = sentence;
  }
}

/** A sentence that names an indicator by its code and says nothing of its level: "PI 7: Days taken to mend a boat." */
function indicatorOf(sentence: Passage): Passage | null {
  const opening = codeBefore(sentence.text);
  return opening === null || /\d/.test(sentence.text.slice(opening.end)) ? null : sentence;
}

/** The sentences of a text; one that states several targets is parted at its semicolons. */
function statementsOf(text: Passage, { lexicon }: ExtractContext): readonly Passage[] {
  return sentencesOf(text).flatMap((sentence) => {
    const parts = sentence.text.includes(';') ? splitPassage(sentence, /;\s/g) : [];
    const stating = parts.filter((part) => readTargetSentence(flat(part), lexicon.words) !== null);
    return stating.length > 1 ? parts : [sentence];
  });
}

/** The level that the sentence behind an aim says was reached. */
function addLevel(targets: KpiTarget[], at: number, sentence: Passage, { lexicon }: ExtractContext): void {
  const aimed = targets[at];
  if (aimed === undefined || aimed.actual !== undefined) return;
  const actual = readReached(flat(sentence), lexicon.words);
  if (actual !== null) targets[at] = { ...aimed, actual, actuals: [actual] };
}

interface InContext {
  readonly sentence: Passage;
  readonly before: Passage | null;
  readonly title: Passage | null;
}

/** Adds what a sentence states; the place of a target that it aims at, of which the next may say how it went. */
function addSentence(
  { sentence, before, title }: InContext,
  { targets, byValue }: Known,
  context: ExtractContext,
  ids: CreateId,
): number | null {
  const text = flat(sentence);
  const { words } = context.lexicon;
  const pointing = before === null ? null : readTargetBehind(flat(before), text, words);
  const named = pointing === null ? readTargetSentence(text, words) : null;
  const reading = pointing ?? named ?? readAimSentence(text, words);
  if (reading === null) return null;
  const same = (byValue.get(reading.value) ?? []).find((index) => isAbout(targets[index], reading, text));
  const first = same === undefined ? undefined : targets[same];
  if (same !== undefined && first !== undefined)
    targets[same] = { ...first, evidence: [...first.evidence, ...context.quote(sentence)] };
  else if (pointing !== null && before !== null)
    targets.push(sentenceTarget([before, sentence], pointing, context, ids));
  else if (named !== null && title !== null && (isAnaphoric(text, words) || isTargetAlone(text, words)))
    targets.push(sentenceTarget([title, sentence], { ...named, start: 0, end: title.text.length }, context, ids));
  else if (!isAnaphoric(text, words)) {
    targets.push(sentenceTarget([sentence], reading, context, ids));
    if (named === null) return targets.length - 1;
  }
  return null;
}

function isAbout(known: KpiTarget | undefined, { levels }: SentenceTarget, sentence: string): boolean {
  if (known === undefined) return false;
  if (known.actual?.value != null && levels.includes(known.actual.value)) return true;
  const said = new Set(longWords(sentence));
  const named = longWords(known.measure);
  return named.filter((word) => said.has(word)).length >= Math.max(1, named.length * fewestShared);
}

const longWords = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
