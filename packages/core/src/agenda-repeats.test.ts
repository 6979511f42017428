import { expect, test } from 'vitest';
import { extractReports } from './extract-reports.ts';
import { head, items, page, paper, para } from './test-support/paper.ts';

test('what an agenda prints of the recommendations of its reports is theirs, with both places', () => {
  const asks = items(['1.1', 'To note the costs of mending the weir.']);
  const prose = Array.from({ length: 6 }, (_, index) => para(`Sentence ${index + 1} tells more about the weir.`));
  const { reports } = extractReports(
    paper(
      head('Agenda', 1),
      para('Parks Board, 12 May 2031'),
      head('4. The weir'),
      para('(Pages 3 - 4)'),
      head('Recommendations'),
      para('The Parks Board is asked:'),
      asks,
      head('5. The bandstand'),
      para('(Pages 5 - 6)'),
      page(3),
      para('Agenda Item 4'),
      head('The weir', 1),
      head('Recommendations'),
      para('The Parks Board is asked:'),
      asks,
      head('Background'),
      ...prose,
      page(5),
      para('Agenda Item 5'),
      head('The bandstand', 1),
      head('Background'),
      ...prose,
    ),
  );
  expect(reports.map(({ kind, recommendations }) => [kind, recommendations.length])).toEqual([
    ['agenda', 0],
    ['officerReport', 1],
    ['other', 0],
  ]);
  expect(reports[1]?.recommendations[0]?.evidence).toHaveLength(2);
});
