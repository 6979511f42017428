export * from './data-table.ts';
export * from './flow.ts';
export { cellText } from './label-grid.ts';
export { isKnownLabel, labelEnd, labelOf } from './labels.ts';
export { isCapitals } from './lines.ts';
export * from './outline.ts';
export { isCut } from './cut.ts';
export * from './structure.ts';
export * from './table-roles.ts';
