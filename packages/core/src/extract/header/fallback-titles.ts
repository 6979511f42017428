import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { findDates } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { bareTitle } from './title-words.ts';

/** Kinds of sections that are also what a whole paper is called: "Strategic risk register". */
const paperSections: ReadonlySet<string> = new Set(['risks', 'kpis', 'actionPlan']);

/** A declared heading near the top that names the paper by what it holds. */
export function titleOfKind({ report, lexicon }: ExtractContext): string | null {
  for (const block of report.flow.slice(0, 10)) {
    if (block.kind !== 'heading' || block.depth > 2 || block.marker !== null) continue;
    const words = bareTitle(flat(block.text), lexicon);
    if (words.split(' ').length >= 2 && paperSections.has(lexicon.section(words) ?? '')) return words;
  }
  return null;
}

/** The title that a paper prints at the head of its pages alone: the first running head that is no folio and no stamp, without the date beside it. */
export function runningTitle(heads: readonly string[], lexicon: CompiledLexicon): string | null {
  for (const head of heads) {
    const [date] = findDates(head);
    const words = (date === undefined ? head : head.slice(0, date.start)).replace(/[\s|,–-]{1,6}$/, '');
    if (
      words.split(' ').length >= 3 &&
      !/\d\s?$|^page\b/i.test(words.replace(/\d{4}(?:[-/]\d{2,4})?$/, '')) &&
      !lexicon.is('genericTitles', words)
    )
      return words;
  }
  return null;
}

/** Where nothing else can be the title, the first declared heading is, though it only names the body and the day. */
export function onlyHeading({ report, lexicon }: ExtractContext): string | null {
  const first = report.flow.slice(0, 3).find((block) => block.kind === 'heading' && block.marker === null);
  const words = first?.kind === 'heading' ? bareTitle(flat(first.text), lexicon) : '';
  return words.split(' ').length < 3 || lexicon.is('genericTitles', words) ? null : words;
}
