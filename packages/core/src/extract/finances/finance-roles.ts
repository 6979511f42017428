import { type CompiledLexicon, type MoneyCue, perLexicon } from '../../lexicon/index.ts';
import type { Finance, Money } from '../../model/index.ts';

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

const patterns = perLexicon(({ oneOf }) => ({
  clauseEnd: new RegExp(`[,;:](?!\\d)|[()]|\\s${oneOf('clauseJoins')}\\s|\\s[–—-]\\s`, 'giu'),
  joins: new RegExp(`\\s${oneOf('sumJoins')}\\s|\\(`, 'iu'),
  turns: new RegExp(`\\s${oneOf('sumTurns')}\\s`, 'iu'),
}));

/** How far from its sum a word still tells what it is, in characters. */
const farthest = 400;

/**
 * What each sum of a sentence is: by the nearest telling word of its own clause; else as the sum it is joined to ("and the Council £44,000",
 * "of which £13,000 ...", "being £13,000 ..."); else by the words before it; else by the label the sentence stands under.
 */
export function rolesOf(
  sentence: string,
  sums: readonly PlacedSum[],
  label: SumLabel,
  lexicon: CompiledLexicon,
): readonly Finance['role'][] {
  const cues = lexicon.moneyCues(sentence);
  const { clauseEnd, joins, turns } = patterns(lexicon);
  const clauseAround = clausesOf(sentence, clauseEnd);
  const labelRole = lexicon.moneyCues(label.words)[0]?.kind;
  const most = label.beside && labelRole !== undefined ? adjacent : farthest;
  const used = new Set<number>();
  const roles: Finance['role'][] = [];
  let first = 0;
  for (const [index, sum] of sums.entries()) {
    while ((cues[first]?.end ?? Number.POSITIVE_INFINITY) < sum.start - farthest) first++;
    const around = cuesNear(cues, first, sum);
    const clause = clauseAround(sum);
    const near = around
      .map(({ cue, at }) => ({
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
      previous !== undefined && joins.test(sentence.slice(previous.end, sum.start)) ? roles[index - 1] : undefined;
    const before = around.findLast(
      ({ cue, at }) => cue.end <= sum.start && !used.has(at) && !turns.test(sentence.slice(cue.end, sum.start)),
    );
    const inherited = joined === 'other' ? undefined : joined;
    roles.push(
      near?.cue.kind ?? inherited ?? (most === adjacent ? labelRole : before?.cue.kind) ?? labelRole ?? 'other',
    );
  }
  return roles;
}

interface NearCue {
  readonly cue: MoneyCue;
  readonly at: number;
}

/** The telling words not too far from a sum, in order. */
function cuesNear(cues: readonly MoneyCue[], first: number, sum: PlacedSum): readonly NearCue[] {
  const near: NearCue[] = [];
  for (let at = first; at < cues.length; at++) {
    const cue = cues[at];
    if (cue === undefined || cue.start > sum.end + farthest) break;
    near.push({ cue, at });
  }
  return near;
}

interface Clause {
  readonly from: number;
  readonly to: number;
}

/** A function that gives the clause around a sum. Sums are asked for in their order, so the ends of clauses are passed once. */
function clausesOf(sentence: string, clauseEnd: RegExp): (sum: PlacedSum) => Clause {
  const ends = [...sentence.matchAll(clauseEnd)];
  let from = 0;
  let next = 0;
  return (sum) => {
    for (; next < ends.length; next++) {
      const match = ends[next];
      const end = (match?.index ?? 0) + (match?.[0].length ?? 0);
      if (match === undefined || end > sum.start) break;
      if (match[0] !== '(') from = end;
    }
    for (let at = next; at < ends.length; at++) {
      const match = ends[at];
      // A bracket round a sum goes on with the clause about it: "savings (£95k)".
      if (match !== undefined && (match.index > sum.end || (match.index === sum.end && match[0] !== ')')))
        return { from, to: match.index };
    }
    return { from, to: sentence.length };
  };
}

/** Whether a sentence or the label it stands under only says from when a rule holds: "key decision". */
export const isAboutLimits = (sentence: string, label: string, lexicon: CompiledLexicon): boolean =>
  lexicon.holds('thresholdContexts', label) || lexicon.holds('thresholdContexts', sentence);

const threshold = perLexicon(({ oneOf }) => new RegExp(`(?<!\\p{L})${oneOf('thresholds')}\\s$`, 'iu'));
const leadingFund = perLexicon(({ oneOf }) => new RegExp(`^\\s${oneOf('funds')}(?![\\p{L}])`, 'u'));

/** Whether a sum is only a limit: "expenditure over £500,000". */
export function isThreshold(sentence: string, sum: PlacedSum, lexicon: CompiledLexicon): boolean {
  return threshold(lexicon).test(sentence.slice(Math.max(0, sum.start - 160), sum.start));
}

/** The fund a sum comes from, as printed right behind it: "from the Invest to Save Reserve". */
export function fundBehind(sentence: string, sum: PlacedSum, lexicon: CompiledLexicon): string | undefined {
  const groups = leadingFund(lexicon)
    .exec(sentence.slice(sum.end, sum.end + farthest))
    ?.slice(1);
  return groups?.find((group) => group !== undefined);
}
