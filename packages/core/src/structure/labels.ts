import { flat, type Passage, slicePassage, strongPrefix } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';

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

/** The label a passage opens with, up to its colon: one the lexicon knows, or one set in bold up to the colon. */
export function labelOf(passage: Passage, lexicon: CompiledLexicon): LabelledPassage | null {
  const colon = labelEnd(passage.text);
  if (colon === null) return null;
  const label = slicePassage(passage, 0, colon);
  const words = flat(label);
  const bold = strongPrefix(passage) >= label.text.length && strongPrefix(passage) < passage.text.length + 1;
  const known = isKnownLabel(words, lexicon);
  if (!known && !(bold && words.split(' ').length <= 8)) return null;
  return { label, value: slicePassage(passage, colon + 1), known };
}

/** Offset of the colon that ends a label; a colon inside a time, an address or a long sentence ends none. */
export function labelEnd(text: string): number | null {
  const colon = text.search(/[:;]/);
  if (colon < 2 || colon > 140) return null;
  // Salford's forms print "Legal advice obtained; Yes": a semicolon serves where nothing but a yes or no follows.
  if (text[colon] === ';' && !/^;\s?(?:yes|no|n\/a)\b/i.test(text.slice(colon))) return null;
  if (/^:(?:\/\/|\d)/.test(text.slice(colon))) return null;
  const label = text.slice(0, colon);
  if (label.split(/\s+/).length > mostLabelWords || /[.!?]\s/.test(label.replace(/\b(?:no|ref|tel|st|dr|cllr)\./gi, ''))) return null;
  return /\p{L}/u.test(label) ? colon : null;
}
