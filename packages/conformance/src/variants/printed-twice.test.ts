import { describe, expect, test } from 'vitest';
import { decided } from './decided.ts';
import { readPage, readPaper } from './read-paper.ts';

const words = (...lines: readonly string[]): string =>
  `<div class="mgWordPara"><div class="WordSection1">${lines.map((line) => `<p class="MsoNormal">${line}</p>`).join('')}</div></div>`;
const label = (name: string): string => `<p class="mgSubItemTitleTxt">${name}:</p>`;
const item = (number: string, title: string, content: string): string =>
  `<tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">${number}</p></td><td><p class="mgAiTitleTxt">${title}</p>${content}</td></tr>`;
const meeting = (...items: readonly string[]): string =>
  `<div id="modgov"><div class="mgHeader"><h1 class="mgMainTitleTxt">Agenda, decisions and minutes</h1></div>
<div class="mgSubTitle"><h2 class="mgSubTitleTxt">Cabinet - Wednesday 12 March 2025 5.00 pm</h2></div>
<div class="mgContent"><p><span class="mgLabel">Venue: </span>Guildhall</p><table class="mgItemTable">${items.join('')}</table></div></div>`;

const quotes = (evidence: readonly { readonly quote: string }[] | undefined): readonly string[] | undefined =>
  evidence?.map(({ quote }) => quote);

describe('a decision printed as Decision and again in the Minutes', () => {
  const page = meeting(
    item('1.', 'Apologies for absence', label('Minutes') + words('Apologies were received from Councillor Vine.')),
    item(
      '2.',
      'Adoption allowances',
      words('To consider the report of the Director.') +
        label('Decision') +
        words(
          'That Cabinet:',
          '(1) agreed the allowances and thanked officers for their work; and',
          '(2) delegated authority to the Director to uprate the allowances each April.',
        ) +
        label('Minutes') +
        words(
          'Councillor Trent introduced the report.',
          'Members asked how many families would gain.',
          'RESOLVED that Cabinet:',
          '(1) agreed the allowances and thanked officers for his work; and',
          '(2) delegated authority to the Director to uprate the allowances each April.',
        ),
    ),
    item(
      '3.',
      'Ferry charges',
      label('Decision') +
        words('That the ferry charges for 2025/26 be approved.') +
        label('Minutes') +
        words('The Cabinet considered the charges.', 'RESOLVED: That the ferry charges for 2025/26 be approved.'),
    ),
  );

  test('is one object with both places, also where a word differs', async () => {
    const report = await readPage(page);
    expect(decided(report)).toEqual([
      [
        '2. Adoption allowances: agreed',
        '(1) agreed the allowances and thanked officers for their work; and',
        '(2) delegated authority to the Director to uprate the allowances each April.',
      ],
      ['3. Ferry charges: agreed', 'That the ferry charges for 2025/26 be approved.'],
    ]);
    expect(quotes(report.decisions[0]?.resolutions[0]?.evidence)).toEqual([
      'agreed the allowances and thanked officers for their work; and',
      'agreed the allowances and thanked officers for his work; and',
    ]);
    expect(report.decisions[1]?.evidence).toHaveLength(2);
  });

  test('stays two where a sum, a verb or a "not" differs', async () => {
    const twice = (first: string, second: string): Promise<number> =>
      readPage(
        meeting(item('4.', 'Weir', label('Decision') + words(first) + label('Minutes') + words(`RESOLVED: ${second}`))),
      ).then(({ decisions }) => decisions.length);
    expect(
      await twice('That a grant of £5,000 be made to the trust.', 'That a grant of £6,000 be made to the trust.'),
    ).toBe(2);
    expect(await twice('That the plan for the weir be approved.', 'That the plan for the weir be refused.')).toBe(2);
    expect(await twice('That the weir be closed this year.', 'That the weir not be closed this year.')).toBe(2);
  });
});

describe('decisions that read alike', () => {
  test('on different reports in one item are several', async () => {
    const report = await readPaper(`# Minutes of the Transport Committee

Tarnside Council, 3 March 2025

Present: Councillors Oak, Pine and Rowan

## 4. Quarterly reports

(a) Rail: RESOLVED that the report be noted.

(b) Bus: RESOLVED that the report be noted.
`);
    expect(decided(report)).toEqual([
      ['4. Quarterly reports: noted', '(a) the report be noted.', '(b) the report be noted.'],
    ]);
  });

  test('in rows of a table are several, each with its movers and outcome', async () => {
    const report = await readPage(`<h1>Disposition of items</h1><p>Prairie Creek City Council, Monday 5 May 2025</p>
<table><tr><th>Item</th><th>Mover / Seconder</th><th>Subject</th><th>Disposition</th></tr>
<tr><td>1</td><td>Orr / Blunt</td><td>That the bridge over the creek be painted green by the end of the summer.</td><td>CARRIED</td></tr>
<tr><td>2</td><td>Blunt / Chan</td><td>That the toll be raised.</td><td>LOST</td></tr>
<tr><td>3</td><td>Chan / Orr</td><td>That the bridge over the creek be painted green by the end of the summer.</td><td>AMENDED AND CARRIED (See Item 1)</td></tr>
<tr><td>4</td><td>Orr / Chan</td><td>That the market be moved to:<ul><li>North Square in summer</li><li>South Square in winter</li></ul></td><td>CARRIED</td></tr>
<tr><td>5</td><td>Orr / Chan</td><td>That a study be made of the weir.</td><td>THE WORKS COMMITTEE LAID OVER THE MATTER FOR 30 DAYS</td></tr></table>`);
    expect(decided(report).map(([head]) => head)).toEqual([
      'That the bridge over the creek be painted green by the end of the summer.: agreed',
      'That the bridge over the creek be painted green by the end of the summer.: amended',
      'That the market be moved to: agreed',
      'That a study be made of the weir.: deferred',
    ]);
    expect(decided(report)[2]?.slice(1)).toEqual([
      '4 That the market be moved to:',
      '  North Square in summer',
      '  South Square in winter',
    ]);
    expect(report.decisions.map(({ mover, seconder }) => [mover?.name, seconder?.name])[1]).toEqual(['Chan', 'Orr']);
  });
});
