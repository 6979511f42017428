export { defaultLimits, type PdfLimits } from './document/limits.ts';
export type { RecognisedWord, RecognisePage, UnreadPage } from './document/recognition.ts';
export { type ParsePdfOptions, parsePdf } from './parse-pdf.ts';
export { type ReadPdfOptions, readPdf } from './read-pdf.ts';
