import type { SourceLine } from './source-line.ts';

const pageMark = /^\{(\d{1,4})\}-{20,200}$/;

/** Lines with their pages counted by the marks that converters of PDFs leave between them, `{3}` before a long rule; pages count from 0 there. */
export function pagedByMarks(lines: readonly SourceLine[]): readonly SourceLine[] {
  const paged: SourceLine[] = [];
  let turned = 0;
  for (const line of lines) {
    const mark = pageMark.exec(line.text.trimEnd());
    if (mark === null) {
      paged.push(turned === 0 ? line : { ...line, page: line.page + turned });
      continue;
    }
    turned = Math.max(turned, Number(mark[1]));
    // What is read goes from a first line to a last: no blank line may hold the mark between itself and what follows.
    while (paged.at(-1)?.text.trim() === '') paged.pop();
  }
  return paged;
}
