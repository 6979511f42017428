import { flat, type Passage, slicePassage } from '../document/index.ts';
import type { Finance } from '../model/index.ts';
import { type FlowBlock, isText } from '../structure/index.ts';
import { findMoney } from '../values/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { createIds } from './identity.ts';
import { sentencesOf } from './sentences.ts';

/** The sums a paper names, each with what it is by the words of its sentence or label. A sum printed again adds evidence to the first. */
export function extractFinances(context: ExtractContext): readonly Finance[] {
  const ids = createIds('fin');
  const found = new Map<string, Finance>();
  const read = (label: string, passage: Passage): void => {
    for (const sentence of sentencesOf(passage))
      for (const { value: amount, start, end } of findMoney(sentence.text)) {
        const near = `${label} ${sentence.text.slice(Math.max(0, start - 90), end + 60)}`;
        const role = roleOf(near, context);
        const key = `${amount.value}:${amount.currency}`;
        const first = found.get(key);
        const evidence = context.quote(slicePassage(sentence, start, end));
        if (first !== undefined) found.set(key, { ...first, role: first.role === 'other' ? role : first.role, evidence: [...first.evidence, ...evidence] });
        else found.set(key, { id: ids(null), text: flat(sentence), evidence, confidence: confidenceOf.phrased, amount, role, ...(amount.year !== undefined && { year: amount.year }) });
      }
  };
  const visit = (block: FlowBlock, label: string): void => {
    if (isText(block)) read(label, block.text);
    else if (block.kind === 'field') for (const value of block.value) visit(value, flat(block.label));
  };
  for (const section of context.report.sections) for (const block of section.blocks) if (section.source !== 'grid') visit(block, flat(section.heading));
  return [...found.values()];
}

const roles = ['saving', 'income', 'funding', 'cost', 'budget'] as const;

/** What a sum is: the kind whose words stand in its neighbourhood, the more telling kinds asked first. */
const roleOf = (near: string, { lexicon }: ExtractContext): Finance['role'] => roles.find((role) => lexicon.money(role, near)) ?? 'other';
