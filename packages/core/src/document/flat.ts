import type { Passage } from './passage.ts';
import { perPassage } from './per-passage.ts';

const uneven = /[^\S ]|\s\s/;

/** The text on one line: every line break a space. */
export const flat: (passage: Passage) => string = perPassage(({ text }) =>
  uneven.test(text) ? text.replace(/\s+/g, ' ') : text,
);
