import { describe, expect, test } from 'vitest';
import { parseParties, parseParty } from './parties.ts';
import { splitSigner } from './signers.ts';

describe('one party', () => {
  test.each([
    ['Fay Tudor, Service Director', 'person', 'Fay Tudor', 'Service Director'],
    ['Director of Homes', 'post', null, 'Director of Homes'],
    ['The Town Clerk, Mrs L.M. Tudor', 'person', 'Mrs L.M. Tudor', 'Town Clerk'],
    ['Ann Hill ABCD Chair', 'person', 'Ann Hill', 'ABCD Chair'],
    [
      'Cllr Asha Crane, Cabinet Member for Children, Education and Equalities',
      'person',
      'Cllr Asha Crane',
      'Cabinet Member for Children, Education and Equalities',
    ],
    [
      'COUNCILLOR MARY BRIGHT CABINET MEMBER FOR HOMES AND FAMILIES',
      'person',
      'COUNCILLOR MARY BRIGHT',
      'CABINET MEMBER FOR HOMES AND FAMILIES',
    ],
    ["Mayor's Office", 'body', "Mayor's Office", null],
    ['Northbridge City Council', 'body', 'Northbridge City Council', null],
    ['Dr Kay Grimshaw-Amos', 'person', 'Dr Kay Grimshaw-Amos', null],
    ["Mr J. O'Hara", 'person', "Mr J. O'Hara", null],
    ['R. Hewes', 'person', 'R. Hewes', null],
    ['Sara McAdam', 'person', 'Sara McAdam', null],
    ['JH', 'person', 'JH', null],
    ['Kate Law', 'person', 'Kate Law', null],
    ['Ludo van der Berg Head of Finance', 'person', 'Ludo van der Berg', 'Head of Finance'],
    [
      'Jo Martin Designated Nurse for Safeguarding Children',
      'person',
      'Jo Martin',
      'Designated Nurse for Safeguarding Children',
    ],
    ['Lena Lark HR Business Partner', 'person', 'Lena Lark', 'HR Business Partner'],
    ['Fay Tudor Adoption Manager', 'person', 'Fay Tudor', 'Adoption Manager'],
    [
      'Carol Harding, Team Manager – Child Protection Team',
      'person',
      'Carol Harding',
      'Team Manager – Child Protection Team',
    ],
    ['Service Director: Fay Tudor', 'person', 'Fay Tudor', 'Service Director'],
    ['Councillor Jones (Chair)', 'person', 'Councillor Jones', 'Chair'],
    [
      'Cllr Ann Hill, Leader and Portfolio Holder for Finance',
      'person',
      'Cllr Ann Hill',
      'Leader and Portfolio Holder for Finance',
    ],
    ['People Strategy Team', 'group', 'People Strategy Team', null],
    ['Financial Services', 'group', 'Financial Services', null],
    ['ABC PH', 'body', 'ABC PH', null],
    ['Monitoring Officer', 'post', null, 'Monitoring Officer'],
    ['the Director of Place', 'post', null, 'Director of Place'],
    ['Cyng. Sian Rhys', 'person', 'Cyng. Sian Rhys', null],
    ['Prif Weithredwr', 'post', null, 'Prif Weithredwr'],
  ])('%s', (raw, kind, name, role) => {
    expect(parseParties(raw)).toMatchObject([{ kind, name, role }]);
  });

  test('a group belongs to the body behind "of"', () => {
    expect(parseParty('Runaways Sub-Group of ABCD')).toEqual({
      kind: 'group',
      name: 'Runaways Sub-Group of ABCD',
      role: null,
      body: 'ABCD',
      raw: 'Runaways Sub-Group of ABCD',
    });
  });

  test('a person may be of a body', () => {
    expect(parseParty('Sam Hill, Northbridge County Council')).toMatchObject({
      name: 'Sam Hill',
      role: null,
      body: 'Northbridge County Council',
    });
  });

  test.each(['All', 'TBC', 'n/a', '', '-', 'To be appointed', 'Signed:', 'Parks Act 2021, Part Two', 'x'.repeat(400)])(
    '%s is nobody',
    (raw) => {
      expect(parseParty(raw)).toBeNull();
    },
  );
});

describe('several parties', () => {
  const names = (raw: string): (string | null)[] => parseParties(raw).map(({ name, role }) => name ?? role);

  test.each([
    ['Ann Hill Jane Moor', ['Ann Hill', 'Jane Moor']],
    ['Tim Bourne Steph Bowers', ['Tim Bourne', 'Steph Bowers']],
    ['Fay Tudor and Paul James', ['Fay Tudor', 'Paul James']],
    ['Fay Tudor / Paul James', ['Fay Tudor', 'Paul James']],
    ['RG/GP', ['RG', 'GP']],
    ['Cllrs Hill and Moor', ['Cllrs Hill', 'Moor']],
    ['Director of Homes and Director of Finance', ['Director of Homes', 'Director of Finance']],
    ['Director of Homes and Regeneration', ['Director of Homes and Regeneration']],
    ['Cllr J Hill, Leader; Cllr A Moor, Deputy Leader', ['Cllr J Hill', 'Cllr A Moor']],
    ['Fay Tudor, Paul James, Ann Hill', ['Fay Tudor', 'Paul James', 'Ann Hill']],
  ])('%s', (raw, expected) => {
    expect(names(raw)).toEqual(expected);
  });

  test('posts on the lines below belong to the names above them', () => {
    expect(
      parseParties('Fay Tudor\nService Director, Children and Families\nPaul James\nService Director, Education'),
    ).toMatchObject([
      { name: 'Fay Tudor', role: 'Service Director, Children and Families' },
      { name: 'Paul James', role: 'Service Director, Education' },
    ]);
  });

  test('each is where it says', () => {
    const raw = 'Fay Tudor, Service Director, Paul James, Head of Homes';
    expect(parseParties(raw).map((party) => party.raw)).toEqual([
      'Fay Tudor, Service Director',
      'Paul James, Head of Homes',
    ]);
  });
});

describe('a post and, with nothing between, who holds it', () => {
  test.each([
    ['Cabinet Member for Housing Councillor Ann Hill', 'Councillor Ann Hill', 'Cabinet Member for Housing'],
    ['Group Manager A Hill', 'A Hill', 'Group Manager'],
    ['Head of Legal Services J. Moor', 'J. Moor', 'Head of Legal Services'],
    ['Chief Executive Mary Weir', 'Mary Weir', 'Chief Executive'],
  ])('%s', (raw, name, role) => {
    expect(parseParties(raw)).toMatchObject([{ name, role, kind: 'person' }]);
  });

  test.each(['Service Director Place Making', 'Director of Finance Moor Hill', 'Assistant to Councillor Hill'])(
    '%s stays whole, since it cannot be told',
    (raw) => {
      expect(parseParties(raw)).toMatchObject([{ name: null, role: raw, kind: 'post' }]);
    },
  );
});

describe('a line with a signer and a date', () => {
  test.each([
    ['Andy Owen, Finance Business Partner 23 May 2023.', 'Andy Owen', 'Finance Business Partner', '2023-05-23'],
    [
      'Jo Martin Designated Nurse for Safeguarding Children 13 th February 2015',
      'Jo Martin',
      'Designated Nurse for Safeguarding Children',
      '2015-02-13',
    ],
    ["Mayor's Office 25 May 2023", "Mayor's Office", null, '2023-05-25'],
    ['Signed: J Hill Date: 3/2/15', 'J Hill', null, '2015-02-03'],
    ['Director of Legal Services', null, 'Director of Legal Services', undefined],
    ['18 February 2015', null, null, '2015-02-18'],
  ])('%s', (raw, name, role, iso) => {
    const signer = splitSigner(raw);
    expect([signer.name, signer.role, signer.date?.iso]).toEqual([name, role, iso]);
  });
});
