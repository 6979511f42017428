import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { cellText, type FlowCell, type FlowTable, labelEnd, readDataTable, rowsOf } from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { capacityOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { postNamed } from './printed-post.ts';
import { signerInWords } from './signer-in-words.ts';

/**
 * The people whom a form of merged cells names behind labels, in the same cell or the next, where it says that they cleared or were asked:
 * "Finance: Ann Clark" beside "I have consulted the relevant departments".
 */
export function labelledCells({ report, lexicon }: ExtractContext): readonly FoundSignOff[] {
  return report.flow.flatMap((block): readonly FoundSignOff[] => {
    if (block.kind !== 'table' || !isForm(block, lexicon)) return [];
    // A question about a clearance is read with its answer.
    const rows = rowsOf(block).filter((row) => !row.some((cell) => cellText(cell).text.includes('?')));
    return rows.flatMap((row) =>
      row.flatMap((cell, index): readonly FoundSignOff[] => {
        const pair = pairIn(cell, row[index + 1]);
        const found = pair === null ? null : signerBeside(pair.label, pair.value, lexicon);
        return found === null ? [] : [found];
      }),
    );
  });
}

const longestLabel = 60;

/** Whether a table is no list of data and speaks of approval or consultation: in a label, or in the words of whoever fills it in. */
export function isForm(table: FlowTable, lexicon: CompiledLexicon): boolean {
  const speaks = (text: string): boolean =>
    lexicon.holds('approvalWords', text.slice(0, labelEnd(text) ?? text.length)) &&
    (Math.min(text.length, labelEnd(text) ?? text.length) <= longestLabel || lexicon.holds('firstPerson', text));
  return table.cells.some((cell) => speaks(cellText(cell).text)) && readDataTable(table, lexicon) === null;
}

/** A label with what stands beside it, in its cell or the next; null for a cell without a label. */
export function pairIn(
  cell: FlowCell,
  next: FlowCell | undefined,
): { readonly label: Passage; readonly value: Passage } | null {
  const text = cellText(cell);
  const end = labelEnd(text.text);
  if (end === null || end > longestLabel) return null;
  const value = slicePassage(text, end + 1);
  return { label: slicePassage(text, 0, end), value: value.text === '' ? cellText(next) : value };
}

function signerBeside(label: Passage, value: Passage, lexicon: CompiledLexicon): FoundSignOff | null {
  const words = flat(label);
  const act = lexicon.signOffAct(words) ?? (lexicon.holds('approvalWords', words) ? 'cleared' : undefined);
  const domain = capacityOf(words, lexicon);
  // What a front names people for is no clearance.
  if ((act === undefined && domain === undefined) || lexicon.headerLabel(words) !== undefined) return null;
  const printed = flat(value);
  if (printed.length > 160 || parseParty(printed, lexicon.words)?.kind !== 'person') return null;
  const { name, role, date } = signerInWords(printed, lexicon);
  if (name === null) return null;
  const whole = joinPassages([label, value]);
  return {
    text: `${words}: ${printed}`,
    passages: [whole],
    confidence: confidenceOf.joined,
    domain: domain ?? capacityOf(role ?? '', lexicon) ?? 'other',
    act: act ?? 'advised',
    role: postNamed(words, lexicon),
    person: { name, role },
    date,
    result: 'stated',
  };
}
