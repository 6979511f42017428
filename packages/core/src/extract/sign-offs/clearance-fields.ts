import { flat, type Passage, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { type FlowBlock, type FlowField, isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { clearanceRow } from './clearance-rows.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import type { RowCell } from './row-signers.ts';

/** The sign-offs of grids of labels, by the labels of their rows, and the labels that head a grid. */
export interface ClearanceFields {
  readonly signOffs: ReadonlyMap<Passage, FoundSignOff>;
  readonly heads: ReadonlySet<Passage>;
}

const fewestRows = 2;
/** How many of the rows between the first and the last that are signed must be so. */
const fewestSigned = 0.6;

/**
 * The rows of a grid of labels that each stand beside a name and a day: "County Solicitor | Ann Clark | 12/02/2031". What is done in them the grid's first
 * row or the line above says; without either most labels name a post or a profession.
 */
export function clearanceFields({ report, lexicon }: ExtractContext): ClearanceFields {
  const { flow } = report;
  const signOffs = new Map<Passage, FoundSignOff>();
  const heads = new Set<Passage>();
  for (let at = 0; at < flow.length; at++) {
    const run = gridFrom(flow, at);
    if (run.length === 0) continue;
    const found = signedIn(run, flow[at - 1], lexicon);
    for (const [label, signOff] of found) signOffs.set(label, signOff);
    const head = run[run.findIndex(({ label }) => found.has(label)) - 1];
    if (head !== undefined) heads.add(head.label);
    at += run.length - 1;
  }
  return { signOffs, heads };
}

/** The fields of a grid that begin at an index. */
function gridFrom(flow: readonly FlowBlock[], from: number): readonly FlowField[] {
  const run: FlowField[] = [];
  for (const block of flow.slice(from)) {
    if (block.kind !== 'field' || block.source !== 'grid') break;
    run.push(block);
  }
  return run;
}

function signedIn(
  fields: readonly FlowField[],
  above: FlowBlock | undefined,
  lexicon: CompiledLexicon,
): ReadonlyMap<Passage, FoundSignOff> {
  const rows = fields.map((field) => clearanceRow(cellsOf(field), {}, lexicon));
  const signed = rows.map((row) => (row?.person?.name != null && row.date !== null ? row : null));
  const [from, to] = [signed.findIndex((row) => row !== null), signed.findLastIndex((row) => row !== null)];
  const all = signed.flatMap((row) => row ?? []);
  const act = [above, fields[from - 1]].map((block) => actOf(block, lexicon)).find((one) => one !== undefined);
  const known = all.filter(({ domain }) => domain !== 'other');
  const isAnnounced = act !== undefined || known.length > all.length / 2;
  if (all.length < fewestRows || !isAnnounced || all.length < (to - from + 1) * fewestSigned) return new Map();
  return new Map(
    fields.flatMap(({ label }, index) => {
      const row = signed[index];
      return row == null ? [] : [[label, { ...row, act: act ?? 'cleared' }] as const];
    }),
  );
}

function actOf(block: FlowBlock | undefined, lexicon: CompiledLexicon): SignOff['act'] | undefined {
  const words = block?.kind === 'field' ? block.label : isText(block) ? block.text : null;
  return words === null ? undefined : lexicon.signOffAct(flat(words).replace(/\s?:$/, ''));
}

/** A label and its value as the cells of a row: each line of theirs one. */
const cellsOf = ({ label, value }: FlowField): readonly RowCell[] =>
  [label, ...value.filter(isText).map(({ text }) => text)]
    .flatMap((text): readonly Passage[] => splitPassage(text, /\n+/g))
    .map((text, column) => ({ column, text }));
