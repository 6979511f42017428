import type { SourceLine } from './source-line.ts';

const pageMark = /^\{(\d{1,4})\}-{20,200}$/;

/** Lines with their pages counted by the marks that converters of PDFs leave between them, `{3}` before a long rule; pages count from 0 there. */
export function pagedByMarks(lines: readonly SourceLine[]): readonly SourceLine[] {
  let turned = 0;
  return lines.flatMap((line) => {
    const mark = pageMark.exec(line.text.trimEnd());
    if (mark === null) return turned === 0 ? [line] : [{ ...line, page: line.page + turned }];
    turned = Math.max(turned, Number(mark[1]));
    return [];
  });
}
