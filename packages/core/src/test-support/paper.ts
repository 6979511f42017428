import {
  type Block,
  type Document,
  heading,
  type Inline,
  type List,
  list,
  listItem,
  type PageBreak,
  type Paragraph,
  type Passage,
  paragraph,
  passageOf,
  root,
  strong,
  type Table,
  type Text,
  table,
  tableCell,
  tableRow,
  text,
} from '../document/index.ts';
import { type CompiledLexicon, compileLexicon, english, welsh } from '../lexicon/index.ts';

/** The words all papers are read with. */
export const lexicon: CompiledLexicon = compileLexicon([english, welsh]);

/** Words, or words with markup among them. */
export type Words = string | readonly (string | Inline)[];

const inlines = (words: Words): readonly Inline[] =>
  (typeof words === 'string' ? [words] : words).map((part) => (typeof part === 'string' ? text(part) : part));

/** A run in bold. */
export const bold = (words: string): Inline => strong([text(words)]);

/** A paragraph. */
export const para = (words: Words): Paragraph => paragraph(inlines(words));

/** A heading of the format's own; a number typed before its words is taken as its marker by the reader. */
export const head = (words: Words, depth = 2): Block => heading(depth, inlines(words));

/** A list from pairs of marker and words; further blocks of an item stand behind them. */
export const items = (...entries: readonly (readonly [string | null, Words, ...Block[]])[]): List =>
  list(
    true,
    entries.map(([marker, words, ...more]) => listItem(marker, [para(words), ...more])),
  );

/** A table of plain cells. A line break in a cell parts its paragraphs, `**words**` are bold, an empty string is an empty cell. */
export const grid = (...rows: readonly (readonly string[])[]): Table =>
  table(rows.map((row) => tableRow(row.map((cell) => tableCell(cell === '' ? [] : cell.split('\n').map(cellLine))))));

const cellLine = (line: string): Paragraph => {
  const strongWords = /^\*\*([^*]+)\*\*(.*)$/.exec(line);
  return strongWords === null
    ? para(line)
    : para([bold(strongWords[1] ?? ''), ...(strongWords[2] === '' ? [] : [strongWords[2] ?? ''])]);
};

/** The place where a page begins. */
export const page = (number: number): PageBreak => ({ type: 'pageBreak', page: number });

/** A document of blocks. */
export const paper = (...blocks: readonly Block[]): Document => ({
  root: root(blocks),
  source: { format: 'markdown', sha256: '0'.repeat(64), bytes: 0 },
  issues: [],
});

/** Words as a passage. */
export const said = (words: Words): Passage => passageOf(inlines(words));

/** The text node of words that a source text holds, in its place there; of several places the one after `from`. */
export function placed(source: string, words: string, from = 0): Text {
  const start = source.indexOf(words, from);
  if (start < 0) throw new Error(`the source has no "${words}"`);
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return text(words, { position: { start: point(start), end: point(start + words.length) } });
}
