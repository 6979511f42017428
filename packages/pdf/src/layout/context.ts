import type { PageLines, TextLine } from '../page/page-model.ts';
import { findFurniture } from './furniture.ts';
import { type HeadingScale, headingScale } from './heading-scale.ts';
import { type Vocabulary, vocabularyOf } from './hyphenation.ts';
import { usualLeading } from './measure.ts';
import { groupLines, isUpright, type Line, piecesOf } from './piece.ts';

/** What the layout of one page takes from the document as a whole. */
export interface LayoutContext {
  readonly vocabulary: Vocabulary;
  /** Distance of baselines in running text, as a multiple of the size. */
  readonly leading: number;
  readonly headings: HeadingScale;
  /** Whether a line is a running head, a foot, a folio or a stamp. */
  readonly isFurniture: (line: TextLine) => boolean;
}

const defaultLeading = 1.2;

/** Reads what all pages of a document share: its body text, its heading looks, its words and its furniture. */
export function layoutContext(pages: readonly PageLines[]): LayoutContext {
  const isFurniture = findFurniture(pages);
  const pieces = pages.map((page) => piecesOf(page.lines.filter((line) => !isFurniture(line))).filter(isUpright));
  const lines: readonly Line[] = pieces.flatMap(groupLines);
  return {
    vocabulary: vocabularyOf(pieces.flatMap((own) => own.map((piece) => piece.text))),
    leading: usualLeading(lines) ?? defaultLeading,
    headings: headingScale(lines),
    isFurniture,
  };
}
