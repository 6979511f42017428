export { type DocxLimits, defaultLimits } from './limits.ts';
export { type ParseDocxOptions, parseDocx } from './parse-docx.ts';
export { type ReadDocxOptions, readDocx } from './read-docx.ts';
