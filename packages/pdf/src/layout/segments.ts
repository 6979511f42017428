import type { Rule } from '../page/page-model.ts';
import { overlap } from './geometry.ts';
import type { Line } from './piece.ts';

/** A drawn edge after its parts are joined: `at` across its direction, `from` to `to` along it. */
export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly thickness: number;
}

/** Horizontal and vertical edges of a page or a part of it. */
export interface Edges {
  readonly horizontal: readonly Segment[];
  readonly vertical: readonly Segment[];
}

// Strokes that Word and Aspose draw cell by cell lie up to this far from one another.
const snap = 2;
const joint = 3;
// No line of text fits between rules this close: they are one double rule.
const doubleRule = 5;
const shortest = 4;

interface Growing {
  at: number;
  from: number;
  to: number;
  thickness: number;
}

function joinCollinear(segments: readonly Segment[]): Growing[] {
  const sorted = [...segments].sort((a, b) => a.at - b.at);
  const joined: Growing[] = [];
  let start = 0;
  for (let index = 1; index <= sorted.length; index++) {
    const first = sorted[start];
    const next = sorted[index];
    if (first === undefined || (next !== undefined && next.at - first.at <= snap)) continue;
    let current: Growing | undefined;
    for (const part of sorted.slice(start, index).sort((a, b) => a.from - b.from)) {
      const reach = joint + Math.max(part.thickness, current?.thickness ?? 0);
      if (current !== undefined && part.from - current.to <= reach) {
        current.to = Math.max(current.to, part.to);
        current.thickness = Math.max(current.thickness, part.thickness);
      } else {
        current = { at: part.at, from: part.from, to: part.to, thickness: part.thickness };
        joined.push(current);
      }
    }
    start = index;
  }
  return joined;
}

function joinDouble(segments: readonly Growing[]): readonly Segment[] {
  const sorted = [...segments].sort((a, b) => a.at - b.at);
  const kept: Growing[] = [];
  for (const segment of sorted) {
    let twin: Growing | undefined;
    for (let index = kept.length - 1; index >= 0; index--) {
      const before = kept[index];
      if (before === undefined || segment.at - before.at > doubleRule + before.thickness / 2) break;
      const shared = overlap(before.from, before.to, segment.from, segment.to);
      if (shared >= 0.6 * Math.min(before.to - before.from, segment.to - segment.from)) {
        twin = before;
        break;
      }
    }
    if (twin === undefined) kept.push({ ...segment });
    else {
      twin.thickness = Math.min(doubleRule, segment.at - twin.at + (segment.thickness + twin.thickness) / 2);
      twin.at = (twin.at + segment.at) / 2;
      twin.from = Math.min(twin.from, segment.from);
      twin.to = Math.max(twin.to, segment.to);
    }
  }
  return kept;
}

/**
 * Joins the parts of each edge: collinear pieces, dashes, and the two lines of a double rule. What stays shorter than
 * 4 points (the corner squares of Word's borders) is dropped.
 */
export const joinSegments = (segments: readonly Segment[]): readonly Segment[] =>
  joinDouble(joinCollinear(segments)).filter((segment) => segment.to - segment.from >= shortest);

/** Whether a horizontal rule is drawn under or through words of a line, and reaches no further than they do. */
function decorates(rule: Rule, lines: readonly Line[]): boolean {
  return lines.some((line) => {
    const height = line.baseline - rule.at;
    const near = height <= 0.5 * line.size && height >= -0.22 * line.size;
    return near && rule.from >= line.box[0] - 2 && rule.to <= line.box[2] + 2 && wordsAlong(line, rule) > 0.6;
  });
}

function wordsAlong(line: Line, rule: Rule): number {
  const covered = line.pieces.reduce((sum, piece) => sum + overlap(piece.box[0], piece.box[2], rule.from, rule.to), 0);
  return covered / Math.max(1, rule.to - rule.from);
}

const touching = 0.4;
const fewestBands = 4;

/** The rules without those that lie against one another in bands: together they are a shade that runs from one colour to another. */
function withoutShades(sorted: readonly Rule[]): readonly Rule[] {
  const kept: Rule[] = [];
  let bands: Rule[] = [];
  const close = (): void => {
    if (bands.length < fewestBands) kept.push(...bands);
    bands = [];
  };
  for (const rule of sorted) {
    const last = bands.at(-1);
    const against =
      last !== undefined &&
      rule.at - last.at > touching &&
      rule.at - last.at <= (rule.thickness + last.thickness) / 2 + touching &&
      Math.abs(rule.from - last.from) < 1 &&
      Math.abs(rule.to - last.to) < 1;
    if (!against) close();
    bands.push(rule);
  }
  close();
  return kept;
}

/** The rules that are no underlines or strikings-through of the given lines. */
export function ruledEdges(rules: readonly Rule[], lines: readonly Line[]): Edges {
  const horizontal: Rule[] = [];
  const byPlace = (a: Rule, b: Rule): number => a.from - b.from || a.at - b.at;
  const ofDirection = (direction: Rule['direction']): readonly Rule[] =>
    withoutShades(rules.filter((rule) => rule.direction === direction).sort(byPlace));
  const sorted = ofDirection('horizontal').toSorted((a, b) => a.at - b.at);
  let first = 0;
  for (const rule of sorted) {
    while ((lines[first]?.baseline ?? Number.POSITIVE_INFINITY) < rule.at - 20) first++;
    const near: Line[] = [];
    for (let index = first; index < lines.length; index++) {
      const line = lines[index];
      if (line === undefined || line.baseline > rule.at + 20) break;
      near.push(line);
    }
    if (!decorates(rule, near)) horizontal.push(rule);
  }
  return { horizontal: joinSegments(horizontal), vertical: joinSegments(ofDirection('vertical')) };
}
