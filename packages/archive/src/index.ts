export type { ArchivedDocument } from './archived-document.ts';
export type { DocumentOutcome } from './document-outcome.ts';
export * from './tables/index.ts';
