import type { Box } from '@council-reports/core';
import type { Piece } from '../layout/piece.ts';
import { unionAll } from '../page/boxes.ts';
import type { TextLine } from '../page/page-model.ts';
import { isInline } from './inline-roles.ts';
import { leavesOf, type Tag, type TagNode } from './tag-tree.ts';
import type { TaggedText } from './tagged-text.ts';

/** What can be measured of a page's tags. */
export interface TagTrust {
  readonly trusted: boolean;
  /** Share of the page's characters, artifacts and furniture aside, that stand in a tag. */
  readonly share: number;
  /** Share of the steps from one tagged piece to the next that go on in reading order. */
  readonly order: number;
}

const leastShare = 0.85;
const leastOrder = 0.9;
// A slide's title and a floating table are filed out of place; that alone does not make the rest wrong.
const misplaced = 2;
// A document that says its tags are suspect (ISO 32000-1, table 321) has to be nearly perfect to be believed.
const suspectShare = 0.97;

const ink = (text: string): number => text.replaceAll(' ', '').length;

// A program that tags each printed line as a paragraph cuts most of its sentences; a sound document hardly any.
const mostCuts = 0.3;
const fewestParagraphs = 8;
// Neither is a page in one paragraph a structure: blocks a line and more apart belong to several.
const mostHoles = 4;

// Nor are the rows of a layout table in one paragraph: text stands apart on line after line of it.
const mostRows = 5;
const mostTextRows = 2;
const apart = 1.8;
// Names set in columns with tabs are one paragraph in Word.
const longestName = 40;

/** Whether an element sets text apart on many lines, as in the cells of rows, and sentences in some. */
function hasRows(pieces: readonly Piece[]): boolean {
  const set = pieces.filter((piece, at) => {
    const before = pieces[at - 1];
    return (
      before !== undefined &&
      Math.abs(piece.baseline - before.baseline) < 0.3 * piece.size &&
      piece.box[0] - before.box[2] > apart * piece.size
    );
  });
  return set.length > mostRows && set.filter(({ text }) => text.length > longestName).length > mostTextRows;
}

const structured = /^(?:Table|L|TOC)$/;

/** Stretches of content inside lines, each a paragraph; tables and lists aside. */
function paragraphsOf(tree: TagNode): readonly (readonly Tag[])[] {
  if (structured.test(tree.role)) return [];
  const found: (readonly Tag[])[] = [];
  let inline: Tag[] = [];
  const close = (): void => {
    if (inline.length > 0) found.push(inline);
    inline = [];
  };
  for (const child of tree.children)
    if (isInline(child)) inline.push(child);
    else if (child.kind === 'node') {
      close();
      found.push(...paragraphsOf(child));
    }
  close();
  return found;
}

const sentenceEnd = /[.!?:;,]["'”’)]*$/;

/** Whether elements of text are what a reader would call paragraphs. */
function areParagraphs(tree: TagNode, text: TaggedText): boolean {
  const paragraphs = paragraphsOf(tree)
    .map((tags) => tags.flatMap(leavesOf).flatMap(({ mark }) => text.get(mark) ?? []))
    .filter((pieces) => pieces.length > 0);
  let cuts = 0;
  let holes = 0;
  paragraphs.forEach((pieces, index) => {
    const last = pieces.at(-1);
    const next = paragraphs[index + 1]?.[0];
    if (last !== undefined && next !== undefined && !sentenceEnd.test(last.text) && /^\p{Ll}/u.test(next.text))
      cuts += 1;
    pieces.forEach((piece, at) => {
      const before = pieces[at - 1];
      if (before !== undefined && piece.box[1] - before.box[3] > 1.2 * piece.size) holes += 1;
    });
  });
  return (
    !(paragraphs.length >= fewestParagraphs && cuts > mostCuts * paragraphs.length) &&
    holes <= Math.max(mostHoles, 0.2 * paragraphs.length) &&
    !paragraphs.some(hasRows)
  );
}

const tableRows = (tree: TagNode): readonly TagNode[] =>
  tree.children.flatMap((child) =>
    child.kind === 'leaf' ? [] : [...(child.role === 'TR' ? [child] : []), ...tableRows(child)],
  );

const mostEngulfed = 1;

const reachesOver = ([left, top, right, bottom]: Box, other: Box): boolean =>
  left < other[0] && right > other[2] && top < other[3] && bottom > other[1];

/** Whether the text of any cell reaches over that of several others in its row: it was filed under the wrong cell. */
function hasEngulfingCell(tree: TagNode, text: TaggedText): boolean {
  return tableRows(tree).some((row) => {
    const boxes = row.children
      .map((cell) => unionAll(leavesOf(cell).flatMap(({ mark }) => (text.get(mark) ?? []).map(({ box }) => box))))
      .filter((box) => box !== undefined);
    return boxes.some((box) => boxes.filter((other) => other !== box && reachesOver(box, other)).length > mostEngulfed);
  });
}

/** A step back: up the page without moving on to a column to the right. */
const stepsBack = (from: Piece, to: Piece): boolean => {
  const tolerance = 0.7 * Math.max(from.size, to.size);
  return to.box[3] < from.box[1] + tolerance && to.box[0] < from.box[2] - tolerance && to.page === from.page;
};

/** Measures a page's tags against what is printed on it. */
export function measureTrust(tree: TagNode, lines: readonly TextLine[], text: TaggedText, suspects: boolean): TagTrust {
  const marks = new Set(leavesOf(tree).map(({ mark }) => mark));
  let all = 0;
  let tagged = 0;
  for (const { runs } of lines)
    for (const run of runs) {
      if (run.artifact === true) continue;
      const count = ink(run.text);
      all += count;
      if (run.mark !== undefined && marks.has(run.mark)) tagged += count;
    }
  const firsts = leavesOf(tree).flatMap(({ mark }) => text.get(mark)?.slice(0, 1) ?? []);
  let steps = 0;
  let forward = 0;
  firsts.forEach((piece, index) => {
    const before = firsts[index - 1];
    if (before === undefined) return;
    steps += 1;
    if (!stepsBack(before, piece)) forward += 1;
  });
  const share = all === 0 ? 0 : tagged / all;
  const order = steps === 0 ? 1 : forward / steps;
  const ordered = order >= leastOrder || steps - forward <= misplaced;
  const enough = share >= (suspects ? suspectShare : leastShare);
  return { share, order, trusted: ordered && enough && areParagraphs(tree, text) && !hasEngulfingCell(tree, text) };
}
