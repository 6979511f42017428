import { flat } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Issue } from '../../model/index.ts';
import { isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import type { Front } from './front.ts';

/** Whether a value is nothing but what a template left to be filled in. */
export const isPlaceholder = (value: string, lexicon: CompiledLexicon): boolean => value.length < 60 && lexicon.is('placeholders', value);

/** An issue for each placeholder a paper still prints, in its front or its text. */
export function placeholderIssues(front: Front, { report, lexicon, quote }: ExtractContext): readonly Issue[] {
  const passages = [...front.fields.map((field) => field.value), ...report.flow.filter(isText).map((block) => block.text)];
  return passages
    .filter((passage) => lexicon.holds('placeholders', passage.text))
    .map((passage): Issue => {
      const [evidence] = quote(passage);
      const words = flat(passage);
      const message = `A placeholder was never filled in: ${words.length > 80 ? `${words.slice(0, 80)}…` : words}`;
      return { code: 'placeholder', severity: 'warning', message, ...(evidence !== undefined && { evidence }) };
    });
}
