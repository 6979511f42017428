import { describe, expect, it } from 'vitest';
import { isUnpronounceable, type PageReport, pageIssues } from './page-issues.ts';

const fine: PageReport = {
  page: 1,
  characters: 900,
  unmapped: 0,
  vertical: 0,
  unpronounceable: false,
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
      { code: 'pagesWithoutText', severity: 'warning', page: 2, message: expect.stringMatching(/^Pages 2-4, 9 /) },
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

  it('say where fonts do not tell their characters, scattered bullets aside', () => {
    expect(pageIssues([{ ...fine, unmapped: 100 }])).toMatchObject([{ code: 'garbledText' }]);
    expect(pageIssues([{ ...fine, unmapped: 4 }])).toEqual([]);
    expect(pageIssues([{ ...fine, unpronounceable: true }])).toMatchObject([{ code: 'garbledText' }]);
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

describe('letters that make no words', () => {
  const english = 'The Cabinet is asked to approve the recommendations set out in the report and to note the risks. ';
  const shifted = english.replace(/[a-z]/gi, (letter) =>
    String.fromCharCode(((letter.toLowerCase().charCodeAt(0) - 97 + 3) % 26) + 97),
  );

  it('are told by their vowels', () => {
    expect(isUnpronounceable(shifted.repeat(5))).toBe(true);
    expect(isUnpronounceable(english.repeat(5))).toBe(false);
    expect(isUnpronounceable('Mae’r Cabinet yn cytuno i gymeradwyo’r argymhellion yn yr adroddiad. '.repeat(6))).toBe(
      false,
    );
  });

  it('are not judged where there are few', () => {
    expect(isUnpronounceable(shifted)).toBe(false);
  });
});
