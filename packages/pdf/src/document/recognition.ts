import type { Box } from '@council-reports/core';
import type { PageLines, TextRun } from '../page/page-model.ts';
import { toLines } from '../text/to-lines.ts';

/** A page that holds no text. */
export interface UnreadPage {
  /** Page number, from 1. */
  readonly page: number;
  /** Size of the page as it is shown, in points. */
  readonly width: number;
  readonly height: number;
  /** The whole file; not to be changed. */
  readonly bytes: Uint8Array;
  readonly password?: string;
}

/** A word read from the picture of a page, with its box in points of the page as it is shown. */
export interface RecognisedWord {
  readonly text: string;
  readonly box: Box;
  /** Height of the line's baseline, y down; estimated from the box where it is not known. */
  readonly baseline?: number;
  readonly bold?: boolean;
}

/** Reads a page that holds no text; undefined where it finds none. */
export type RecognisePage = (page: UnreadPage) => Promise<readonly RecognisedWord[] | undefined>;

const toRun = ({ text, box, baseline, bold = false }: RecognisedWord): TextRun => ({
  text: text.trim(),
  box,
  baseline: baseline ?? box[3] - 0.2 * (box[3] - box[1]),
  size: box[3] - box[1],
  font: { name: '', bold, italic: false },
  color: '#000000',
  angle: 0,
});

/** A page with the words a recognition found on it. */
export const withWords = (page: PageLines, words: readonly RecognisedWord[]): PageLines => ({
  model: { ...page.model, recognised: true },
  lines: toLines(page.model.page, words.filter(({ text }) => text.trim() !== '').map(toRun)),
});
