import { flat, type Passage } from '../document/index.ts';
import type { Party } from '../model/index.ts';
import { parseParties } from '../values/index.ts';

/** The parties a cell of owners names. */
export const parseOwners = (cell: Passage): Party[] => (cell.text === '' ? [] : parseParties(flat(cell)));
