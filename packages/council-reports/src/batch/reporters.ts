import type { BatchEvent } from '@council-reports/archive';
import type { Terminal } from '../terminal.ts';
import { followProgress } from './progress.ts';
import { progressBar, progressText } from './progress-line.ts';

/** Tells a person, or a program, what happens in a run. */
export interface Reporter {
  readonly tell: (event: BatchEvent) => void;
  /** Says something beside the progress. */
  readonly say: (text: string) => void;
}

/** Says nothing. */
export const silence = (): Reporter => ({ tell: () => undefined, say: () => undefined });

/** Prints every event as a line of JSON. */
export const jsonEvents = ({ out }: Terminal): Reporter => ({
  tell: (event) => out(`${JSON.stringify(event)}\n`),
  say: () => undefined,
});

/** Says a thing once as long as nothing else is said: a server that is away is told of many times a second. */
export function changesOnly(say: (text: string) => void): (text: string) => void {
  let last: string | undefined;
  return (text) => {
    if (text !== last) say(text);
    last = text;
  };
}

const redrawInterval = 100;

/** Keeps one line up to date, for a person who watches. */
export function watchedBar({ error, columns }: Terminal, now: () => number): Reporter {
  const follow = followProgress(now);
  let drawn = Number.NEGATIVE_INFINITY;
  const say = (text: string): void => error(`\r\u001b[K${text}\n`);
  const sayTrouble = changesOnly(say);
  return {
    say,
    tell: (event) => {
      const progress = follow(event);
      if (event.kind === 'trouble') return sayTrouble(event.reason);
      if (event.kind === 'ended') return error('\r\u001b[K');
      if (progress.done < progress.documents && now() - drawn < redrawInterval) return;
      drawn = now();
      error(`\r\u001b[K${`${progressBar(progress.share)} ${progressText(progress)}`.slice(0, columns - 1)}`);
    },
  };
}

// Of a long run a hundred lines are enough to follow it in a log.
const mostLines = 100;

/** Prints a line each time another hundredth is done, for who reads it later. */
export function plainLines({ error }: Terminal, now: () => number): Reporter {
  const follow = followProgress(now);
  const say = (text: string): void => error(`${text}\n`);
  const sayTrouble = changesOnly(say);
  return {
    say,
    tell: (event) => {
      const progress = follow(event);
      const step = Math.ceil(progress.documents / mostLines);
      if (event.kind === 'trouble') sayTrouble(event.reason);
      else if (event.kind === 'listed') say(`${event.documents} documents, ${event.toDo} to do`);
      else if (event.kind === 'document' && (progress.done % step === 0 || progress.done === progress.documents))
        say(progressText(progress));
    },
  };
}
