import { flat, type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { readPrintedLists } from '../printed-list/printed-list.ts';
import { type AskPatterns, isAsk } from './asks.ts';
import { recommendingIn } from './origins.ts';
import type { FoundList } from './own-lists.ts';

const proseKinds: ReadonlySet<Section['kind']> = new Set(['header', 'purpose', 'summary', 'background', 'other']);

/** Without a section of their own: a sentence that asks, with the items after it, wherever the report speaks for itself. */
export function askLists(
  context: ExtractContext,
  patterns: AskPatterns,
  quoted: ReadonlySet<Section>,
): readonly FoundList[] {
  for (const section of context.report.sections) {
    if (!proseKinds.has(section.kind) || quoted.has(section)) continue;
    const found = asksIn(section, context, patterns);
    if (found.length > 0) return found;
  }
  return [];
}

/** The sentences of a section that ask, with the items after each. */
function asksIn(section: Section, { lexicon }: ExtractContext, patterns: AskPatterns): readonly FoundList[] {
  const found: FoundList[] = [];
  section.blocks.forEach((block, index) => {
    if (!isText(block) || !isAsk(block.text, patterns) || recommendingIn(flat(block.text), lexicon) !== null) return;
    const end = section.blocks.findIndex((next, at) => at > index && next.kind !== 'item' && next.kind !== 'pageBreak');
    const blocks = section.blocks.slice(index, end < 0 ? undefined : end);
    for (const list of readPrintedLists(blocks, lexicon, patterns)) found.push({ list, basis: 'phrased' });
  });
  return found;
}

/** What the items of an agenda ask of the meeting, each behind its subject: "VACANCY – The Council is asked to appoint ...". */
export function agendaAsks({ report, lexicon }: ExtractContext, patterns: AskPatterns): readonly FoundList[] {
  return report.sections.flatMap((section) =>
    [section.heading, ...section.blocks.filter(isText).map((block) => block.text)].flatMap((line): FoundList[] => {
      const ask = behindDash(line);
      if (!asksToDecide(flat(ask), lexicon, patterns) || recommendingIn(flat(ask), lexicon) !== null) return [];
      return readPrintedLists([{ kind: 'paragraph', text: ask }], lexicon, patterns).map((list) => ({
        list,
        basis: 'phrased',
      }));
    }),
  );
}

/** Whether words ask for an act of deciding: members are asked to declare interests at every meeting. */
function asksToDecide(words: string, lexicon: CompiledLexicon, patterns: AskPatterns): boolean {
  const asked = patterns.asks.exec(words.slice(0, 300));
  if (asked === null) return false;
  return !lexicon.begins('routineAsks', words.slice(asked.index + asked[0].length));
}

const behindDash = (line: Passage): Passage => {
  const dash = /\s[–—-]\s(?=\p{Lu})/u.exec(line.text);
  return dash === null ? line : slicePassage(line, dash.index + dash[0].length);
};
