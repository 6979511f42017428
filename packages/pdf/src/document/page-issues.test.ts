import { describe, expect, it } from 'vitest';
import { type PageReport, pageIssues } from './page-issues.ts';

const fine: PageReport = {
  page: 1,
  characters: 900,
  garbled: 0,
  unknown: 0,
  vertical: 0,
  leftOut: { hidden: 0, offPage: 0, invisible: 0, tiny: 0, overprinted: 0, askew: 0 },
  images: 0,
  drawn: true,
  empty: false,
  recognised: false,
  untrusted: false,
  dense: false,
};

describe('issues of pages', () => {
  it('are none where all is well', () => {
    expect(pageIssues([fine, { ...fine, page: 2 }])).toEqual([]);
  });

  it('are one for each kind, with the numbers of the pages', () => {
    const scans = [2, 3, 4, 9].map((page) => ({ ...fine, page, characters: 0 }));
    expect(pageIssues([fine, ...scans])).toEqual([
      { code: 'pagesWithoutText', severity: 'warning', page: 2, message: expect.stringMatching(/^Pages 2-4, 9: /) },
    ]);
  });

  it('do not name blank pages, and name damaged ones once', () => {
    expect(pageIssues([{ ...fine, characters: 0, drawn: false }])).toEqual([]);
    expect(pageIssues([{ ...fine, characters: 0, damaged: 'bad stream' }])).toMatchObject([
      { code: 'damagedPages', severity: 'error', message: 'Page 1 cannot be read: bad stream' },
    ]);
  });

  it('count what was left out by its reason; text printed twice is not lost', () => {
    expect(pageIssues([{ ...fine, leftOut: { ...fine.leftOut, hidden: 7, askew: 5, overprinted: 40 } }])).toMatchObject(
      [
        {
          code: 'hiddenText',
          message: 'Page 1: characters left out, 7 hidden or covered, 5 set askew across the page',
        },
      ],
    );
    expect(pageIssues([{ ...fine, leftOut: { ...fine.leftOut, overprinted: 40 } }])).toEqual([]);
  });

  it('count what fonts do not tell, the pages that hold nothing else among them once', () => {
    const pages = [
      { ...fine, garbled: 100 },
      { ...fine, page: 2, characters: 0, garbled: 900 },
    ];
    expect(pageIssues(pages)).toMatchObject([
      { code: 'garbledText', message: expect.stringMatching(/^Pages 1-2: .* 1000 characters/) },
    ]);
    expect(pageIssues([{ ...fine, unknown: 4 }])).toMatchObject([
      { code: 'unknownCharacters', severity: 'info', message: expect.stringMatching(/^Page 1: 4 glyphs/) },
    ]);
  });

  it('say where text is vertical, recognised, tagged wrongly or lost in drawings', () => {
    const page = { ...fine, vertical: 3, recognised: true, untrusted: true, dense: true };
    expect(pageIssues([page]).map(({ code }) => code)).toEqual([
      'recognisedText',
      'verticalWriting',
      'untrustedTags',
      'denseDrawing',
    ]);
  });
});
