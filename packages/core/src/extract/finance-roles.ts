import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Finance, Money } from '../model/index.ts';

/** A sum in a sentence, by its offsets there. */
export interface PlacedSum {
  readonly amount: Money;
  readonly start: number;
  readonly end: number;
}

/** The label or heading a sum stands under. `beside`: its own label, which says what it is unless the very words at the sum say otherwise. */
export interface SumLabel {
  readonly words: string;
  readonly beside: boolean;
}

/** How many characters nearer a word before a sum counts than one behind it: "a cost of £5m met by a grant". */
const beforeWins = 5;
/** How near before its sum a word stands that says of this sum alone what it is: "budget of £5m". */
const adjacent = 5;

const clauseEnd = /[,;:](?!\d)|[()]|\s(?:and|but|while|although|less)\s|\s[–—-]\s/giu;

/**
 * What each sum of a sentence is: by the nearest telling word of its own clause; else as the sum it is joined to ("and the Council £44,000",
 * "of which £13,000 ..."); else by the words before it; else by the label the sentence stands under.
 */
export function rolesOf(
  sentence: string,
  sums: readonly PlacedSum[],
  label: SumLabel,
  lexicon: CompiledLexicon,
): readonly Finance['role'][] {
  const cues = lexicon.moneyCues(sentence);
  const labelRole = lexicon.moneyCues(label.words)[0]?.kind;
  const most = label.beside && labelRole !== undefined ? adjacent : sentence.length;
  const used = new Set<number>();
  const roles: Finance['role'][] = [];
  for (const [index, sum] of sums.entries()) {
    const clause = clauseAround(sentence, sum);
    const near = cues
      .map((cue, at) => ({
        cue,
        at,
        distance: cue.end <= sum.start ? sum.start - cue.end : cue.start - sum.end + beforeWins,
      }))
      .filter(
        ({ cue, at, distance }) =>
          !used.has(at) && distance >= 0 && distance <= most && cue.start >= clause.from && cue.end <= clause.to,
      )
      .sort((a, b) => a.distance - b.distance)[0];
    if (near !== undefined && near.cue.end <= sum.start && near.distance <= adjacent) used.add(near.at);
    const previous = sums[index - 1];
    const joined =
      previous !== undefined && /\s(?:and|or|of which|to)\s|\(/i.test(sentence.slice(previous.end, sum.start))
        ? roles[index - 1]
        : undefined;
    const before = cues.findLast(
      (cue, at) =>
        cue.end <= sum.start &&
        !used.has(at) &&
        !/\sbut\s|\sand (?:an?|the)\s/i.test(sentence.slice(cue.end, sum.start)),
    );
    const inherited = joined === 'other' ? undefined : joined;
    roles.push(near?.cue.kind ?? inherited ?? (most === adjacent ? labelRole : before?.kind) ?? labelRole ?? 'other');
  }
  return roles;
}

function clauseAround(sentence: string, sum: PlacedSum): { readonly from: number; readonly to: number } {
  let from = 0;
  for (const match of sentence.matchAll(clauseEnd)) {
    const end = match.index + match[0].length;
    // A bracket round a sum goes on with the clause about it: "savings (£95k)".
    if (match.index > sum.end || (match.index === sum.end && match[0] !== ')')) return { from, to: match.index };
    if (end <= sum.start && match[0] !== '(') from = end;
  }
  return { from, to: sentence.length };
}

/** Whether a sum is only a limit: "expenditure over £500,000" and what else says from when a rule holds. */
export function isThreshold(sentence: string, sum: PlacedSum, label: string, lexicon: CompiledLexicon): boolean {
  if (lexicon.holds('thresholdContexts', label) || lexicon.holds('thresholdContexts', sentence)) return true;
  return new RegExp(`(?<!\\p{L})${lexicon.oneOf('thresholds')}\\s$`, 'iu').test(
    sentence.slice(Math.max(0, sum.start - 160), sum.start),
  );
}

/** The fund a sum comes from, as printed right behind it: "from the Invest to Save Reserve". */
export function fundBehind(sentence: string, sum: PlacedSum, lexicon: CompiledLexicon): string | undefined {
  const groups = new RegExp(`^\\s${lexicon.oneOf('funds')}(?![\\p{L}])`, 'u').exec(sentence.slice(sum.end))?.slice(1);
  return groups?.find((group) => group !== undefined);
}
