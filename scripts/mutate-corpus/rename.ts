import type { Document } from '@council-reports/core';
import { type Rewrite, rewriteBlocks } from './rewrite-tree.ts';

/**
 * Puts invented words in the place of names, in the case each is printed in: capitals stay capitals, letter by letter.
 *
 * @param invented - by names in lower case.
 */
export const renaming =
  (invented: ReadonlyMap<string, string>): Rewrite =>
  (text) =>
    text.replace(/\p{L}+/gu, (word) => {
      const fresh = invented.get(word.toLowerCase());
      return fresh === undefined ? word : inCaseOf(word, fresh);
    });

function inCaseOf(printed: string, word: string): string {
  const isCapital = (at: number): boolean => /\p{Lu}/u.test(printed.charAt(Math.min(at, printed.length - 1)));
  return [...word].map((letter, at) => (isCapital(at) ? letter.toUpperCase() : letter)).join('');
}

/** A document with its names rewritten, in its text, its page furniture and its bookmarks. */
export const renameDocument = (document: Document, rename: Rewrite): Document => ({
  ...document,
  root: { ...document.root, children: rewriteBlocks(document.root.children, rename) },
  ...(document.furniture && { furniture: document.furniture.map(rename) }),
  ...(document.outline && {
    outline: document.outline.map((entry) => ({ ...entry, title: rename(entry.title) })),
  }),
});
