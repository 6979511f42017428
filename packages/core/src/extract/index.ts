export { extractReport } from './report.ts';
export { createQuoter } from './evidence.ts';
