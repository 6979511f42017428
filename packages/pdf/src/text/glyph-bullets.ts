import type { TextRun } from '../page/page-model.ts';
import { RowIndex } from '../page/row-index.ts';
import { isFree } from './drawn-bullets.ts';
import { unmapped } from './glyph-text.ts';

// As multiples of the text's size: how far a bullet stands in front of its text.
const nearest = 0.2;
const farthest = 4;
const sameBaseline = 0.25;

const isReadable = ({ text }: TextRun): boolean => /[\p{L}\p{N}]/u.test(text);

/** The bullet and the text of a run that both stand in; undefined for any other run. */
const bulletAndText = /^\ufffd (?=.*[\p{L}\p{N}])/u;

/**
 * Reads glyphs of no known character that stand as bullets do: alone, first on their line, and close in front of a text. Symbol fonts do
 * not say which character a glyph is; that it is a bullet is said by its place.
 */
export function glyphBullets(runs: readonly TextRun[]): readonly TextRun[] {
  if (runs.every(({ text }) => !text.startsWith(unmapped))) return runs;
  const byRow = new RowIndex(runs);
  return runs.map((run) => {
    const { text, box, baseline, size, angle } = run;
    const alone = text === unmapped;
    if (angle !== 0 || (!alone && !bulletAndText.test(text))) return run;
    const nearby = byRow.near(baseline - 0.3 * size).filter((other) => other !== run);
    const isFirst = isFree(nearby, baseline, box[0] - farthest * size, box[0]);
    const hasText =
      !alone ||
      nearby.some(
        (other) =>
          isReadable(other) &&
          Math.abs(other.baseline - baseline) <= sameBaseline * other.size &&
          other.box[0] - box[2] >= nearest * size &&
          other.box[0] - box[2] <= farthest * size,
      );
    return isFirst && hasText ? { ...run, text: `•${text.slice(1)}` } : run;
  });
}
