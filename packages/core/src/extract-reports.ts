import type { Document, DocumentIssue } from './document/index.ts';
import { createQuoter, extractReport, type FieldExtractor, linkAcross, withoutAgendaRepeats } from './extract/index.ts';
import { type LexiconOptions, lexiconOf } from './lexicon-of-options.ts';
import { type Issue, type ParseResult, parseResultSchema, schemaVersion } from './model/index.ts';
import { structureDocument } from './structure/index.ts';

/** What can be set when extracting. */
export interface ExtractOptions extends LexiconOptions {
  /** Fields beside the library's own: what each finds stands in a report's `extra` under its key. */
  readonly extractors?: readonly FieldExtractor[];
}

/**
 * Extracts the committee reports a document tree holds. Never throws for content: what is doubtful is in `issues`.
 *
 * @throws TypeError for two extractors with one key.
 */
export function extractReports(document: Document, options: ExtractOptions = {}): ParseResult {
  const lexicon = lexiconOf(options);
  const extractors = distinct(options.extractors ?? []);
  const { reports: parts, binds, issues: structural } = structureDocument(document, lexicon);
  const quote = createQuoter(document.text);
  // Which of the papers bound together a running head belongs to is not known.
  const runningHeads = parts.length > 1 ? [] : (document.furniture ?? []);
  const extracted = parts.map((report, index) =>
    extractReport(`report-${index + 1}`, { report, lexicon, quote, runningHeads }, extractors),
  );
  const reports = linkAcross(withoutAgendaRepeats(extracted.map(({ report }) => report)), lexicon);
  // Whatever goes out has passed the contract that readers rely on.
  return parseResultSchema.parse({
    schemaVersion,
    source: { ...document.source },
    kind: binds ? 'pack' : (reports[0]?.kind ?? 'other'),
    reports,
    issues: [...document.issues.map(toIssue), ...structural, ...extracted.flatMap(({ issues }) => issues)],
  });
}

function distinct(extractors: readonly FieldExtractor[]): readonly FieldExtractor[] {
  const keys = extractors.map(({ key }) => key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new TypeError(`two extractors have the key "${twice}"`);
  return extractors;
}

// The contract gives an issue a place where it quotes one; the pages of these are in their messages.
const toIssue = ({ code, severity, message }: DocumentIssue): Issue => ({ code, severity, message });
