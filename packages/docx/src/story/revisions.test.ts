import { describe, expect, test } from 'vitest';
import { cell, grid, para, row, run } from '../test-support/build-docx.ts';
import { issueCodes, outline, read } from '../test-support/read.ts';

const wrapped = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const inRun = (content: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;

describe('revisions and comments', () => {
  const inserted = (content: string): string => `<w:ins w:id="1" w:author="x">${content}</w:ins>`;
  const deleted = (text: string): string =>
    `<w:del w:id="1" w:author="x"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;

  test('insertions are accepted, deletions left out, and both are reported', async () => {
    const body = wrapped(run('award to '), deleted('Smith'), inserted(run('Jones')));
    expect(await outline({ body })).toEqual(['award to Jones']);
    expect((await read({ body })).issues.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['1 tracked deletion of 5 characters left out.', '1 tracked insertion read as accepted.']),
    );
  });

  test('moved text stands where it was moved to', async () => {
    expect(
      await outline({
        body:
          wrapped(`<w:moveFrom>${run('gone')}</w:moveFrom>`, run('first')) +
          wrapped(`<w:moveTo>${run('second')}</w:moveTo>`),
      }),
    ).toEqual(['first', 'second']);
  });

  test('a deleted row is left out', async () => {
    expect(
      await outline({
        body: grid(
          row([cell('a'), cell('b')]),
          row([cell('c'), cell('d')], '<w:del w:id="1"/>'),
          row([cell('e'), cell('f')]),
        ),
      }),
    ).toEqual(['[a] [b]', '[e] [f]']);
  });

  test('the words of a deleted row are counted', async () => {
    const body = grid(row([cell('a')]), row([cell('gone')], '<w:del w:id="1"/>'));
    expect((await read({ body })).issues.map(({ message }) => message)).toContain(
      '1 tracked deletion of 4 characters left out.',
    );
  });

  test('what a paragraph looked like before a change says nothing', async () => {
    expect(
      await outline({ body: para('text', '<w:pPrChange><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange>') }),
    ).toEqual(['text']);
  });

  test('comments are left out and reported', async () => {
    const document = await read({
      body: wrapped(
        '<w:commentRangeStart w:id="0"/>',
        run('text'),
        '<w:commentRangeEnd w:id="0"/>',
        inRun('<w:commentReference w:id="0"/>'),
      ),
    });
    expect(issueCodes(document)).toEqual(['commentsLeftOut']);
    expect(document.issues[0]?.message).toBe('1 comment left out.');
    expect(JSON.stringify(document.root).match(/"value":"[^"]*"/g)).toEqual(['"value":"text"']);
  });

  test('an embedded document is reported', async () => {
    expect(issueCodes(await read({ body: `${para('text')}<w:altChunk r:id="x"/>` }))).toEqual(['embeddedDocuments']);
  });
});
