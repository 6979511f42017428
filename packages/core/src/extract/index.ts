export { linkAcross } from './decision-links.ts';
export { createQuoter } from './evidence.ts';
export { extractReport } from './report.ts';
