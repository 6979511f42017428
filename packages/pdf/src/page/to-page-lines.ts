import { decorate } from '../text/decorate.ts';
import { drawnBullets } from '../text/drawn-bullets.ts';
import { glyphBullets } from '../text/glyph-bullets.ts';
import { dropOverprints, hasOverprints } from '../text/overprint.ts';
import { toLines } from '../text/to-lines.ts';
import { toRuns } from '../text/to-runs.ts';
import { snapAngle, type Turn, turnBox, turnFor, turnGlyph, turnRule } from '../text/upright.ts';
import { type Backdrop, whyUnseen } from '../text/visibility.ts';
import { area } from './boxes.ts';
import type { Canvas } from './canvas.ts';
import type { Glyph, PageLines, PageLink, PageModel, TextRun } from './page-model.ts';
import { RowIndex } from './row-index.ts';

const inkOf = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((count, { text }) => (text === ' ' ? count : count + 1), 0);

/** Whether the text without ink is what a scanner's recognition laid over a picture of the page, and so all the text there is. */
function isRecognised({ glyphs, inkless, pictures, page }: Canvas): boolean {
  if (inkless.length < 20 || inkOf(glyphs) > 0.1 * inkOf(inkless)) return false;
  const pictured = pictures.reduce((most, { box }) => Math.max(most, area(box)), 0);
  const inStrips = pictures.reduce((sum, { box }) => sum + area(box), 0);
  return Math.max(pictured, inStrips) > 0.4 * area(page);
}

interface Upright {
  readonly glyphs: readonly Glyph[];
  readonly askew: readonly Glyph[];
  readonly turn: Turn | undefined;
}

/** Brings directions to multiples of 90 degrees and the page upright; what is set askew is kept apart. */
function upright(drawn: readonly Glyph[], width: number, height: number): Upright {
  if (drawn.every(({ angle }) => angle === 0)) return { glyphs: drawn, askew: [], turn: undefined };
  const level: Glyph[] = [];
  const askew: Glyph[] = [];
  for (const glyph of drawn) {
    const angle = snapAngle(glyph.angle);
    if (angle === undefined) askew.push(glyph);
    else level.push(angle === glyph.angle ? glyph : { ...glyph, angle });
  }
  const turn = turnFor(level);
  return {
    glyphs: turn === undefined ? level : level.map((glyph) => turnGlyph(turn, width, height, glyph)),
    askew,
    turn,
  };
}

interface Painted {
  readonly glyphs: readonly Glyph[];
  readonly runs: readonly TextRun[];
  readonly overprinted: number;
}

function paintedOnce(glyphs: readonly Glyph[], links: readonly PageLink[]): Painted {
  const runs = toRuns(glyphs, links);
  if (!hasOverprints(runs)) return { glyphs, runs, overprinted: 0 };
  const single = dropOverprints(glyphs);
  return {
    glyphs: single.glyphs,
    runs: single.dropped === 0 ? runs : toRuns(single.glyphs, links),
    overprinted: single.dropped,
  };
}

/** A page as layout reads it, from what its operators left on the canvas: seen text only, once, upright, in lines. */
export function toPageLines(page: number, canvas: Canvas, pageLinks: readonly PageLink[]): PageLines {
  const { width, height } = canvas.context;
  const recognised = isRecognised(canvas);
  const { glyphs, askew, turn } = upright(
    recognised ? [...canvas.glyphs, ...canvas.inkless] : canvas.glyphs,
    width,
    height,
  );
  const place = <T extends { readonly box: PageLink['box'] }>(items: readonly T[]): readonly T[] =>
    turn === undefined ? items : items.map((item) => ({ ...item, box: turnBox(turn, width, height, item.box) }));
  const rules = turn === undefined ? canvas.rules : canvas.rules.map((rule) => turnRule(turn, width, height, rule));
  const fills = place(canvas.fills);
  const pictures = place(canvas.pictures);
  const links = place(pageLinks);
  const painted = paintedOnce(glyphs, links);

  const fillsByRow = new RowIndex(fills);
  const backdrops = new RowIndex<Backdrop>([...pictures, ...place(canvas.bands)]);
  const unseen = { ...canvas.unseen };
  if (!recognised) unseen.invisible += inkOf(canvas.inkless);
  const runs = painted.runs.filter((run) => {
    const why = recognised ? undefined : whyUnseen(run, fillsByRow, backdrops);
    if (why !== undefined) unseen[why] += run.text.replaceAll(' ', '').length;
    return why === undefined;
  });
  const bullets = drawnBullets(place(canvas.spots), runs);
  const sideways = turn === 90 || turn === 270;
  const model: PageModel = {
    page,
    width: sideways ? height : width,
    height: sideways ? width : height,
    glyphs: painted.glyphs,
    rules,
    fills,
    links,
    leftOut: { ...unseen, overprinted: painted.overprinted, askew: inkOf(askew) },
    images: pictures.length,
    watermarks: toRuns(askew).map(({ text }) => text),
    ...(turn !== undefined && { turn }),
    ...(recognised && { recognised }),
  };
  return { model, lines: toLines(page, decorate([...glyphBullets(runs), ...bullets], rules)) };
}
