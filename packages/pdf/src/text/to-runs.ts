import type { Box } from '@council-reports/core';
import { contains } from '../page/boxes.ts';
import type { Glyph, PageLink, TextRun } from '../page/page-model.ts';
import { asWord, type Letter, needsSpace, spellRun } from './spacing.ts';

/** Share of the size that a line of text takes above and below its baseline. */
const above = 0.8;
const below = 0.2;

// Between one and two ems of nothing is a tab, the next column, or the next cell; justified words stay below that.
const wideGap = 1.3;
const backStep = 0.45;
const shift = 0.12;

interface OpenRun {
  readonly first: Glyph;
  readonly url: string | undefined;
  readonly letters: Letter[];
  readonly spaced: boolean;
  readonly cos: number;
  readonly sin: number;
  /** Start, end of ink, and where the pen stands, along the run's own direction; the baseline across it. */
  readonly from: number;
  to: number;
  pen: number;
  readonly across: number;
}

const urlAt = (links: readonly PageLink[], x: number, y: number): string | undefined =>
  links.find(({ box }) => contains(box, x, y))?.url;

function boxOf({ cos, sin, from, to, across, first: { size } }: OpenRun): Box {
  const top = across - above * size;
  const bottom = across + below * size;
  if (sin === 0 && cos === 1) return [from, top, to, bottom];
  const xs = [from, to].flatMap((u) => [top, bottom].map((v) => u * cos - v * sin));
  const ys = [from, to].flatMap((u) => [top, bottom].map((v) => u * sin + v * cos));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function close(run: OpenRun): TextRun | undefined {
  const text = spellRun(run.letters, run.first.size);
  if (text === '') return undefined;
  const { first } = run;
  return {
    text: asWord(text),
    box: boxOf(run),
    baseline: run.across,
    size: first.size,
    font: first.font,
    color: first.color,
    angle: first.angle,
    order: first.order ?? 0,
    ...(first.mark !== undefined && { mark: first.mark }),
    ...(first.artifact === true && { artifact: true }),
    ...(run.spaced && { spaced: true }),
    ...(run.url !== undefined && { url: run.url }),
  };
}

/**
 * Runs of a page in the order they are painted. A run ends where the look, the marked content, the link, the baseline or the
 * direction changes, where the pen steps back, and at a wide gap.
 */
export function toRuns(glyphs: readonly Glyph[], links: readonly PageLink[] = []): readonly TextRun[] {
  const runs: TextRun[] = [];
  let open: OpenRun | undefined;
  let blank = false;
  const flush = (): void => {
    const run = open === undefined ? undefined : close(open);
    if (run !== undefined) runs.push(run);
    open = undefined;
  };
  for (const glyph of glyphs) {
    const { size } = glyph;
    const turned = glyph.angle !== 0;
    const cos = turned ? Math.cos((glyph.angle * Math.PI) / 180) : 1;
    const sin = turned ? Math.sin((glyph.angle * Math.PI) / 180) : 0;
    const along = glyph.x * cos + glyph.y * sin;
    const across = glyph.y * cos - glyph.x * sin;
    const pen = along + (glyph.advance ?? glyph.width);
    if (glyph.text === ' ') {
      blank = true;
      if (open !== undefined && Math.abs(open.across - across) <= shift * size) open.pen = Math.max(open.pen, pen);
      continue;
    }
    const url = links.length === 0 ? undefined : urlAt(links, glyph.x + glyph.width / 2, glyph.y - size * 0.3);
    if (
      open === undefined ||
      open.first.font !== glyph.font ||
      open.first.mark !== glyph.mark ||
      open.first.color !== glyph.color ||
      open.first.angle !== glyph.angle ||
      open.first.artifact !== glyph.artifact ||
      open.url !== url ||
      Math.abs(open.first.size - size) > 0.05 * size ||
      Math.abs(open.across - across) > shift * size ||
      along - open.to > wideGap * size ||
      along < open.to - backStep * size
    ) {
      const before: OpenRun | undefined = open;
      const spaced: boolean = blank || (before !== undefined && needsSpace(along - before.pen, size));
      flush();
      open = {
        first: glyph,
        url,
        letters: [{ text: glyph.text, gap: 0, blank: false }],
        spaced,
        cos,
        sin,
        from: along,
        to: along + glyph.width,
        pen,
        across,
      };
    } else {
      open.letters.push({ text: glyph.text, gap: along - open.pen, blank });
      open.to = Math.max(open.to, along + glyph.width);
      open.pen = pen;
    }
    blank = false;
  }
  flush();
  return runs;
}
