import type { CreateFinder } from './claim.ts';
import { continuesField } from './field-lines.ts';
import type { FrontMatterReader } from './reading.ts';
import type { SourceLine } from './source-line.ts';

const mostLines = 60;
const fence = /^---[ \t]*$/;
const fenceEnd = /^(?:---|\.\.\.)[ \t]*$/;
const field = /^[a-z][\w .-]{0,60}:(?:[ \t]|$)/i;

/** What a text says of itself before it begins: YAML between two lines of dashes at its very top, a field to a line. */
export const findFrontMatter: CreateFinder = (lines) => (from) => {
  const [first] = lines;
  if (from !== 0 || first?.number !== 1 || !fence.test(first.text)) return undefined;
  const end = lines.slice(1, mostLines).findIndex(({ text }) => fenceEnd.test(text));
  const fields = lines.slice(1, end + 1);
  if (end < 1 || !field.test(fields[0]?.text ?? '')) return undefined;
  return fields.every(({ text }) => field.test(text) || continuesField(text) || text.startsWith('#'))
    ? { kind: 'frontMatter', length: end + 2 }
    : undefined;
};

const readNone: FrontMatterReader = () => [];

/** The reader of front matter, loaded only for a text that may begin with any: it takes longer to load than most texts to read. */
export const frontMatterReader = async (lines: readonly SourceLine[]): Promise<FrontMatterReader> =>
  fence.test(lines[0]?.text ?? '') ? (await import('./read-front-matter.ts')).readFrontMatter : readNone;
