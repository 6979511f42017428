import { resultName } from '../archive-folder.ts';
import type { DocumentOutcome } from '../document-outcome.ts';
import type { ListedDocument } from '../inputs/listed-document.ts';
import type { Records } from '../journal/records.ts';
import type { DocumentEntry } from '../output/document-entry.ts';

/**
 * The documents as the final output has them. Of those with the same bytes the first by path keeps its outcome and the others are its
 * duplicates, whichever was parsed. One that is not recorded is left out.
 *
 * @param documents - in order of their paths.
 */
export function* finalDocuments(documents: readonly ListedDocument[], { ofPath }: Records): Generator<DocumentEntry> {
  const firstOf = new Map<string, string>();
  for (const { path, council, date, url } of documents) {
    const line = ofPath.get(path);
    if (line === undefined) continue;
    const { sha256, bytes } = line;
    const first = sha256 === null ? undefined : firstOf.get(sha256);
    if (sha256 !== null && first === undefined) firstOf.set(sha256, path);
    const outcome: DocumentOutcome = first === undefined ? line.outcome : { kind: 'duplicate', of: first };
    yield {
      path,
      sha256,
      bytes,
      ...(council !== undefined && { council }),
      ...(date !== undefined && { date }),
      ...(url !== undefined && { url }),
      outcome,
      result: sha256 === null || line.resultBytes === null ? null : resultName(sha256),
    };
  }
}
