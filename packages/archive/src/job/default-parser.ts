import { parseReport } from '@council-reports/reader';
import type { DocumentParser } from './parse-document.ts';

/** Parses with what the reader is by itself. */
const parse: DocumentParser = (bytes) => parseReport(bytes);

// biome-ignore lint/style/noDefaultExport: a parser is a module's default export, so that a worker can load it by its URL alone.
export default parse;
