import { flat, type Passage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';

/** Whether a text is nothing but what a template asks its author to write: "[Insert a short summary]". */
export const isPlaceholder = (text: Passage, lexicon: CompiledLexicon): boolean =>
  lexicon.is('placeholders', text.text) || /^(?:\[[^[\]]{2,400}\]|<<[^<>]{2,200}>>)[.:]?$/.test(flat(text));
