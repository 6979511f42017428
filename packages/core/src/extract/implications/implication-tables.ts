import { emptyPassage, flat, joinPassages, type Passage } from '../../document/index.ts';
import { isText, readDataTable, type Section, slotsOf } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { kindOfTable } from '../tables/data-tables.ts';
import { categoryOf } from './implication-categories.ts';
import type { Statement } from './statement.ts';

const leastKnown = 0.5;

/** The rows of a section's table whose first column names implications: "Financial | None directly". */
export function implicationRows(section: Section, { lexicon }: ExtractContext): readonly Statement[] {
  return section.blocks.flatMap((block): readonly Statement[] => {
    if (block.kind !== 'table' || block.columns > 3) return [];
    const data = readDataTable(block, lexicon);
    if (data !== null && kindOfTable(data) !== undefined) return [];
    const rows = slotsOf(block).map((row) =>
      row.map(
        (cell): Passage =>
          cell === undefined ? emptyPassage : joinPassages(cell.blocks.filter(isText).map((b) => b.text)),
      ),
    );
    const found = rows.flatMap(([label = emptyPassage, ...texts]): readonly Statement[] => {
      const category = categoryOf(flat(label), lexicon);
      return category === undefined || label.text === '' ? [] : [{ label, category, texts: texts.slice(0, 1) }];
    });
    return found.length >= 2 && found.length >= rows.length * leastKnown ? found : [];
  });
}
