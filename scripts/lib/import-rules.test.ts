import { expect, test } from 'vitest';
import { importProblems } from './import-rules.ts';

const problemsOf = (path: string, text: string): string[] => importProblems([{ path: `packages/${path}`, text }]);

test.each([
  [
    'core/src/document/grid.ts',
    "import type { Report } from '../model/report.ts';",
    'document must not import layer model',
  ],
  ['core/src/model/report.ts', "export * from '../document/nodes.ts';", 'model must not import layer document'],
  ['core/src/lexicon/en.ts', "import { kinds } from '../model/kinds.ts';", 'lexicon must not import layer model'],
  ['core/src/values/dates.ts', "import { a } from '../extract/a.ts';", 'values must not import layer extract'],
  ['core/src/structure/parts.ts', "type A = import('../extract/a.ts').A;", 'structure must not import layer extract'],
  ['core/src/extract/risks.ts', "import { a } from '../extract-reports.ts';", 'must not import the top-level file'],
  ['core/src/helpers/text.ts', "import { a } from '../model/a.ts';", 'layer helpers is not in the table'],
  ['core/src/index.ts', "import { a } from '@council-reports/markdown';", 'core must not import package markdown'],
  ['core/src/index.ts', "import { readFile } from 'node:fs/promises';", 'runs in a browser'],
  ['markdown/src/index.ts', "import { a } from '@council-reports/core/src/a.ts';", 'through its index'],
  ['markdown/src/index.ts', "import { a } from '../../core/src/a.ts';", "leaves the package's src"],
  ['pdf/src/index.ts', "const html = await import('@council-reports/html');", 'pdf must not import package html'],
  ['reader/src/index.ts', "import 'council-reports';", 'reader must not import package council-reports'],
  ['unknown/src/index.ts', "import 'zod';", 'package unknown is not in the table'],
])('%s: %s is reported', (path, text, message) => {
  expect(problemsOf(path, `\n${text}\n`)).toEqual([expect.stringContaining(message)]);
  expect(problemsOf(path, `\n${text}\n`)[0]).toContain(`packages/${path}:2 `);
});

test.each([
  ['core/src/lexicon/en.ts', "import type { Kind } from '../model/kinds.ts';"],
  ['core/src/lexicon/cy.ts', "import { type Kind, type Verb } from '../model/kinds.ts';"],
  ['core/src/structure/parts.ts', "import { parseDate } from '../values/dates.ts';"],
  ['core/src/extract-reports.ts', "import { risks } from './extract/risks.ts';"],
  ['core/src/extract/risks.test.ts', "import { readFileSync } from 'node:fs';"],
  ['docx/src/index.ts', "import { readHtml } from '@council-reports/html';"],
  ['reader/src/index.ts', "const pdf = () => import('@council-reports/pdf');"],
  ['council-reports/src/index.ts', "export { parseReport } from '@council-reports/reader';"],
])('%s: %s is allowed', (path, text) => {
  expect(problemsOf(path, text)).toEqual([]);
});
