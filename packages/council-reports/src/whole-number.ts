import type { Misuse } from './command.ts';

/** The value of an option that takes a whole number from 1; undefined where it is not given. */
export function wholeNumber(option: string, text: string | undefined): number | Misuse | undefined {
  if (text === undefined) return undefined;
  return /^[1-9]\d{0,6}$/.test(text) ? Number(text) : `--${option} needs a whole number from 1, not "${text}"`;
}
