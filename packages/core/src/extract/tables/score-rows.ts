import { flat, type Passage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon } from '../../lexicon/index.ts';
import { columnOfHeading, type FlowBlock, type FlowField, isText } from '../../structure/index.ts';
import type { Labelled } from './card-labels.ts';

/** The ratings of a small table within a card, and the block behind it. */
export interface ScoreRows {
  readonly labels: readonly Labelled[];
  readonly next: number;
}

const factors: ReadonlySet<ColumnRole | null> = new Set<ColumnRole | null>(['likelihood', 'impact', 'consequence']);

const textsOf = ({ value }: FlowField): readonly Passage[] => value.filter(isText).map(({ text }) => text);

/**
 * The ratings that the card of a risk prints as a table within it, a row to each stage: labels without values, which are the headings ("Likelihood",
 * "Consequence", "Total"), and behind them a label for each stage ("Initial", "Current", "Target") with a value for each heading. Null where a
 * block begins no such table.
 */
export function scoreRows(flow: readonly FlowBlock[], from: number, lexicon: CompiledLexicon): ScoreRows | null {
  const heads: string[] = [];
  let at = from;
  for (let block = flow[at]; block?.kind === 'field' && textsOf(block).length === 0; block = flow[++at])
    heads.push(flat(block.label));
  const roles = heads.map((heading) => columnOfHeading(heading, lexicon)?.role ?? null);
  const first = roles.findIndex((role) => factors.has(role));
  if (first < 0 || roles.filter((role) => factors.has(role)).length < 2) return null;
  const labels: Labelled[] = [];
  for (let block = flow[at]; block?.kind === 'field'; block = flow[++at]) {
    const label = flat(block.label);
    const stage = lexicon.riskStage(label);
    if (stage === undefined || textsOf(block).length < 2) break;
    textsOf(block).forEach((text, index) => {
      const role = asRating(roles[first + index]);
      if (role !== null)
        labels.push({ column: { index: 0, role, stage, heading: `${label} ${heads[first + index]}` }, lines: [text] });
    });
  }
  return labels.length === 0 ? null : { labels, next: at };
}

/** Beside a likelihood a consequence is rated, and not told. */
const asRating = (role: ColumnRole | null | undefined): ColumnRole | null =>
  role === 'consequence' || role === 'impact' ? 'impact' : role === 'likelihood' || role === 'score' ? role : null;
