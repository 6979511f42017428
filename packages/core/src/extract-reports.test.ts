import { expect, test } from 'vitest';
import { extractReports, parseResultSchema } from './index.ts';
import { paper, para } from './test-support/paper.ts';

const garbled = { code: 'garbledText', severity: 'warning', message: 'Page 3 cannot be read.', page: 3 } as const;

test("a document's issues come first in the result, with what the contract holds of them", () => {
  const result = extractReports({ ...paper(para('To [name].')), issues: [garbled] });
  expect(result.issues[0]).toEqual({ code: 'garbledText', severity: 'warning', message: 'Page 3 cannot be read.' });
  expect(parseResultSchema.safeParse(result).success).toBe(true);
});
