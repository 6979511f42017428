import type { Progress } from './progress.ts';

const barWidth = 24;

/** A run's progress in words, and with a bar before them where it is to be watched. */
export const progressText = ({ done, documents, failures, pagesPerSecond, secondsLeft }: Progress): string =>
  [
    `${done} of ${documents} documents`,
    ...(pagesPerSecond > 0 ? [`${pagesPerSecond.toFixed(1)} pages/s`] : []),
    `${failures} failed`,
    ...(secondsLeft !== null && done < documents ? [`${durationText(secondsLeft)} left`] : []),
  ].join(', ');

/** A bar of a share from 0 to 1. */
export function progressBar(share: number): string {
  const full = Math.round(share * barWidth);
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`;
}

/** Seconds as a person says them. */
export function durationText(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
