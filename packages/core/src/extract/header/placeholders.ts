import { flat, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Issue } from '../../model/index.ts';
import { cellText, type FlowBlock, isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import type { Front } from './front.ts';

/** Whether a value is nothing but what a template left to be filled in. */
export const isPlaceholder = (value: string, lexicon: CompiledLexicon): boolean =>
  value.length < 60 && lexicon.is('placeholders', value);

/** An issue for each placeholder a paper still prints: in its front, its text, its tables. */
export function placeholderIssues(front: Front, { report, lexicon, quote }: ExtractContext): readonly Issue[] {
  const printed = [...front.fields.flatMap((field) => field.lines), ...report.flow.flatMap(passagesOf)];
  const seen = new Set<string>();
  return printed
    .filter((passage) => lexicon.holds('placeholders', passage.text))
    .flatMap((passage): readonly Issue[] => {
      const [evidence] = quote(passage);
      const words = flat(passage);
      const key = `${words}@${evidence?.page ?? ''}:${evidence?.start ?? ''}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const message = `A placeholder was never filled in: ${words.length > 80 ? `${words.slice(0, 80)}…` : words}`;
      return [{ code: 'placeholder', severity: 'warning', message, ...(evidence !== undefined && { evidence }) }];
    });
}

/** The passages of a block: its text, its value, its cells. Values of fields near the top are the front's. */
function passagesOf(block: FlowBlock): readonly Passage[] {
  if (isText(block)) return [block.text];
  if (block.kind === 'table') return block.cells.map(cellText);
  return block.kind === 'field' ? block.value.flatMap(passagesOf) : [];
}
