import type { Rule, TextRun } from '../page/page-model.ts';
import { RowIndex } from '../page/row-index.ts';

type Decoration = 'underlined' | 'struck';

/** Where a rule lies that decorates text, as shares of the size below the baseline: from and to. */
const zones: readonly (readonly [Decoration, number, number])[] = [
  ['struck', -0.42, -0.16],
  ['underlined', 0.01, 0.28],
];
const thickest = 0.14;
// Underlines end with their text, or with the space after it.
const overhang = 0.6;

interface Stretch {
  readonly decoration: Decoration;
  readonly from: number;
  readonly to: number;
}

/** Rules that go on where another ends, as one: programs draw a line under or through each word and each space by itself. */
function joinRules(rules: readonly Rule[]): readonly Rule[] {
  const joined: Rule[] = [];
  for (const rule of [...rules].sort((a, b) => Math.round(a.at * 2) - Math.round(b.at * 2) || a.from - b.from)) {
    const last = joined.at(-1);
    if (last !== undefined && Math.abs(last.at - rule.at) < 0.3 && rule.from - last.to < 1.2 && rule.from >= last.from)
      joined.splice(-1, 1, { ...last, to: Math.max(last.to, rule.to) });
    else joined.push(rule);
  }
  return joined;
}

/** Rules that end on no vertical rule: those that do are borders of cells. */
function looseRules(rules: readonly Rule[]): readonly Rule[] {
  const posts = rules.filter(({ direction }) => direction === 'vertical');
  const meets = (x: number, y: number): boolean =>
    posts.some((post) => Math.abs(post.at - x) <= 2 && post.from - 2 <= y && post.to + 2 >= y);
  return joinRules(rules.filter((rule) => rule.direction === 'horizontal' && rule.thickness <= 3))
    .filter((rule) => posts.length === 0 || (!meets(rule.from, rule.at) && !meets(rule.to, rule.at)))
    .sort((a, b) => a.at - b.at);
}

function firstFrom(rules: readonly Rule[], at: number): number {
  let low = 0;
  let high = rules.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Ends of the text that stands without a wide gap around a run, on its line. */
function reach(run: TextRun, runs: readonly TextRun[]): readonly [number, number] {
  let [left, , right] = run.box;
  for (let grew = true; grew; ) {
    grew = false;
    for (const { box, baseline } of runs) {
      if (Math.abs(baseline - run.baseline) > 0.2 * run.size) continue;
      if (box[0] < left && box[2] >= left - run.size) [left, grew] = [box[0], true];
      if (box[2] > right && box[0] <= right + run.size) [right, grew] = [box[2], true];
    }
  }
  return [left, right];
}

/** Cuts a run where a stretch begins or ends inside it, at the nearest space. */
function cutRun(run: TextRun, { decoration, from, to }: Stretch): readonly TextRun[] {
  const [left, top, right, bottom] = run.box;
  const width = right - left;
  const spaces = [...run.text.matchAll(/ /g)].map(({ index }) => index);
  const nearest = (x: number): number => {
    const sought = ((x - left) / width) * run.text.length;
    return [0, ...spaces, run.text.length].reduce(
      (best, at) => (Math.abs(at - sought) < Math.abs(best - sought) ? at : best),
      0,
    );
  };
  const start = nearest(from);
  const end = nearest(to);
  if (end <= start) return [run];
  const part = (a: number, b: number, extra: Partial<TextRun>): readonly TextRun[] => {
    const text = run.text.slice(a, b);
    if (text.trim() === '') return [];
    const x = (at: number): number => left + (width * at) / run.text.length;
    return [
      {
        ...run,
        ...(a > 0 && text.startsWith(' ') && { spaced: true }),
        ...extra,
        text: text.trim(),
        box: [x(text.startsWith(' ') ? a + 1 : a), top, x(b), bottom],
      },
    ];
  };
  return [...part(0, start, {}), ...part(start, end, { [decoration]: true }), ...part(end, run.text.length, {})];
}

/** Marks the runs, or the words of them, that rules underline or strike through. A rule much longer than the text is a border, or a rule between paragraphs. */
export function decorate(runs: readonly TextRun[], rules: readonly Rule[]): readonly TextRun[] {
  const loose = looseRules(rules);
  if (loose.length === 0) return runs;
  const byRow = new RowIndex(runs);
  return runs.flatMap((run) => {
    if (run.angle !== 0) return [run];
    const { baseline, size } = run;
    for (let at = firstFrom(loose, baseline - 0.42 * size); at < loose.length; at++) {
      const rule = loose[at];
      if (rule === undefined || rule.at > baseline + 0.28 * size) break;
      const share = (rule.at - baseline) / size;
      const zone = zones.find(([, from, to]) => share >= from && share <= to);
      if (zone === undefined || rule.thickness > Math.max(1, thickest * size)) continue;
      if (Math.min(rule.to, run.box[2]) - Math.max(rule.from, run.box[0]) < 0.3 * size) continue;
      const [left, right] = reach(run, byRow.near(baseline));
      if (rule.from < left - overhang * size || rule.to > right + overhang * size) continue;
      return cutRun(run, {
        decoration: zone[0],
        from: Math.max(rule.from, run.box[0]),
        to: Math.min(rule.to, run.box[2]),
      });
    }
    return [run];
  });
}
