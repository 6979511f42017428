import { expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';

it('gives the reports of a page, its decision quoted as the page prints it', async () => {
  const html = `<div id="modgov"><div class="mgSubTitle"><h2 class="mgSubTitleTxt">Demolition of a hall</h2></div><div class="mgContent">
    <p><span class="mgLabel">Decision Maker: </span>Director of Homes</p>
    <h3 class="mgSubSubTitleTxt">Decision:</h3><div class="mgWordPara"><p>That the demolition of the
    hall be approved.</p></div></div></div>`;
  const { kind, source, reports } = await parseHtml(html);
  expect(kind).toBe('decisionRecord');
  expect(source.format).toBe('html');
  const resolution = reports[0]?.decisions[0]?.resolutions[0];
  expect(resolution?.text).toContain('demolition of the hall be approved');
  const [evidence] = resolution?.evidence ?? [];
  expect(html.slice(evidence?.start, evidence?.end).replace(/\s+/g, ' ')).toBe(evidence?.quote.replace(/\s+/g, ' '));
});

it('gives a decision that a meeting page prints as its decision and in its minutes once, with both places', async () => {
  const words = (text: string): string => `<div class="mgWordPara"><p class="MsoNormal">${text}</p></div>`;
  const html = `<div id="modgov"><h2 class="mgSubTitleTxt">Cabinet - Tuesday 3 June 2025 2.00 pm</h2><div class="mgContent">
    <table class="mgItemTable"><tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt">4.</p></td><td><p class="mgAiTitleTxt">Sea wall</p>
    <p class="mgSubItemTitleTxt">Decision:</p>${words('<b>RESOLVED</b> that the repair of the wall be approved.')}
    <p class="mgSubItemTitleTxt">Minutes:</p>${words('Members asked when the work would begin.')}
    ${words('<b>RESOLVED</b> that the repair of the wall be approved.')}</td></tr></table></div></div>`;
  const decisions = (await parseHtml(html)).reports.flatMap((report) => report.decisions);
  expect(decisions.map(({ title, minuteNumber }) => [minuteNumber, title])).toEqual([['4.', 'Sea wall']]);
  const starts = decisions[0]?.resolutions[0]?.evidence.map(({ start }) => start);
  expect(starts).toEqual([html.indexOf('the repair of the wall'), html.lastIndexOf('the repair of the wall')]);
});
