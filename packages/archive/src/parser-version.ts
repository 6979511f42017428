import { createRequire } from 'node:module';
import { schemaVersion } from '@council-reports/core';

const manifest: unknown = createRequire(import.meta.url)('../package.json');

const release =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : 'unknown';

/**
 * What results are made by: the schema's version and the release of the packages, which are released together. A document recorded by
 * another is parsed again, so that one archive never mixes two.
 */
export const parserVersion: string = `${schemaVersion}/${release}`;

/**
 * What a batch's results are made by. A caller's own parser is known by its URL: an archive that was begun with another is parsed again.
 *
 * @param own - the URL of the caller's parser.
 */
export const parserOf = (own: URL | undefined): string => (own ? `${parserVersion} ${own.href}` : parserVersion);
