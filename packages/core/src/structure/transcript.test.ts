import { describe, expect, test } from 'vitest';
import { type Block, root } from '../document/index.ts';
import { lexicon, para } from '../test-support/paper.ts';
import { linearise } from './linearise.ts';
import { show } from './test-support/show.ts';
import { dropTranscriptChrome } from './transcript.ts';

const read = (...blocks: readonly Block[]) => {
  const { flow, issues } = dropTranscriptChrome(linearise(root(blocks)), lexicon);
  return { lines: show(flow), codes: issues.map(({ code }) => code) };
};
const title = 'MINUTES OF A MEETING OF AMBLEFORD TOWN COUNCIL HELD ON 3 MAY 2017';

describe('a transcript', () => {
  test('begins after its cue, and the titles of other papers above it are the site’s', () => {
    expect(read(para('Minutes of Weirham Parish Council'), para('Transcription:'), para(title))).toEqual({
      lines: [title],
      codes: ['chromeLeftOut'],
    });
  });

  test('printed in part and then in full is the second printing, without the labels of its pages', () => {
    expect(
      read(
        para(title),
        para('Present: Cllr Ives'),
        para('Transcript of MINUTES OF A …'),
        para(`Page 1: ${title}`),
        para('Page 2: Close'),
      ),
    ).toEqual({ lines: [title, 'Close'], codes: ['printedTwice'] });
  });

  test('that does not print again what stands above it leaves that where it is', () => {
    const lines = [
      'The Board read the letter from the water company about the weir.',
      'Transcript of the hearing',
      'Q. Why?',
    ];
    expect(read(...lines.map((line) => para(line)))).toEqual({ lines, codes: [] });
  });
});
