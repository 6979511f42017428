import type { PageLines, TextRun } from '../page/page-model.ts';

/** How far the lines of a page reach that begin at a place on x; undefined where too few do to tell. */
export type Reach = (page: number, left: number) => number | undefined;

interface Stretch {
  readonly left: number;
  readonly right: number;
}

const sameLeft = 2;
const fewestLines = 4;
const wordSpace = 1;

/** The stretches of a line between its wide gaps. */
function stretchesOf(runs: readonly TextRun[]): readonly Stretch[] {
  const stretches: { left: number; right: number }[] = [];
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const last = stretches.at(-1);
    if (last !== undefined && before !== undefined && run.box[0] - before.box[2] < wordSpace * run.size)
      last.right = run.box[2];
    else stretches.push({ left: run.box[0], right: run.box[2] });
  });
  return stretches;
}

/** The right edge that lines of pages keep to, by where they begin: what room a line had at its end. Each page is measured when it is first asked for. */
export function reachOf(pages: readonly PageLines[]): Reach {
  const byPage = new Map(pages.map((page) => [page.model.page, page]));
  const measured = new Map<number, readonly Stretch[]>();
  return (page, left) => {
    let stretches = measured.get(page);
    if (stretches === undefined) {
      stretches = (byPage.get(page)?.lines ?? []).flatMap((line) => stretchesOf(line.runs));
      measured.set(page, stretches);
    }
    const own = stretches.filter((stretch) => Math.abs(stretch.left - left) <= sameLeft);
    return own.length < fewestLines ? undefined : Math.max(...own.map((stretch) => stretch.right));
  };
}
