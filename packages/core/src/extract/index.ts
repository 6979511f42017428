export { createQuoter } from './evidence.ts';
export { extractReport } from './report.ts';
