import { unionAll } from '../page/boxes.ts';
import type { TextLine, TextRun } from '../page/page-model.ts';
import { withDropCapitals } from './drop-capitals.ts';
import { needsSpace } from './spacing.ts';

// Runs of one line share a baseline to within rounding; a seventh of the size allows for mixed faces.
const sameBaseline = 0.15;
// Browsers set raised text at five sixths of its neighbour, word processors at about two thirds.
const smaller = 0.86;
const raised = 0.65;

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const isNumber = /^\d{1,3}$/;

/** A raised number as superscript digits: "38" with a note's 1 beside it does not read 381. */
const raise = (run: TextRun, host: TextRun): string =>
  isNumber.test(run.text) && host.baseline - run.baseline > 0.15 * host.size
    ? run.text.replace(/\d/g, (digit) => superscripts.charAt(Number(digit)))
    : run.text;

/** Sets a raised or lowered small run on the baseline of the run it is printed beside ("1st", "CO2", a note's number). */
function level(runs: readonly TextRun[]): readonly TextRun[] {
  return runs.map((run, index) => {
    const hosts = [runs[index - 1], runs[index + 1]].filter((other) => other !== undefined);
    const host = hosts.find(
      (other) =>
        other.angle === run.angle &&
        run.size < smaller * other.size &&
        Math.abs(run.baseline - other.baseline) < raised * other.size &&
        run.box[0] - other.box[2] < 0.5 * other.size &&
        other.box[0] - run.box[2] < 0.5 * other.size,
    );
    return host === undefined ? run : { ...run, text: raise(run, host), baseline: host.baseline };
  });
}

/** The line that runs of one baseline make. */
export function lineOf(page: number, runs: readonly TextRun[]): TextLine {
  const [first] = runs;
  const sorted = first !== undefined && first.angle === 0 ? [...runs].sort((a, b) => a.box[0] - b.box[0]) : runs;
  const spaced = sorted.map((run, index) => {
    const left = sorted[index - 1];
    if (left === undefined || run.spaced === true || run.angle !== 0) return run;
    return needsSpace(run.box[0] - left.box[2], Math.min(run.size, left.size)) ? { ...run, spaced: true } : run;
  });
  const main = spaced.reduce((a, b) => (b.text.length * b.size > a.text.length * a.size ? b : a));
  return {
    page,
    box: unionAll(spaced.map((run) => run.box)) ?? main.box,
    baseline: main.baseline,
    size: main.size,
    runs: spaced,
  };
}

/** Lines of a page from the runs painted on it: upright lines from top to bottom, each over the whole width of the page; then turned ones. */
export function toLines(page: number, painted: readonly TextRun[]): readonly TextLine[] {
  const runs = level(withDropCapitals(painted));
  const upright = runs.filter((run) => run.angle === 0).sort((a, b) => a.baseline - b.baseline);
  const lines: TextLine[] = [];
  let group: TextRun[] = [];
  for (const run of upright) {
    const [first] = group;
    if (first !== undefined && run.baseline - first.baseline > sameBaseline * Math.max(run.size, first.size)) {
      lines.push(lineOf(page, group));
      group = [];
    }
    group.push(run);
  }
  if (group.length > 0) lines.push(lineOf(page, group));
  const turned = runs.filter((run) => run.angle !== 0);
  let piece: TextRun[] = [];
  for (const run of turned) {
    const last = piece.at(-1);
    if (
      last !== undefined &&
      (last.angle !== run.angle || Math.abs(last.baseline - run.baseline) > sameBaseline * run.size)
    ) {
      lines.push(lineOf(page, piece));
      piece = [];
    }
    piece.push(run);
  }
  if (piece.length > 0) lines.push(lineOf(page, piece));
  return lines;
}
