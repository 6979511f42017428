import { findMoney } from '../../values/index.ts';
import type { PlacedSum } from './finance-roles.ts';

const goesOn =
  /^(?:[\s,]?(?:$|[.;:)]|,\s)|\s(?:a year|per|of|for|to|in|from|at|by|over|is|was|will|and|or|each|towards)\b)/iu;

/**
 * Sums whose currency sign a converter has lost: a number with a scale and nothing counted behind it ("50 million", "420k"). Where it could be
 * metres no sum is read.
 */
export function findLostPounds(sentence: string): readonly PlacedSum[] {
  const found: PlacedSum[] = [];
  for (const match of sentence.matchAll(
    /(?<![\p{L}\p{N}£€$.,/-]|[£€$]\s)\d[\d,.]{0,14}\s?(?!m\b)\p{L}{1,8}(?![\p{L}\p{N}])/gu,
  )) {
    const end = match.index + match[0].length;
    if (!goesOn.test(sentence.slice(end))) continue;
    const [sum] = findMoney(`£${match[0]}`);
    if (sum === undefined || sum.end !== match[0].length + 1 || sum.value.value < 1000) continue;
    found.push({ amount: { ...sum.value, raw: match[0] }, start: match.index, end });
  }
  return found;
}
