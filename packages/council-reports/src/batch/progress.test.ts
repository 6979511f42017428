import type { BatchEvent } from '@council-reports/archive';
import { describe, expect, it } from 'vitest';
import { followProgress } from './progress.ts';
import { durationText, progressBar, progressText } from './progress-line.ts';
import { plainLines, watchedBar } from './reporters.ts';

const listed = (toDo: number, bytes: number): BatchEvent => ({ kind: 'listed', documents: toDo, toDo, bytes });
const document = (bytes: number, failed = false): BatchEvent => ({
  kind: 'document',
  path: 'a.pdf',
  outcome: failed ? { kind: 'failed', reason: 'odd' } : { kind: 'parsed' },
  bytes,
  pages: 4,
  took: 1,
});

describe('followProgress', () => {
  it('tells pages a second, failures and the time left, by bytes', () => {
    let now = 5000;
    const follow = followProgress(() => now);
    follow(listed(20, 1000));
    for (let done = 0; done < 4; done++) follow(document(50));
    now = 15_000;
    expect(follow(document(50, true))).toEqual({
      documents: 20,
      done: 5,
      failures: 1,
      share: 0.25,
      pagesPerSecond: 2,
      secondsLeft: 30,
    });
  });

  it('goes by documents where bytes are not known, and does not guess from a few', () => {
    const follow = followProgress(() => 0);
    follow(listed(8, 0));
    expect(follow(document(100))).toMatchObject({ share: 0.125, secondsLeft: null });
  });
});

describe('the line', () => {
  it('says how far the run is', () => {
    const progress = { documents: 1200, done: 300, failures: 2, share: 0.25, pagesPerSecond: 12.34, secondsLeft: 5400 };
    expect(progressText(progress)).toBe('300 of 1200 documents, 12.3 pages/s, 2 failed, 1 h 30 min left');
    expect(progressBar(0.25)).toBe(`${'█'.repeat(6)}${'░'.repeat(18)}`);
    expect(progressText({ ...progress, done: 1200, pagesPerSecond: 0 })).toBe('1200 of 1200 documents, 2 failed');
  });

  it.each([
    [0.2, '1 s'],
    [59.5, '60 s'],
    [61, '2 min'],
    [3600, '1 h 0 min'],
  ])('says %d seconds as a person does', (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});

/** What a reporter writes to stderr of 250 documents, one each ten milliseconds. */
function writtenBy(make: typeof watchedBar): readonly string[] {
  const texts: string[] = [];
  let now = 0;
  const terminal = {
    out: () => undefined,
    error: (text: string) => void texts.push(text),
    columns: 40,
    watched: true,
    lines: async function* () {},
    onInterrupt: () => () => undefined,
    quit: () => undefined,
  };
  const reporter = make(terminal, () => now);
  reporter.tell(listed(250, 2500));
  for (let done = 0; done < 250; done++) {
    now += 10;
    reporter.tell(document(10));
  }
  return texts;
}

// To the first column, and away with what stands there.
const lineStart = '\r\u001b[K';

describe('the reporters', () => {
  it('keep one line that fits, not redrawn at every document', () => {
    const texts = writtenBy(watchedBar);
    expect(texts.length).toBeLessThan(30);
    for (const text of texts) {
      expect(text.startsWith(lineStart)).toBe(true);
      expect(text.slice(lineStart.length)).toMatch(/^.{1,39}$/);
    }
    expect(texts.at(-1)).toContain('250 of 250');
  });

  it('print a hundred lines at most where nobody watches', () => {
    const texts = writtenBy(plainLines);
    expect(texts[0]).toBe('250 documents, 250 to do\n');
    expect(texts).toHaveLength(1 + 84);
    expect(texts.at(-1)).toBe('250 of 250 documents, 400.0 pages/s, 0 failed\n');
  });
});
