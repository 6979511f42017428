import type { Vocabulary } from '../layout/hyphenation.ts';
import type { TablesIn } from '../layout/loose-tables.ts';
import type { Piece } from '../layout/piece.ts';
import type { Reach } from './reach.ts';
import { leavesOf, type Tag } from './tag-tree.ts';
import type { TaggedText } from './tagged-text.ts';

/** What turning elements into blocks needs to know of the document. */
export interface TagContext {
  readonly text: TaggedText;
  readonly vocabulary: Vocabulary;
  /** Background of a place on a page, where it has one other than white. */
  readonly fillAt: (page: number, box: Piece['box'], empty: boolean) => string | undefined;
  /** Colour of what is filled on a page between two places on x, at a height. */
  readonly fillBetween: (page: number, from: number, to: number, y: number) => string | undefined;
  /** Whether an upright edge is drawn on a page between two places on x, at a height. */
  readonly isDivided: (page: number, from: number, to: number, y: number) => boolean;
  /** How far lines of running text reach; not given inside tables, whose cells end where other lines do not. */
  readonly reach?: Reach;
  /** Reads text on a page as the table it is printed as; not given inside tables. */
  readonly tablesIn?: (page: number) => TablesIn | undefined;
}

/** The printed pieces of elements, in the order the tree reads them. */
export const piecesIn = (tags: readonly Tag[], { text }: TagContext): readonly Piece[] =>
  tags.flatMap((tag) => leavesOf(tag).flatMap(({ mark }) => text.get(mark) ?? []));
