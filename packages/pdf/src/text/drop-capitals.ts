import type { TextRun } from '../page/page-model.ts';

// A letter that opens a paragraph over two lines or more is at least this many times as large as the lines beside it.
const largeBeside = 1.7;
// How far in front of the lines it stands, and how far its foot may be off the baseline of one of them, in their sizes.
const nearest = 0.8;
const off = 0.5;

const isCapital = (run: TextRun): boolean => run.angle === 0 && /^["'“‘]?\p{Lu}$/u.test(run.text.trim());

/** Whether a run stands right of a large letter, beside its upper part. */
function isBeside(cap: TextRun, run: TextRun): boolean {
  const gap = run.box[0] - cap.box[2];
  return (
    run.angle === 0 &&
    cap.size >= largeBeside * run.size &&
    gap > -off * run.size &&
    gap < nearest * run.size &&
    run.baseline < cap.baseline - (1 - off) * run.size &&
    run.baseline > cap.baseline - cap.size
  );
}

/** The run that a large letter is the first letter of: the topmost beside it, where another line ends level with the letter's foot. */
function restOf(cap: TextRun, runs: readonly TextRun[]): TextRun | undefined {
  const beside = runs.filter((run) => isBeside(cap, run));
  const [first] = beside.toSorted((a, b) => a.baseline - b.baseline);
  if (first === undefined || !/^\p{L}/u.test(first.text)) return undefined;
  const isSunk = runs.some(
    (run) =>
      run.angle === 0 &&
      Math.abs(run.size - first.size) < 1 &&
      Math.abs(run.box[0] - first.box[0]) < first.size &&
      Math.abs(run.baseline - cap.baseline) <= off * run.size,
  );
  return isSunk ? first : undefined;
}

/** Runs with each drop capital set on the first line of its paragraph, as the first letter of its word. */
export function withDropCapitals(runs: readonly TextRun[]): readonly TextRun[] {
  const capitals = runs.filter(isCapital);
  if (capitals.length === 0) return runs;
  const hosts = new Map<TextRun, TextRun>();
  for (const cap of capitals) {
    const host = restOf(cap, runs);
    if (host !== undefined) hosts.set(cap, host);
  }
  if (hosts.size === 0) return runs;
  return runs.map((run) => {
    const host = hosts.get(run);
    if (host === undefined) return run;
    const [, top, , bottom] = host.box;
    return { ...run, size: host.size, baseline: host.baseline, box: [run.box[0], top, host.box[0], bottom] };
  });
}
