import { joinPassages, type Passage, slicePassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { type FlowTable, isText } from './flow.ts';

/** What a card says of its measure. */
export type LevelRole = 'target' | 'actual' | 'baseline';

/** A level with its label before it. */
export interface LabelledLevel {
  readonly role: LevelRole;
  readonly text: Passage;
}

/** Reads a level behind its label, which is what a table of indicators would head its column with: "Target: 97%", "Previous 5,473". */
export function labelledLevel(text: Passage, lexicon: CompiledLexicon): LabelledLevel | null {
  const label = /^([\p{L} ]{3,30}?)(?:\s?:|(?=\s[\d£-]))\s?/u.exec(text.text);
  const role = label === null ? undefined : lexicon.column(label[1] ?? '');
  return label !== null && (role === 'target' || role === 'actual' || role === 'baseline')
    ? { role, text: slicePassage(text, label[0].length) }
    : null;
}

/** The card of one measure. */
export interface MeasureCard {
  readonly name: Passage;
  readonly levels: ReadonlyMap<LevelRole, Passage>;
}

const mostRows = 5;

/** Reads a small table whose first row names a measure and whose other cells are labelled levels, a target among them; null for any other. */
export function measureCardOf(table: FlowTable, lexicon: CompiledLexicon): MeasureCard | null {
  if (table.rows < 2 || table.rows > mostRows) return null;
  const name = table.cells
    .filter((cell) => cell.row === 0)
    .map((cell) => joinPassages(cell.blocks.filter(isText).map((block) => block.text)))
    .find((words) => words.text !== '');
  if (name === undefined || labelledLevel(name, lexicon) !== null) return null;
  const levels = new Map<LevelRole, Passage>();
  for (const cell of table.cells.filter(({ row }) => row > 0))
    for (const block of cell.blocks.filter(isText)) {
      const level = labelledLevel(block.text, lexicon);
      if (level !== null && !levels.has(level.role)) levels.set(level.role, level.text);
    }
  return levels.has('target') && levels.size > 1 ? { name, levels } : null;
}
