import type { Passage } from './passage.ts';

/** What is made of a passage, once for each: every extractor asks the same of the same text. */
export function perPassage<T>(make: (passage: Passage) => T): (passage: Passage) => T {
  const made = new WeakMap<Passage, { readonly value: T }>();
  return (passage) => {
    const known = made.get(passage) ?? { value: make(passage) };
    made.set(passage, known);
    return known.value;
  };
}
