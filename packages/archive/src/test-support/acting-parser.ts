import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { UnreadableDocumentError } from '@council-reports/core';
import type { DocumentParser } from '../job/parse-document.ts';

/** What a document makes its parser do by its first word. */
const acts: Readonly<Record<string, () => void>> = {
  hang: () => {
    for (;;);
  },
  fill: () => {
    const held: unknown[] = [];
    for (;;) held.push({ size: held.length });
  },
  exit: () => process.exit(3),
  crash: () => process.kill(process.pid, 'SIGKILL'),
  throw: () => {
    throw new TypeError('it is odd\nin two lines');
  },
  encrypted: () => {
    throw new UnreadableDocumentError('encrypted', 'it needs a password');
  },
};

/**
 * A parser that loads nothing and finds nothing, but does what a document says; with the word `note`, it finds one issue. It writes what it
 * was given to the file that `ACTING_PARSER_LOG` names.
 */
const parse: DocumentParser = async (bytes) => {
  const text = new TextDecoder().decode(bytes);
  const log = process.env['ACTING_PARSER_LOG'];
  if (log !== undefined) appendFileSync(log, `${text}\n`);
  const [word = ''] = text.split(' ');
  acts[word]?.();
  return {
    schemaVersion: 1,
    source: { format: 'text', sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, pages: 1 },
    kind: 'other',
    reports: [],
    issues: word === 'note' ? [{ code: 'odd', severity: 'info', message: 'odd' }] : [],
  };
};

// biome-ignore lint/style/noDefaultExport: a parser is a module's default export.
export default parse;
