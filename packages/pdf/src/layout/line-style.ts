import type { Line, Piece } from './piece.ts';

const characters = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + piece.text.trim().length, 0);

const share = (line: Line, test: (piece: Piece) => boolean): number =>
  characters(line.pieces.filter(test)) / Math.max(1, characters(line.pieces));

/** How much of a line's text is bold, 0 to 1. */
export const boldShare = (line: Line): number => share(line, (piece) => piece.bold);

/** How much of a line's text is italic, 0 to 1. */
export const italicShare = (line: Line): number => share(line, (piece) => piece.italic);

/** How much of a line's text is underlined, 0 to 1. */
export const underlinedShare = (line: Line): number =>
  share(line, (piece) => piece.underlined === true && piece.url === undefined);

/** Whether a text is set in capitals: four letters at least, and none small. */
export const isCapitals = (text: string): boolean => /(?:\p{Lu}\P{Lu}*){4}/u.test(text) && !/\p{Ll}/u.test(text);

/** Whether a text begins as a sentence goes on: with a small letter, or a mark that opens nothing. */
export const goesOn = (text: string): boolean => /^["'“‘(]?\p{Ll}/u.test(text) || /^[,;)&]/.test(text);

/** Whether a text ends as a sentence or clause ends. */
export const isClosed = (text: string): boolean => /[.:;!?]["'”’)]*$/.test(text.trimEnd());

const openEnd =
  /(?:[,–—‐-]|\b(?:and|or|of|the|to|for|in|with|a|an|by|that|which|on|from|as|is|are|be|been|was|were|will|at|their|its|this|these|not|has|have|had|into|under|than))$/i;

/** Whether a text ends as no sentence and no title does: with a comma, a dash, or a word that another has to follow. */
export const endsOpen = (text: string): boolean => openEnd.test(text.trimEnd());
