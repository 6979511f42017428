import type { Document, DocumentIssue } from './document/index.ts';
import { createQuoter, extractReport, linkAcross } from './extract/index.ts';
import { compileLexicon, english, type Lexicon, welsh } from './lexicon/index.ts';
import { type Issue, type ParseResult, parseResultSchema, schemaVersion } from './model/index.ts';
import { structureDocument } from './structure/index.ts';

/** What can be set when extracting. */
export interface ExtractOptions {
  /** Cue phrases beside the English and Welsh ones, asked first. */
  readonly lexicons?: readonly Lexicon[];
}

const builtIn = compileLexicon([english, welsh]);

/** Extracts the committee reports a document tree holds. Never throws for content: what is doubtful is in `issues`. */
export function extractReports(document: Document, options: ExtractOptions = {}): ParseResult {
  const lexicon = options.lexicons === undefined ? builtIn : compileLexicon([...options.lexicons, english, welsh]);
  const { reports: parts, binds, issues: structural } = structureDocument(document, lexicon);
  const quote = createQuoter(document.text);
  const extracted = parts.map((report, index) =>
    extractReport(`report-${index + 1}`, { report, lexicon, quote, runningHeads: document.furniture ?? [] }),
  );
  const reports = linkAcross(
    extracted.map(({ report }) => report),
    lexicon,
  );
  // Whatever goes out has passed the contract that readers rely on.
  return parseResultSchema.parse({
    schemaVersion,
    source: { ...document.source },
    kind: binds ? 'pack' : (reports[0]?.kind ?? 'other'),
    reports,
    issues: [...document.issues.map(toIssue), ...structural, ...extracted.flatMap(({ issues }) => issues)],
  });
}

const toIssue = ({ code, severity, message }: DocumentIssue): Issue => ({ code, severity, message });
