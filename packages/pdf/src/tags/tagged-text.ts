import { type Piece, piecesOf } from '../layout/piece.ts';
import type { PageLines } from '../page/page-model.ts';

/** The printed pieces of a document by the marked content they stand in, each in the order it was painted. */
export type TaggedText = ReadonlyMap<string, readonly Piece[]>;

/** Files the pieces of pages under their marks. Text without a mark is not in it. */
export function taggedText(pages: Iterable<PageLines>): TaggedText {
  const text = new Map<string, { readonly order: number; readonly piece: Piece }[]>();
  for (const { lines } of pages)
    for (const line of lines)
      for (const run of line.runs) {
        if (run.mark === undefined) continue;
        const [piece] = piecesOf([{ ...line, runs: [run] }]);
        if (piece === undefined) continue;
        const entry = { order: run.order ?? 0, piece };
        const known = text.get(run.mark);
        if (known === undefined) text.set(run.mark, [entry]);
        else known.push(entry);
      }
  return new Map(
    [...text].map(([mark, entries]) => [mark, entries.sort((a, b) => a.order - b.order).map(({ piece }) => piece)]),
  );
}
