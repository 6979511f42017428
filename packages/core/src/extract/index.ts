export { withoutAgendaRepeats } from './agenda-repeats.ts';
export { linkAcross } from './decisions/decision-links.ts';
export { createQuoter } from './evidence.ts';
export type { FieldExtractor } from './field-extractor.ts';
export { extractReport } from './report.ts';
