import type { Glyph, TextRun } from '../page/page-model.ts';

// Neighbours on a line overlap by their kerning, an italic's slant at most.
const overlap = 0.3;

/** Whether any two runs of a page lie over one another on one baseline: only then is its text looked through letter by letter. */
export function hasOverprints(runs: readonly TextRun[]): boolean {
  const sorted = runs.filter(({ angle }) => angle === 0).sort((a, b) => a.baseline - b.baseline);
  return sorted.some((run, index) => {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next];
      if (other === undefined || other.baseline - run.baseline > sameSpot * run.size) return false;
      const shared = Math.min(run.box[2], other.box[2]) - Math.max(run.box[0], other.box[0]);
      if (shared > overlap * Math.min(run.size, other.size)) return true;
    }
    return false;
  });
}

/** Glyphs without those painted again over themselves, and how many those were. */
export interface Single {
  readonly glyphs: readonly Glyph[];
  readonly dropped: number;
}

// Fake bold moves the second print by a twentieth to an eighth of the size; two letters of a word stand further apart.
const sameSpot = 0.16;
const cell = 4;

/**
 * Drops a glyph that was painted before at the same spot: programs without the bold face print text two to four times, a shade apart.
 * What is left of such text is bold.
 */
export function dropOverprints(glyphs: readonly Glyph[]): Single {
  const cells = new Map<number, number[]>();
  const kept: (Glyph | undefined)[] = [...glyphs];
  const heavier = new Set<number>();
  let dropped = 0;
  glyphs.forEach((glyph, index) => {
    if (glyph.text === ' ') return;
    const reach = glyph.size * sameSpot;
    const left = Math.floor((glyph.x - reach) / cell);
    const right = Math.floor((glyph.x + reach) / cell);
    const top = Math.floor((glyph.y - reach) / cell);
    const bottom = Math.floor((glyph.y + reach) / cell);
    for (let column = left; column <= right; column++)
      for (let row = top; row <= bottom; row++)
        for (const earlier of cells.get(row * 4096 + column) ?? []) {
          const other = glyphs[earlier];
          if (other === undefined || other.text !== glyph.text || kept[index] === undefined) continue;
          const apart = Math.max(Math.abs(other.x - glyph.x), Math.abs(other.y - glyph.y));
          // A thin letter may stand twice within the reach; it does so an advance apart.
          if (apart > Math.min(reach, Math.max(0.4 * other.width, 0.2)) || other.angle !== glyph.angle) continue;
          kept[index] = undefined;
          heavier.add(earlier);
          dropped += 1;
        }
    if (kept[index] === undefined) return;
    const own = Math.floor(glyph.y / cell) * 4096 + Math.floor(glyph.x / cell);
    const at = cells.get(own);
    if (at === undefined) cells.set(own, [index]);
    else at.push(index);
  });
  if (dropped === 0) return { glyphs, dropped };
  const single: Glyph[] = [];
  kept.forEach((glyph, index) => {
    if (glyph === undefined) return;
    single.push(heavier.has(index) && !glyph.font.bold ? { ...glyph, font: boldOf(glyph) } : glyph);
  });
  return { glyphs: single, dropped };
}

const boldFonts = new WeakMap<Glyph['font'], Glyph['font']>();

function boldOf({ font }: Glyph): Glyph['font'] {
  const known = boldFonts.get(font);
  if (known !== undefined) return known;
  const bold = { ...font, bold: true };
  boldFonts.set(font, bold);
  return bold;
}
