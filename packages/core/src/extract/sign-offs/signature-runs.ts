import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, type FlowField, isText, rowsOf } from '../../structure/index.ts';
import { parseDate, parseParty, splitSigner } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { fieldIn, fieldsInRow } from './fields-of-signatures.ts';
import { isForm } from './forms-of-approval.ts';
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

const isEmpty = (block: FlowBlock): boolean => block.kind === 'rule' || (isText(block) && block.text.text === '');
