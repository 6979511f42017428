import { flat, type Passage } from '../document/index.ts';
import type { Party } from '../model/index.ts';
import { parseParties, type ValueWords } from '../values/index.ts';

/** The parties a cell of owners names. */
export const parseOwners = (cell: Passage, words: ValueWords): Party[] =>
  cell.text === '' ? [] : parseParties(flat(cell), words);
