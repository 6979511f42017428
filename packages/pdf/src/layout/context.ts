import type { PageLines, TextLine } from '../page/page-model.ts';
import { findFurniture } from './furniture.ts';
import { type HeadingScale, headingScale } from './heading-scale.ts';
import { type Vocabulary, vocabularyOf } from './hyphenation.ts';
import { usualLeading, usualRight } from './measure.ts';
import { groupLines, isUpright, type Line, piecesOf } from './piece.ts';

/** What the layout of one page takes from the document as a whole. */
export interface LayoutContext {
  readonly vocabulary: Vocabulary;
  /** Distance of baselines in running text, as a multiple of the size. */
  readonly leading: number;
  readonly headings: HeadingScale;
  /** How far running text reaches on pages of a width; undefined where they have too little of it. */
  readonly usualRight: (width: number) => number | undefined;
  /** Whether a line is a running head, a foot, a folio or a stamp. */
  readonly isFurniture: (line: TextLine) => boolean;
}

const defaultLeading = 1.2;

/** Works something out when it is first asked for. */
function lazily<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/**
 * Reads what all pages of a document share: its body text, its heading looks, its words and its furniture. A document whose tags are all
 * trusted asks for the last two only.
 */
export function layoutContext(pages: readonly PageLines[]): LayoutContext {
  const isFurniture = findFurniture(pages);
  const pieces = pages.map((page) => piecesOf(page.lines.filter((line) => !isFurniture(line))).filter(isUpright));
  const lines = lazily((): readonly Line[] => pieces.flatMap(groupLines));
  const leading = lazily(() => usualLeading(lines())?.ratio ?? defaultLeading);
  const headings = lazily(() => headingScale(lines()));
  const rights = new Map<number, number | undefined>();
  const rightOn = (width: number): number | undefined =>
    usualRight(pages.flatMap(({ model }, index) => (model.width === width ? groupLines(pieces[index] ?? []) : [])));
  return {
    usualRight: (width) => {
      if (!rights.has(width)) rights.set(width, rightOn(width));
      return rights.get(width);
    },
    vocabulary: vocabularyOf(pieces.flatMap((own) => own.map((piece) => piece.text))),
    get leading() {
      return leading();
    },
    get headings() {
      return headings();
    },
    isFurniture,
  };
}
