import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import {
  cellText,
  type FlowBlock,
  type FlowCell,
  type FlowField,
  isText,
  labelEnd,
  rowsOf,
} from '../../structure/index.ts';
import { parseDate, parseParty, splitSigner } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { isForm, pairIn } from './labelled-cells.ts';
import { partOf } from './signature-parts.ts';

/** What a field of a signature asks for. */
export type AskedPart = 'name' | 'post' | 'signature' | 'date';

/** A field that asks for a part of a signature. */
export interface Asking {
  readonly part: AskedPart;
  readonly field: FlowField;
}

/** What is printed beside a field's label. */
export const valueIn = (field: FlowField): Passage => joinPassages(field.value.filter(isText).map(({ text }) => text));

/**
 * The runs of neighbouring fields, lines or cells that together are a signature: a name or a post with a place to sign or, where a paper closes and in a
 * form of approval, a post with the day.
 */
export function signatureRuns({ report, lexicon }: ExtractContext): readonly (readonly Asking[])[] {
  const runs: (readonly Asking[])[] = [];
  let open: Asking[] = [];
  let isClosing = false;
  let passed = 0;
  const close = (): void => {
    if (isSigned(open) || (isClosing && isDated(open, lexicon))) runs.push(open);
    open = [];
    passed = 0;
  };
  const take = (printed: FlowBlock, closes: boolean): void => {
    const block = fieldIn(printed, lexicon) ?? printed;
    const part = block.kind === 'field' ? partIn(block, open, lexicon) : undefined;
    if (block.kind !== 'field' || part === undefined || part === 'other') {
      if (block.kind === 'field') passed++;
      if (!isEmpty(block) && (block.kind !== 'field' || passed > mostPassed)) close();
      return;
    }
    if (open.some((one) => one.part === part)) close();
    if (open.length === 0) isClosing = closes;
    open.push({ part, field: block });
  };
  for (const [index, block] of report.flow.entries()) {
    if (block.kind !== 'table') {
      take(block, index > report.flow.length / 2);
      continue;
    }
    close();
    if (!isForm(block, lexicon)) continue;
    for (const line of rowsOf(block).flatMap(fieldsInRow)) take(line, true);
    close();
  }
  close();
  return runs;
}

/** What a field asks for; an author opens a run by name alone. */
function partIn(field: FlowField, open: readonly Asking[], lexicon: CompiledLexicon): ReturnType<typeof partOf> {
  const label = flat(field.label);
  const opens = open.length === 0 && lexicon.headerLabel(label) === 'author';
  return opens && isPlainName(flat(valueIn(field)), lexicon) ? 'name' : partOf(label, lexicon);
}

function isPlainName(words: string, lexicon: CompiledLexicon): boolean {
  const party = parseParty(words, lexicon.words);
  return party?.kind === 'person' && party.role === null;
}

/** How many fields that ask for nothing of a signature may stand among those that do: a service, a number to ring. */
const mostPassed = 3;

const holds = (run: readonly Asking[], asked: AskedPart): boolean => run.some(({ part }) => part === asked);

const isSigned = (run: readonly Asking[]): boolean =>
  holds(run, 'signature') && (holds(run, 'name') || holds(run, 'post'));

/** Whether a run gives a post and the day. */
function isDated(run: readonly Asking[], lexicon: CompiledLexicon): boolean {
  const printed = (asked: AskedPart): string => {
    const field = run.find(({ part }) => part === asked)?.field;
    return field === undefined ? '' : flat(valueIn(field));
  };
  const isPost = parseParty(printed('post'), lexicon.words)?.kind === 'post';
  return parseDate(printed('date'))?.precision === 'day' && (isPost || splitSigner(printed('signature')).role !== null);
}

/** The cells of a row, each label together with what stands beside it in its cell or the next. */
function fieldsInRow(row: readonly FlowCell[]): readonly FlowBlock[] {
  const fields: FlowBlock[] = [];
  let taken: FlowCell | undefined;
  for (const [index, cell] of row.entries()) {
    if (cell === taken) continue;
    const next = row[index + 1];
    const pair = pairIn(cell, next);
    taken = pair !== null && pair.value === cellText(next) ? next : undefined;
    fields.push(pair === null ? { kind: 'paragraph', text: cellText(cell) } : asField(pair.label, pair.value));
  }
  return fields;
}

const asField = (label: Passage, value: Passage): FlowField => ({
  kind: 'field',
  label,
  value: [{ kind: 'paragraph', text: value }],
  source: 'line',
  marker: null,
});

/** "Name: Ann Clark" on a line of its own: elsewhere its words label nothing. */
function fieldIn(block: FlowBlock, lexicon: CompiledLexicon): FlowField | null {
  const end = block.kind === 'paragraph' ? labelEnd(block.text.text) : null;
  if (block.kind !== 'paragraph' || end === null || end > longestPart) return null;
  const label = slicePassage(block.text, 0, end);
  return partOf(flat(label), lexicon) === undefined ? null : asField(label, slicePassage(block.text, end + 1));
}

const longestPart = 30;

const isEmpty = (block: FlowBlock): boolean => block.kind === 'rule' || (isText(block) && block.text.text === '');
