import type { TextRun } from '../../page/page-model.ts';
import { type RunOptions, run } from './page.ts';

/** Lines of text set one under another at x, from a baseline on, `leading` points apart; `''` leaves a line empty. */
export const column = (
  x: number,
  baseline: number,
  lines: readonly string[],
  options: RunOptions & { leading?: number } = {},
): readonly TextRun[] =>
  lines.flatMap((line, index) =>
    line === '' ? [] : [run(x, baseline + index * (options.leading ?? 12), line, options)],
  );

/** Sentences of made-up running text as lines of the given number of characters, each but the last filled. */
export function prose(
  lines: number,
  characters: number,
  seed = 'the council will review the plan and report on what it finds in due course',
): readonly string[] {
  const words = seed.split(' ');
  const found: string[] = [];
  let word = 0;
  for (let index = 0; index < lines; index++) {
    let line = '';
    while (line.length < characters - 8) line += `${line === '' ? '' : ' '}${words[word++ % words.length] ?? ''}`;
    found.push(line.slice(0, characters).trimEnd().padEnd(characters, 'x'));
  }
  return found;
}
