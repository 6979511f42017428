import { flat, type Passage, slicePassage } from '../document/index.ts';
import type { Appendix } from '../model/index.ts';
import { isText } from '../structure/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { createIds } from './identity.ts';
import { mergeRepeats } from './repeats.ts';

/** The appendices a paper lists, with the yes or no that says whether each is attached. */
export function extractAppendices(context: ExtractContext): readonly Appendix[] {
  const ids = createIds('app');
  const { lexicon, report } = context;
  const pattern = new RegExp(`^((?:\\p{L}+\\s)?${lexicon.oneOf('appendixWords')}\\s(?:\\d{1,2}(?:\\(\\w{1,3}\\))?|[A-Z]{1,2}(?:\\.?\\d{1,2})?|one|two|three|four|five|six))(?![\\p{L}\\d])\\s?[:–—-]?\\s?`, 'iu');
  const read = (passage: Passage, attached: boolean | null): readonly Appendix[] => {
    const match = pattern.exec(passage.text);
    if (match?.[1] === undefined) return [];
    const title = flat(slicePassage(passage, match[0].length)).replace(/[.;]$/, '');
    return [
      {
        id: ids(match[1]),
        text: flat(passage),
        evidence: context.quote(passage),
        confidence: confidenceOf.labelled,
        label: flat(slicePassage(passage, 0, match[1].length)),
        title: title === '' ? null : title,
        attached,
        access: lexicon.holds('exempt', flat(passage)) && !/\bexempt information\b/i.test(title) ? 'exempt' : 'public',
      },
    ];
  };
  const listed = report.sections.flatMap((section) =>
    section.blocks.flatMap((block): readonly Appendix[] => {
      if (block.kind === 'field') {
        const value = flat(block.value.find(isText)?.text ?? { text: '', runs: [] });
        if (block.source === 'line') return section.kind === 'appendices' ? read(block.label, null).map((a) => ({ ...a, title: a.title ?? value })) : [];
        return read(block.label, lexicon.is('yes', value) ? true : lexicon.is('no', value) ? false : null);
      }
      return section.kind === 'appendices' && isText(block) ? read(block.text, null) : [];
    }),
  );
  const headed = report.sections.filter((section) => section.source === 'heading' && section.kind !== 'appendices').flatMap((section) => read(section.heading, true));
  return mergeRepeats(dropSameLabel([...listed, ...headed]), (appendix) => appendix.text);
}

/** An appendix that is listed and then follows in the file is one; the list says its title. */
function dropSameLabel(appendices: readonly Appendix[]): readonly Appendix[] {
  const byLabel = new Map<string, Appendix>();
  for (const appendix of appendices) {
    const key = appendix.label.toLowerCase();
    const first = byLabel.get(key);
    byLabel.set(key, first === undefined ? appendix : { ...first, attached: first.attached ?? appendix.attached, evidence: [...first.evidence, ...appendix.evidence] });
  }
  return [...byLabel.values()];
}
