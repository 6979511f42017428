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
