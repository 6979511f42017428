import type { CommitteeReport, Extracted, Recommendation } from '@council-reports/core';
import type { Gold, GoldItem, GoldSignOff } from './gold.ts';

/** The lists whose objects can be judged. */
export const lists = ['recommendations', 'decisions', 'kpiTargets', 'risks', 'actions', 'signOffs'] as const;

/** A list whose objects can be judged. */
export type List = (typeof lists)[number];

/** An object, how sure the library was of it, and whether it is right. */
export interface Judged {
  readonly list: List;
  readonly confidence: number;
  readonly right: boolean;
}

/** Judges every object of a report against what a careful reader found. Entries marked optional, and what matches them, count neither way. */
export function judge(report: CommitteeReport, gold: Gold): readonly Judged[] {
  return lists.flatMap((list) => {
    const wanted = gold[list];
    if (wanted === undefined) return [];
    const verdicts = list === 'signOffs' ? judgeSignOffs(report, gold.signOffs ?? []) : judgeTexts(list, report, gold);
    return verdicts.flatMap(({ confidence, verdict }) =>
      verdict === 'either' ? [] : [{ list, confidence, right: verdict === 'right' }],
    );
  });
}

interface Verdict {
  readonly confidence: number;
  readonly verdict: 'right' | 'wrong' | 'either';
}

const flattened = (items: readonly Recommendation[]): readonly Recommendation[] =>
  items.flatMap((item) => [item, ...flattened(item.children)]);

type TextList = Exclude<List, 'signOffs'>;

const objectsOf: Readonly<Record<TextList, (report: CommitteeReport) => readonly Extracted[]>> = {
  recommendations: (report) => flattened(report.recommendations),
  decisions: (report) => report.decisions.flatMap(({ resolutions }) => flattened(resolutions)),
  kpiTargets: (report) => report.kpiTargets.map((target) => ({ ...target, text: target.measure })),
  risks: (report) => report.risks,
  actions: (report) => report.actions.filter(({ level }) => level !== 'group'),
};

function judgeTexts(list: TextList, report: CommitteeReport, gold: Gold): readonly Verdict[] {
  const open = [...(gold[list] ?? [])];
  return objectsOf[list](report).map(({ text, confidence }) => {
    const at = open.findIndex((item) => agrees(text, item));
    const [item] = at < 0 ? [] : open.splice(at, 1);
    return { confidence, verdict: item === undefined ? 'wrong' : item.optional === true ? 'either' : 'right' };
  });
}

/** Whether a text begins and ends as an entry does and is about as long; a marker printed before it is forgiven. */
export function agrees(text: string, { first, last, words }: GoldItem): boolean {
  const [own, begin, end] = [wordsOf(text), wordsOf(first), wordsOf(last)];
  const near = (length: number): boolean =>
    words === undefined || Math.abs(length - words) <= Math.max(2, words * 0.15);
  return [0, 1, 2].some((skip) => {
    const rest = own.slice(skip);
    const begins = begin.every((word, index) => rest[index] === word);
    const ends = end.every((word, index) => rest[rest.length - end.length + index] === word);
    return rest.length > 0 && begins && ends && near(printedLength(text) - skip);
  });
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’‘'`]/g, '')
    .match(/[\p{L}\p{N}£%]+/gu) ?? [];

const printedLength = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function judgeSignOffs(report: CommitteeReport, gold: readonly GoldSignOff[]): readonly Verdict[] {
  const open = [...gold];
  return report.signOffs.map(({ domain, person, role, confidence }) => {
    const at = open.findIndex(
      (wanted) =>
        wanted.domain === domain &&
        (wanted.name == null || same(wanted.name, person?.name)) &&
        (wanted.name != null || wanted.role == null || same(wanted.role, person?.role ?? role)),
    );
    const [found] = at < 0 ? [] : open.splice(at, 1);
    return { confidence, verdict: found === undefined ? 'wrong' : found.optional === true ? 'either' : 'right' };
  });
}

const same = (wanted: string, got: string | null | undefined): boolean =>
  wordsOf(got ?? '')
    .join(' ')
    .includes(wordsOf(wanted).join(' '));
