import { expect, test } from 'vitest';
import { findNames, wordsPrinted } from './find-names.ts';
import { officerReport, paperFrom } from './test-support/officer-report.ts';
import { builtInVocabulary } from './vocabulary.ts';

const namesIn = async (markdown: string): Promise<readonly string[]> =>
  [...findNames([await paperFrom(markdown)], builtInVocabulary())].sort();

test('the council, the people and the wards of a paper are named', async () => {
  expect(await namesIn(officerReport)).toEqual(['hesper', 'marrowby', 'quillon', 'tansley']);
});

test.each([
  ['A question by Councillor Ann Wrenfield was put.', ['ann', 'wrenfield']],
  ['It was moved by Mr J. P. Ottery-Voss and seconded.', ['ottery', 'voss']],
  ['The works in Pellow Lane have begun.', ['pellow']],
  ['The Mayoral Combined Authority met.', []],
  ['The OLEV Group and the ORRENBY Group met.', ['orrenby']],
  ['Nothing is named here. It was agreed.', []],
])('%j names %j', async (sentence, names) => {
  expect(await namesIn(sentence)).toEqual(names);
});

test('a word that is also printed in lower case is none, an address aside', async () => {
  expect(await namesIn('Councillor Brook spoke of the brook.')).toEqual([]);
  expect(await namesIn('Councillor Brook can be reached at j.brook@marrowby.gov.uk.')).toEqual(['brook']);
});

test('the words printed are in lower case', async () => {
  expect([...wordsPrinted([await paperFrom('The LEA of Marrowby')])]).toEqual(['the', 'lea', 'of', 'marrowby']);
});
