import { flat, type Passage, splitPassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { findDates, parseParty } from '../../values/index.ts';
import { partOf, partsOf, type SignatureParts } from './signature-parts.ts';

/** A word before a colon that may label a further part behind the name: "Dated:". */
const innerLabel = /\s(\p{Lu}[\p{L}-]{1,12}(?:\s\p{Ll}{2,9}){0,2})\s?:/gu;

/** A signature on one line with its day, and the post perhaps beneath: "A. Clark  Dated: 4 May" over "Head of Parks". Null where nobody signed. */
export function signedRunOn(lines: readonly Passage[], lexicon: CompiledLexicon): SignatureParts | null {
  const [first, ...rest] = lines.flatMap((line) => splitPassage(line, /\n/g)).map(flat);
  if (first === undefined) return null;
  const labels = [...first.matchAll(innerLabel)].flatMap(({ index, 0: whole, 1: words = '' }) => {
    const part = partOf(words, lexicon);
    return part === undefined || part === 'other' ? [] : [{ part, from: index, to: index + whole.length }];
  });
  const [next] = labels;
  if (next === undefined) return null;
  const printedFor = (asked: string): string | null => {
    const at = labels.findIndex(({ part }) => part === asked);
    const label = labels[at];
    return label === undefined ? null : first.slice(label.to, labels[at + 1]?.from).trim();
  };
  const dated = printedFor('date');
  const [day] = findDates(dated ?? '');
  // A converter may set the line beneath behind the day.
  const behind = dated === null || day === undefined ? '' : dated.slice(day.end).trim();
  const post = [behind, ...rest].find((line) => parseParty(line, lexicon.words)?.kind === 'post') ?? null;
  const date = dated?.slice(day?.start ?? 0, day?.end) ?? null;
  return partsOf(first.slice(0, next.from).trim(), printedFor('post') ?? post, null, date, lexicon);
}
