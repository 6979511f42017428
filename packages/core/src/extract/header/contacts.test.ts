import { describe, expect, test } from 'vitest';
import { paragraph, root, text } from '../../document/index.ts';
import { compileLexicon, english, welsh } from '../../lexicon/index.ts';
import { structureDocument } from '../../structure/index.ts';
import { contactsOf } from './contacts.ts';
import { readFront } from './front.ts';

const lexicon = compileLexicon([english, welsh]);

function contacts(...lines: readonly string[]): unknown {
  const [report] = structureDocument(
    {
      root: root(lines.map((line) => paragraph([text(line)]))),
      source: { format: 'markdown', sha256: '', bytes: 0 },
      issues: [],
    },
    lexicon,
  ).reports;
  if (report === undefined) throw new Error('no report');
  return contactsOf(readFront({ report, lexicon, quote: () => [] }), lexicon).map(({ party, phones, emails }) => [
    party?.name ?? null,
    ...phones,
    ...emails,
  ]);
}

describe('contacts', () => {
  test('labels of numbers and addresses after an author belong to the author', () => {
    expect(
      contacts('Report author: Fay Tudor, Waste Manager', 'Telephone: 01632 960 733', 'Email: f.tudor@oxham.gov.uk'),
    ).toEqual([['Fay Tudor', '01632 960 733', 'f.tudor@oxham.gov.uk']]);
  });

  test('a second number begins another contact', () => {
    expect(contacts('Contact details: 01632 960 114 ann@oxham.gov.uk', '01632 960 187 jon@oxham.gov.uk')).toEqual([
      [null, '01632 960 114', 'ann@oxham.gov.uk'],
      [null, '01632 960 187', 'jon@oxham.gov.uk'],
    ]);
  });

  test('one name in two places is one contact', () => {
    expect(
      contacts('Contact officer: Imran Khan', 'Title: Budget', 'Contact: Imran Khan, Director, 01632 960 441'),
    ).toEqual([['Imran Khan', '01632 960 441']]);
  });

  test('the Welsh words for telephone and e-mail are no part of a post', () => {
    expect(contacts('Swyddog cyswllt: Non Bevan, ffôn 01632 960 902, e-bost non@dyffryn.llyw.cymru')).toEqual([
      ['Non Bevan', '01632 960 902', 'non@dyffryn.llyw.cymru'],
    ]);
  });

  test('an extension is a way to reach somebody', () => {
    expect(contacts('Contact: Hollie Garten Extension number: 0457')).toEqual([['Hollie Garten', '0457']]);
  });

  test('what a template prints for a number or address is none', () => {
    expect(contacts('Contact officer: 01632 960 9xx / firstname.surname@oxham.gov.uk')).toEqual([]);
  });
});
