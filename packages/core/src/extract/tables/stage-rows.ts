import { flat } from '../../document/index.ts';
import type { CompiledLexicon, RiskStage } from '../../lexicon/index.ts';
import {
  type Column,
  columnOfRole,
  type DataCell,
  type DataRow,
  type DataTable,
  ownCell,
  printedIn,
} from '../../structure/index.ts';

const ratings: ReadonlySet<Column['role']> = new Set<Column['role']>(['likelihood', 'impact', 'score']);

/**
 * A register that rates each risk in several rows, one to a stage that a column of its own names ("Inherent", "Current", "Target" beneath each other), with
 * the ratings of each stage in columns of their own and a row to each risk. Any other table as it is.
 */
export function withStageColumns(table: DataTable, lexicon: CompiledLexicon): DataTable {
  const stages = stageColumn(table, lexicon);
  if (stages === null) return table;
  const { columns } = table.roles;
  const stageOf = (row: DataRow): RiskStage | undefined =>
    lexicon.riskStage(flat(row.cells[stages.index]?.text ?? blank.text));
  const rated = columns.filter(({ role }) => ratings.has(role));
  const found = [...new Set(table.rows.flatMap((row) => stageOf(row) ?? []))];
  const added = found.flatMap((stage) => rated.map((column) => ({ stage, column })));
  const rows = groupsOf(table).map((group): DataRow => {
    const [first] = group;
    const cells = added.map(({ stage, column }): DataCell => {
      const row = group.find((each) => stageOf(each) === stage);
      return row?.cells[column.index] ?? blank;
    });
    return { ...first, cells: [...first.cells, ...cells] };
  });
  return {
    roles: {
      ...table.roles,
      columns: [
        ...columns.map((column) =>
          ratings.has(column.role) || column === stages ? { ...column, role: null } : column,
        ),
        ...added.map(({ stage, column }, at): Column => ({ ...column, stage, index: columns.length + at })),
      ],
    },
    rows,
  };
}

const blank: DataCell = { text: { text: '', runs: [] }, lines: [] };

/** A column that says of each row at which stage it rates the risk, and names more than one. */
function stageColumn(table: DataTable, lexicon: CompiledLexicon): Column | null {
  const isOfStages = (column: Column): boolean => {
    const stages = printedIn(column, table.rows).map((text) => lexicon.riskStage(text));
    return stages.length > 1 && !stages.includes(undefined) && new Set(stages).size > 1;
  };
  return table.roles.columns.find((column) => !ratings.has(column.role) && isOfStages(column)) ?? null;
}

/** The rows of each risk: one that names it, and those beneath that name none. */
function groupsOf(table: DataTable): readonly (readonly [DataRow, ...DataRow[]])[] {
  const name = columnOfRole(table, 'risk')?.index ?? 0;
  const groups: [DataRow, ...DataRow[]][] = [];
  for (const row of table.rows) {
    const open = groups.at(-1);
    if (open !== undefined && ownCell(row.cells[name] ?? blank).text.text === '') open.push(row);
    else groups.push([row]);
  }
  return groups;
}
