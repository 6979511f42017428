import { UnreadableDocumentError } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../read-html.ts';

// Far more than any of them takes: only a page that runs away should fail here.
const patience = 60_000;

const names = (count: number): string => Array.from({ length: count }, (_, index) => `a${index}`).join(' ');

async function codeOf(html: string): Promise<string> {
  try {
    await readHtml(html);
    return 'read';
  } catch (error) {
    return error instanceof UnreadableDocumentError ? error.code : `${error}`;
  }
}

describe('a hostile page', () => {
  it.each<[string, () => string]>([
    ['200,000 nested elements', () => '<div>'.repeat(200_000)],
    ['100 MB', () => '<p>x</p>'.repeat(12_500_000)],
    ['50,000 attributes on a tag', () => `<p ${names(50_000)}>`],
    ['50,000 attributes behind a quoted >', () => `<p title=">" ${names(50_000)}>`],
    [
      'formats that are opened again in every paragraph',
      () => Array.from({ length: 1000 }, (_, n) => `<p><font size=${n}>`).join(''),
    ],
    ['formats closed round tens of thousands of children', () => `<b><p>${'<br>'.repeat(40_000)}</b>`],
  ])(
    'of %s is refused',
    async (_, page) => {
      expect(await codeOf(page())).toBe('limitExceeded');
    },
    patience,
  );

  it.each<[string, () => string]>([
    ['elements nested as deep as is allowed', () => `${'<div>'.repeat(500)}x`],
    ['lists nested as deep as is allowed', () => `${'<ul><li>'.repeat(250)}x`],
    ['tables nested as deep as is allowed', () => `${'<table><tr><td>a<td>'.repeat(125)}x`],
    ['content moved out of a table piece by piece', () => `<table>${'a<i></i>'.repeat(20_000)}`],
    [
      'cells that ask for a grid of thousands of millions',
      () => `<table>${'<tr><td colspan=1000 rowspan=65534>x<td>y'.repeat(2000)}`,
    ],
    ['nothing but ampersands', () => '&'.repeat(1_000_000)],
    ['nothing but tag openings', () => '<'.repeat(1_000_000)],
    ['an endless comment', () => `<!--${'-'.repeat(1_000_000)}`],
    ['a row of no-break spaces', () => `x${'&nbsp; '.repeat(100_000)}`],
    ['bars of links within bars of links', () => `${'<div class="share">'.repeat(400)}${'<i></i>'.repeat(20_000)}`],
    ['line breaks alone', () => '<br>&nbsp;'.repeat(20_000)],
  ])(
    'of %s is read',
    async (_, page) => {
      expect(await codeOf(page())).toBe('read');
    },
    patience,
  );

  it('is measured against the limits of the caller', async () => {
    await expect(readHtml('<p>12345</p>', { limits: { bytes: 10 } })).rejects.toMatchObject({ code: 'limitExceeded' });
    await expect(readHtml('<p><b><i>x', { limits: { depth: 3 } })).rejects.toMatchObject({ code: 'limitExceeded' });
    await expect(readHtml('<p>x'.repeat(100), { limits: { nodes: 100 } })).rejects.toMatchObject({
      code: 'limitExceeded',
    });
    await expect(readHtml('<p a b c>x', { limits: { attributes: 2 } })).rejects.toMatchObject({
      code: 'limitExceeded',
    });
  });
});
