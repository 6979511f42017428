import { flat } from '../../document/index.ts';
import type { Front } from './front.ts';

/** How many lines from the top a reference may stand alone. */
const reach = 4;

/** "CET/31/41", "PH/2031/7": letters of the service, the year and the number. */
const reference = /^\p{Lu}{2,6}\/\d{2,4}\/\d{1,5}$/u;

/** Whether a line is no more than a report's reference. */
export const isLoneReference = (line: string): boolean => reference.test(line);

/** The reference that a report prints alone on a line above its title; null for none. */
export const loneReference = ({ lines }: Front): string | null =>
  lines.slice(0, reach).map(flat).find(isLoneReference) ?? null;
