import { matchMarker } from '../values/index.ts';

/** Whether a paragraph breaks off in mid-sentence and the next one goes on with a small letter. */
export function isCut(before: string, after: string): boolean {
  if (/[.:;!?…]["'”’)]{0,2}$/.test(before) || matchMarker(after) !== null) return false;
  return /^\p{Ll}/u.test(after);
}
