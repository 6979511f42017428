export type { FormatOptions } from './adapters.ts';
export { detectFormat, type Format } from './detect-format.ts';
export { type ParseReportOptions, parseReport, type ReportInput } from './parse-report.ts';
