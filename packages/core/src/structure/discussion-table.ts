import { emptyPassage, flat, type Passage, slicePassage, strongPrefix } from '../document/index.ts';
import type { ColumnRole, CompiledLexicon } from '../lexicon/index.ts';
import { cellText } from './cells.ts';
import { type FlowBlock, type FlowCell, isText } from './flow.ts';
import { lookDepth } from './look-depth.ts';
import { isParagraphNumber } from './paragraph-number.ts';

type Row = readonly FlowCell[];

/** The columns of minutes set as a table: what was said on each item, and what is to be done by whom. */
interface DiscussionColumns {
  readonly discussion: FlowCell;
  readonly action: FlowCell;
  /** What numbers or names the items. */
  readonly before: readonly FlowCell[];
  /** By whom and by when, where these have columns of their own. */
  readonly assigned: readonly FlowCell[];
}

const assignedRoles: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>(['owner', 'due', 'status']);

/** What heads the columns of minutes set as a table: "Item | Discussion | Action", "Item | Discussion | Action | Lead"; null for any other row. */
function columnsOf([header = [], ...rows]: readonly Row[], lexicon: CompiledLexicon): DiscussionColumns | null {
  const isAction = (cell: FlowCell): boolean => lexicon.is('actionWords', flat(cellText(cell)));
  const at = header.findLastIndex(isAction);
  const [action, discussion, ...before] = header.slice(0, at + 1).toReversed();
  const assigned = header.slice(at + 1);
  if (action === undefined || discussion === undefined || before.length > 2) return null;
  if (!assigned.every((cell) => assignedRoles.has(lexicon.column.whole(flat(cellText(cell)))))) return null;
  const isOfMinutes =
    (before.length > 0 && lexicon.is('discussionColumns', flat(cellText(discussion)))) ||
    (isItemHeading(discussion, lexicon) && tellsAtLength(rows, discussion));
  return isOfMinutes && before.every((cell) => isItemHeading(cell, lexicon))
    ? { discussion, action, before: before.toReversed(), assigned }
    : null;
}

const shortestTold = 150;

/** Whether most rows tell of their item at length, as minutes do and no plan of actions does: "Item | Action". */
function tellsAtLength(rows: readonly Row[], { column }: FlowCell): boolean {
  const told = rows.filter((row) => {
    const said = row.find((cell) => cell.column === column);
    return said !== undefined && cellText(said).text.length >= shortestTold;
  });
  return told.length > 1 && told.length * 2 >= rows.length;
}

const isItemHeading = (cell: FlowCell, lexicon: CompiledLexicon): boolean =>
  lexicon.is('itemColumns', flat(cellText(cell)).replace(/\.$/, ''));

const longestTitle = 100;

/**
 * The rows of minutes set as a table, each an item of business: its title heads what was said, and what is to be done stands under the head of its
 * column. Null for a table that is none.
 */
export function discussionTable(rows: readonly Row[], lexicon: CompiledLexicon): readonly FlowBlock[] | null {
  const columns = columnsOf(rows, lexicon);
  if (columns === null) return null;
  return rows.slice(1).flatMap((row) => {
    const said = row.find(({ column }) => column === columns.discussion.column)?.blocks ?? [];
    const before = row.filter(({ column }) => column < columns.discussion.column);
    return [...itemOf(before, said), ...toDoOf(row, columns)];
  });
}

/** What a row says is to be done: a labelled line to each, or a table of its own where other columns say by whom. */
function toDoOf(row: Row, { action, before: [item], assigned }: DiscussionColumns): readonly FlowBlock[] {
  const inColumn = (head: FlowCell): FlowCell | undefined => row.find(({ column }) => column === head.column);
  const toDo = inColumn(action)?.blocks.filter(isText) ?? [];
  if (toDo.length === 0) return [];
  if (item !== undefined && assigned.length > 0) {
    const heads = [item, action, ...assigned];
    const lines = [heads, heads.map(inColumn)];
    const cells = lines.flatMap((line, row) =>
      line.map(
        (cell, column): FlowCell => ({
          ...{ row, column, rowSpan: 1, colSpan: 1 },
          ...{ header: row === 0, blocks: cell?.blocks ?? [] },
        }),
      ),
    );
    return [{ kind: 'table', rows: lines.length, columns: heads.length, cells }];
  }
  return toDo.map(
    (block): FlowBlock => ({
      kind: 'field',
      source: 'line',
      label: cellText(action),
      value: [{ kind: 'paragraph', text: block.text }],
      marker: null,
    }),
  );
}

/** What was said on an item, headed by its title: the cell before; or, behind a number alone, the first line or what opens it in bold. */
function itemOf(before: Row, said: readonly FlowBlock[]): readonly FlowBlock[] {
  const number = before.find((cell) => isParagraphNumber(cellText(cell)));
  const named = before.find((cell) => cell !== number);
  const marker = number === undefined ? null : cellText(number).text;
  const headed = (text: Passage, rest: readonly FlowBlock[]): readonly FlowBlock[] => [
    { kind: 'heading', text, marker, depth: lookDepth },
    ...rest,
  ];
  if (named !== undefined) return headed(cellText(named), said);
  const [lead, ...rest] = said;
  if (marker === null || !isText(lead)) return said;
  const isTitle = rest.length > 0 && lead.text.text.length <= longestTitle && !/[.;]$/.test(lead.text.text);
  if (isTitle) return headed(lead.text, rest);
  const bold = strongPrefix(lead.text);
  if (bold === 0 || bold > longestTitle) return headed(emptyPassage, said);
  const behind: FlowBlock = { kind: 'paragraph', text: slicePassage(lead.text, bold) };
  return headed(slicePassage(lead.text, 0, bold), bold < lead.text.text.length ? [behind, ...rest] : rest);
}
