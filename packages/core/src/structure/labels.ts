import { flat, type Passage, slicePassage, strongPrefix } from '../document/index.ts';
import type { CompiledLexicon, SectionKind } from '../lexicon/index.ts';

/** A label and what stands after its colon. */
export interface LabelledPassage {
  readonly label: Passage;
  readonly value: Passage;
  /** Whether the words are a cue of the lexicon, or only look like a label. */
  readonly known: boolean;
}

const mostLabelWords = 14;

/** Whether the lexicon knows a phrase as a label of any sort. */
export function isKnownLabel(phrase: string, lexicon: CompiledLexicon): boolean {
  return (
    lexicon.headerLabel(phrase) !== undefined ||
    lexicon.section(phrase) !== undefined ||
    lexicon.implication(phrase) !== undefined ||
    lexicon.signer(phrase) !== undefined ||
    lexicon.signOffAct(phrase) !== undefined
  );
}

/** The label a passage opens with, up to its colon or question mark: one the lexicon knows, or one set in bold. */
export function labelOf(passage: Passage, lexicon: CompiledLexicon): LabelledPassage | null {
  // What opens with a quotation mark is being read out, and what opens with a bracket is an aside.
  if (/^["“‘(]/.test(passage.text)) return null;
  const colon = labelEnd(passage.text);
  if (colon === null)
    return presenceOf(passage, lexicon) ?? questionOf(passage, lexicon) ?? boldLabelOf(passage, lexicon);
  const label = slicePassage(passage, 0, colon);
  const words = flat(label);
  const bold = strongPrefix(passage) >= label.text.length;
  // Who moved and seconded what was resolved leads in to it; it labels nothing.
  const isMotion = lexicon.holds('moved', words) && lexicon.holds('seconded', words);
  const known = !isMotion && (isKnownLabel(words, lexicon) || isCounted(words, lexicon));
  if (!known && !(bold && words.split(' ').length <= 8)) return null;
  return { label, value: slicePassage(passage, colon + 1), known };
}

const presence: ReadonlySet<SectionKind | undefined> = new Set<SectionKind | undefined>([
  'attendance',
  'apologies',
  'inAttendance',
]);

/** Whether a label of those present says in brackets how many there were: "Present (six members)". */
function isCounted(words: string, lexicon: CompiledLexicon): boolean {
  const bare = words.replace(/\s?\([^()]{1,40}\)$/, '');
  return bare !== words && presence.has(lexicon.section.whole(bare));
}

/** Minutes also part the label of those present from them by a dash or a semicolon: "Present – Cllr A, Cllr B". */
function presenceOf(passage: Passage, lexicon: CompiledLexicon): LabelledPassage | null {
  const mark = /^\p{Lu}[\p{L} ]{4,40}?\s?[;–—-](?=\s)/u.exec(passage.text)?.[0];
  if (mark === undefined) return null;
  const label = slicePassage(passage, 0, mark.length - 1);
  const value = slicePassage(passage, mark.length);
  return presence.has(lexicon.section.whole(flat(label))) && value.text !== '' ? { label, value, known: true } : null;
}

const longestBold = 100;

/** A known label in bold needs no colon before its value, only a value that begins as one does: "**Legal** None". */
function boldLabelOf(passage: Passage, lexicon: CompiledLexicon): LabelledPassage | null {
  const bold = strongPrefix(passage);
  if (bold < 4 || bold >= passage.text.length || bold > longestBold) return null;
  const label = slicePassage(passage, 0, bold);
  const value = slicePassage(passage, bold + (/^\s?[–—-]\s/u.exec(passage.text.slice(bold))?.[0].length ?? 0));
  const words = flat(label).replace(/\s?[–—-]$/u, '');
  const bare = words.replace(/\s?\([^()]{1,60}\)$/, '');
  const known =
    lexicon.headerLabel.whole(words) ??
    lexicon.headerLabel.whole(bare) ??
    lexicon.implication.whole(bare) ??
    lexicon.section.whole(bare);
  return known !== undefined && /^[^\p{Ll}]/u.test(value.text) ? { label, value, known: true } : null;
}

const mostAnswer = 400;

/** A form asks its questions in bold, or in words the lexicon knows, and prints the answer behind the question mark. */
function questionOf(passage: Passage, lexicon: CompiledLexicon): LabelledPassage | null {
  const end = passage.text.indexOf('?');
  if (end < 4 || end > 160 || passage.text.length - end > mostAnswer) return null;
  const label = slicePassage(passage, 0, end + 1);
  const value = slicePassage(passage, end + 1);
  const known = isKnownLabel(flat(label), lexicon);
  const bold = strongPrefix(passage) >= end && strongPrefix(passage) < passage.text.length;
  return value.text !== '' && (known || bold) ? { label, value, known } : null;
}

/** A passage cut before each further label that is set in bold inside it: forms print two on a line. */
export function labelParts(passage: Passage): readonly Passage[] {
  const cuts: number[] = [];
  let start: number | null = null;
  for (const run of passage.runs) {
    if (run.strong === true) start ??= run.at;
    else start = null;
    const words = start === null ? '' : passage.text.slice(start, run.at + run.length);
    const next = passage.text.charAt(run.at + run.length);
    // The colon may be a run of its own behind the label it ends.
    const ends = /\p{L}/u.test(words) && (words.endsWith(':') || next === ':');
    if (start !== null && start > 0 && words.length < 80 && ends) {
      cuts.push(start);
      start = null;
    }
  }
  return [0, ...cuts]
    .map((from, index) => slicePassage(passage, from, cuts[index] ?? passage.text.length))
    .filter((part) => part.text !== '');
}

/** Offset of the colon that ends a label; a colon inside a time, an address or a long sentence ends none. */
export function labelEnd(text: string): number | null {
  const colon = text.search(/[:;]/);
  if (colon < 2 || colon > 140) return null;
  // Salford's forms print "Legal advice obtained; Yes": a semicolon serves where nothing but a yes or no follows.
  if (text[colon] === ';' && !/^;\s?(?:yes|no|n\/a)\b/i.test(text.slice(colon))) return null;
  if (/^:(?:\/\/|\d)/.test(text.slice(colon))) return null;
  const label = text.slice(0, colon);
  if (
    label.split(/\s+/).length > mostLabelWords ||
    /[.!?]\s/.test(label.replace(/\b(?:no|ref|tel|st|dr|cllr)\./gi, ''))
  )
    return null;
  return /\p{L}/u.test(label) ? colon : null;
}
