export { type ExportedTables, type ExportOptions, exportArchive } from './export-archive.ts';
export { type ExportFormat, exportFormats } from './export-format.ts';
export { type TableName, tableNames } from './table-name.ts';
