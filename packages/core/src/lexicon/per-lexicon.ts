import type { CompiledLexicon } from './compiled.ts';

/** What is made of a lexicon, once for each: patterns over many phrases take longer to build than to match. */
export function perLexicon<T>(make: (lexicon: CompiledLexicon) => T): (lexicon: CompiledLexicon) => T {
  const made = new WeakMap<CompiledLexicon, { readonly value: T }>();
  return (lexicon) => {
    const known = made.get(lexicon) ?? { value: make(lexicon) };
    made.set(lexicon, known);
    return known.value;
  };
}
