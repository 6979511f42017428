import type { ValueWords } from '../lexicon/words.ts';
import type { Rating } from '../model/values.ts';
import { perWords, phraseAt, phraseBefore, phraseSet } from './phrases.ts';
import { parseRating } from './ratings.ts';
import { tokenise, trimMarks } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

const books = perWords((words) => ({
  likelihood: phraseSet(words.likelihoodLabels),
  impact: phraseSet(words.impactLabels),
  score: phraseSet(words.scoreLabels),
}));

/** What one cell says of a risk: how likely, how bad, and the score; null where it does not say. */
export interface AssessmentParts {
  readonly likelihood: Rating | null;
  readonly impact: Rating | null;
  readonly score: Rating | null;
}

/** Which of two factors is printed first. */
export type FactorOrder = 'likelihoodFirst' | 'impactFirst';

/** The order in which a heading names the factors of a score: "Rating (C x L)", "Impact x Likelihood"; likelihood first where it names none. */
export function factorOrder(heading: string, words: ValueWords = defaultWords): FactorOrder {
  const { likelihood, impact } = books(words);
  const tokens = tokenise(heading);
  const times = tokens.findIndex(({ lower }) => lower === 'x' || lower === '×' || lower === '*');
  const before = tokens[times - 1];
  const isImpact = before !== undefined && (before.lower === 'c' || phraseBefore(impact, tokens, times) !== null);
  return times > 0 && isImpact && phraseBefore(likelihood, tokens, times) === null ? 'impactFirst' : 'likelihoodFirst';
}

const inOrder = (parts: AssessmentParts | null, order: FactorOrder): AssessmentParts | null =>
  parts === null || order === 'likelihoodFirst'
    ? parts
    : { ...parts, likelihood: parts.impact, impact: parts.likelihood };

const numberRating = (raw: string): Rating => ({ raw, number: Number(raw) });

/** "16 (L4 x I4)": the score before what it is the product of. */
const scoreFirst = /^(?<score>\d{1,3}) ?[([](?<parts>[^()[\]]{3,40})[)\]](?: by [\p{L}\d ]{3,20})?$/u;
/** "3 / 4 / 12": the factors and their product, parted by strokes. */
const stroked = /^(?<first>\d{1,2}) ?\/ ?(?<second>\d{1,2}) ?\/ ?(?<score>\d{1,3})$/;
const product = /^(?<first>\d{1,2}) ?[x×*X] ?(?<second>\d{1,2})(?: ?= ?(?<score>\d{1,3}))?/u;
const matrix = /^(?<likelihood>[A-F]) ?-?(?<impact>[1-6])$/;

/**
 * Splits an assessment printed in one cell: `4 x 3 = 12` (the likelihood first, as most scales multiply them), `L4 I3 = 12`, `Impact 4, Likelihood 2`, `C1` of a lettered matrix,
 * where the letter is the likelihood and the digit the impact. Labels overrule the order. Null where it is none of these.
 */
export function parseAssessment(
  raw: string,
  words: ValueWords = defaultWords,
  order: FactorOrder = 'likelihoodFirst',
): AssessmentParts | null {
  const printed = raw.replace(/\s+/g, ' ').trim();
  const scored = scoreFirst.exec(printed)?.groups;
  if (scored?.['score'] !== undefined && scored['parts'] !== undefined) {
    const parts = parseAssessment(scored['parts'], words, order);
    return parts === null ? null : { ...parts, score: parts.score ?? numberRating(scored['score']) };
  }
  const strokes = stroked.exec(printed);
  const isProduct = Number(strokes?.[1]) * Number(strokes?.[2]) === Number(strokes?.[3]);
  const factors = isProduct ? strokes : product.exec(printed);
  if (factors !== null) return inOrder(multipliedAssessment(printed, factors, words), order);
  const cell = matrix.exec(printed)?.groups;
  if (cell?.['likelihood'] !== undefined && cell['impact'] !== undefined)
    return {
      likelihood: { raw: cell['likelihood'], level: cell['likelihood'] },
      impact: numberRating(cell['impact']),
      score: { raw: printed, level: printed.replace(/[ -]/g, '') },
    };
  return withProduct(printed, words) ?? labelledAssessment(printed, words);
}

/** What stands behind the product is the score, or the level of it: "4 x 3 (12)", "5 x 4 = 20 (High)". */
function multipliedAssessment(
  printed: string,
  { 0: all, groups = {} }: RegExpExecArray,
  words: ValueWords,
): AssessmentParts | null {
  const behind = trimMarks(printed.slice(all.length), ' ()-');
  const level = behind === '' ? null : parseRating(behind, words);
  const { first = '', second = '', score: printedScore } = groups;
  const isScore = level?.number === Number(first) * Number(second);
  if (behind !== '' && level?.level === undefined && !isScore) return null;
  const score = printedScore ?? (isScore ? String(level?.number) : undefined);
  const named = level?.level === undefined ? {} : { level: level.level };
  return {
    likelihood: numberRating(first),
    impact: numberRating(second),
    score: score === undefined ? level : { ...numberRating(score), ...named },
  };
}

function labelledAssessment(printed: string, words: ValueWords): AssessmentParts | null {
  const { likelihood, impact, score } = books(words);
  const tokens = tokenise(printed);
  const labels: { readonly part: keyof AssessmentParts; readonly from: number; readonly next: number }[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const part = (['likelihood', 'impact', 'score'] as const).find(
      (name) => phraseAt({ likelihood, impact, score }[name], tokens, index) !== null,
    );
    const label = part && phraseAt({ likelihood, impact, score }[part], tokens, index);
    const isOfLabel = labels.at(-1)?.next === index;
    if (tokens[index]?.lower === '=' && !isOfLabel) labels.push({ part: 'score', from: index, next: index + 1 });
    if (!part || !label) continue;
    labels.push({ part, from: index, next: label.next });
    index = label.next - 1;
  }
  const parts: { -readonly [Key in keyof AssessmentParts]: AssessmentParts[Key] } = {
    likelihood: null,
    impact: null,
    score: null,
  };
  if (labels[0]?.from !== 0) return null;
  for (const [at, label] of labels.entries()) {
    const [first, last] = [tokens[label.next], tokens[(labels[at + 1]?.from ?? tokens.length) - 1]];
    if (!first || !last || last.end <= first.start) continue;
    parts[label.part] = parseRating(trimMarks(printed.slice(first.start, last.end), ' :=,;x×*'), words);
  }
  return parts.likelihood === null && parts.impact === null ? null : parts;
}

/** "I = 5 L = 4 20": the product of the factors behind them. */
const productBehind = /^(?<factors>\D{1,20}\d{1,2}\D{1,20}\d{1,2}) (?<score>\d{1,3})$/u;

function withProduct(printed: string, words: ValueWords): AssessmentParts | null {
  const { factors, score } = productBehind.exec(printed)?.groups ?? {};
  const parts = factors === undefined ? null : labelledAssessment(factors, words);
  if (parts === null || score === undefined) return null;
  const product = (parts.likelihood?.number ?? Number.NaN) * (parts.impact?.number ?? Number.NaN);
  return product === Number(score) ? { ...parts, score: numberRating(score) } : null;
}
