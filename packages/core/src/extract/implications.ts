import { flat, joinPassages } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Implication } from '../model/index.ts';
import { isText, type Section } from '../structure/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { createIds } from './identity.ts';

/** What the proposal means for money, law, people and the rest: each section or label of an implication, and what stands in an "Implications" section. */
export function extractImplications(context: ExtractContext): readonly Implication[] {
  const ids = createIds('imp');
  return context.report.sections.flatMap((section, index) => {
    if (section.kind !== 'implication') return [];
    const blocks = [...section.blocks, ...beneath(context.report.sections, index)];
    const passages = blocks.filter(isText).map((block) => block.text);
    const text = joinPassages(passages);
    if (text.text === '') return [];
    const label = flat(section.heading).replace(/\s?:$/, '');
    return [
      {
        id: ids(section.category),
        text: flat(text),
        evidence: [...context.quote(section.heading), ...passages.flatMap((passage) => context.quote(passage))],
        confidence: confidenceOf.labelled,
        category: section.category ?? 'other',
        label,
        stance: stanceOf(flat(text), context.lexicon),
      },
    ];
  });
}

/** The blocks of plain sub-sections: "Finance" with "Capital costs" beneath it is one implication. */
function beneath(sections: readonly Section[], index: number): readonly Section['blocks'][number][] {
  const blocks: Section['blocks'][number][] = [];
  for (let next = index + 1; next < sections.length; next++) {
    const section = sections[next];
    if (section === undefined || section.parent !== index || section.kind !== 'other') break;
    blocks.push(...section.blocks);
  }
  return blocks;
}

/** What a statement of implications comes to. "No direct ..., but ..." states something. */
export function stanceOf(text: string, lexicon: CompiledLexicon): Implication['stance'] {
  if (lexicon.is('notApplicable', text)) return 'notApplicable';
  if (lexicon.holds('exempt', text) && text.length < 200) return 'exempt';
  if (lexicon.holds('pending', text) && text.length < 240) return 'pending';
  const isNone = lexicon.begins('none', text) || (text.length < 200 && lexicon.holds('none', text.slice(0, 120)));
  return isNone && !/\b(?:but|however|although|though|except|other than)\b/i.test(text) && text.length < 400 ? 'none' : 'stated';
}
