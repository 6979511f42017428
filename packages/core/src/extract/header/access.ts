import { flat } from '../../document/index.ts';
import type { Access, Appendix } from '../../model/index.ts';
import { parseAccess } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { type Front, fieldOf } from './front.ts';

// Local Government Act 1972, Schedule 12A: seven paragraphs in England, more in Wales and before 2006.
const paragraphs = /\bparagraphs?\s((?:\d{1,2}(?:\s?(?:,|and|&|or)\s?)?){1,6})/gi;

/** Whether the public may read the paper: from its own field, the line that withholds it, or the list of its appendices. */
export function accessOf(front: Front, appendices: readonly Appendix[], context: ExtractContext): Access | null {
  const field = fieldOf(front, 'access');
  const lines = front.lines.map(flat).filter((line) => line.length < 300);
  const words = [...(field === undefined ? [] : [flat(field.value), `${flat(field.label)} ${flat(field.value)}`]), ...lines];
  const status = fieldStatus(field === undefined ? null : flat(field.value), field === undefined ? '' : flat(field.label), context) ?? firstStatus(lines) ?? appendixStatus(appendices);
  if (status === null) return null;
  const hasExempt = status === 'public' && appendices.some((appendix) => appendix.access === 'exempt' && appendix.attached !== false);
  return { status: hasExempt ? 'partExempt' : status, paragraphs: status === 'public' && !hasExempt ? [] : paragraphsIn(words) };
}

/** "Exempt: No" answers its label; otherwise the value says it. */
function fieldStatus(value: string | null, label: string, { lexicon }: ExtractContext): Access['status'] | null {
  if (value === null) return null;
  const asksForExempt = /exempt|confidential|private/i.test(label) && !/public/i.test(label);
  if (lexicon.is('no', value)) return asksForExempt ? 'public' : 'exempt';
  if (lexicon.is('yes', value)) return asksForExempt ? 'exempt' : 'public';
  return parseAccess(value) ?? (lexicon.begins('none', value) && asksForExempt ? 'public' : null);
}

function firstStatus(lines: readonly string[]): Access['status'] | null {
  for (const line of lines) {
    const status = line.length < 90 || /\bnot for publication\b|\bexempt\b/i.test(line) ? parseAccess(line) : null;
    if (status !== null) return status;
  }
  return null;
}

/** A form's list of appendices has a line for exempt information; "no" beside it says that there is none. */
function appendixStatus(appendices: readonly Appendix[]): Access['status'] | null {
  const exempt = appendices.find((appendix) => /\bexempt information\b/i.test(appendix.title ?? ''));
  if (exempt === undefined || exempt.attached === null) return null;
  return exempt.attached ? 'partExempt' : 'public';
}

function paragraphsIn(texts: readonly string[]): number[] {
  const numbers = texts.flatMap((text) => [...text.matchAll(paragraphs)].flatMap((match) => (match[1] ?? '').match(/\d{1,2}/g) ?? []));
  return [...new Set(numbers.map(Number))].filter((number) => number >= 1 && number <= 18).sort((a, b) => a - b);
}
