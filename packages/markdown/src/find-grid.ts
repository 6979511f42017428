import type { CreateFinder } from './claim.ts';
import type { SourceLine } from './source-line.ts';

const fullRule = /^\+(?:[-=:]{1,500}\+){1,100}$/;

/** Whether a line is a rule from side to side, as a grid table begins and ends with. */
export const isFullRule = (text: string): boolean => fullRule.test(text.trimEnd());

/** Grid tables as Pandoc writes them for Word's: rows between rules of dashes, cells of several lines, plus signs where rules meet. */
export const findGrid: CreateFinder = (lines) => (from) => {
  if (!isFullRule(lines[from]?.text ?? '')) return undefined;
  let end = from;
  while (isInside(lines[end])) end++;
  const last = lines.slice(from, end).findLastIndex(({ text }) => isFullRule(text));
  return last < 2 ? undefined : { kind: 'grid', length: last + 1 };
};

const isInside = (line: SourceLine | undefined): boolean => line !== undefined && /^[+|]/.test(line.text);
