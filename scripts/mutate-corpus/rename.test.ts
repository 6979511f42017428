import {
  type Document,
  heading,
  list,
  listItem,
  paragraph,
  root,
  strong,
  table,
  tableCell,
  tableRow,
  text,
} from '@council-reports/core';
import { expect, test } from 'vitest';
import { renameDocument, renaming } from './rename.ts';

const rename = renaming(
  new Map([
    ['marrowby', 'molitaru'],
    ['quillon', 'quvedas'],
    ['lea', 'losun'],
  ]),
);

test.each([
  ['Marrowby Borough Council', 'Molitaru Borough Council'],
  ['MARROWBY BOROUGH COUNCIL', 'MOLITARU BOROUGH COUNCIL'],
  ['Marrowby’s bridge', 'Molitaru’s bridge'],
  ['h.quillon@marrowby.gov.uk', 'h.quvedas@molitaru.gov.uk'],
  ['Cllr H. McQuillon', 'Cllr H. McQuillon'],
  ['QuiLLon', 'QuvEDas'],
  ['The LEA and Lea', 'The LOSUN and Losun'],
])('%j reads %j', (printed, renamed) => {
  expect(rename(printed)).toBe(renamed);
});

test('names are rewritten wherever a document prints them, and markers are not', () => {
  const document: Document = {
    root: root([
      heading(1, [text('Marrowby')]),
      paragraph([text('For '), strong([text('Marrowby')])]),
      list(true, [listItem('Lea', [paragraph([text('Lea')])])]),
      table([tableRow([tableCell([paragraph([text('Quillon')])])])]),
    ]),
    source: { format: 'markdown', sha256: '', bytes: 1 },
    furniture: ['Marrowby 2'],
    outline: [{ title: 'Quillon', depth: 1 }],
    issues: [],
  };
  expect(renameDocument(document, rename)).toEqual({
    ...document,
    root: root([
      heading(1, [text('Molitaru')]),
      paragraph([text('For '), strong([text('Molitaru')])]),
      list(true, [listItem('Lea', [paragraph([text('Losun')])])]),
      table([tableRow([tableCell([paragraph([text('Quvedas')])])])]),
    ]),
    furniture: ['Molitaru 2'],
    outline: [{ title: 'Quvedas', depth: 1 }],
  });
});
