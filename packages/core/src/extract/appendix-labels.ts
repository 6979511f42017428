import { flat, type Passage, slicePassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';

/** A label of an appendix and the title behind it. */
export interface LabelledAppendix {
  readonly text: Passage;
  readonly label: string;
  readonly title: string | null;
}

const number = '(?:\\d{1,2}(?:\\(\\w{1,3}\\))?|[A-Z]{1,2}(?:\\.?\\d{1,2})?|one|two|three|four|five|six)';
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six'];

/** The appendices a line names: one by its label, and those numbered beneath it in the same line ("Appendix A – Detail A.1 – Review"). */
export function readAppendixLine(line: Passage, lexicon: CompiledLexicon): readonly LabelledAppendix[] {
  const match = new RegExp(
    `^((?:\\p{L}+\\s)?${lexicon.oneOf('appendixWords')}\\s${number})(?![\\p{L}\\d])\\s?[:–—-]?\\s?`,
    'iu',
  ).exec(line.text);
  if (match?.[1] === undefined) return [];
  const letter = /\s([A-Z])$/.exec(match[1])?.[1];
  const starts =
    letter === undefined
      ? []
      : [...line.text.matchAll(new RegExp(`(?<=\\s)(${letter}\\.?\\d{1,2})\\s?[:–—-]\\s`, 'gu'))];
  const end = starts[0]?.index;
  const own = {
    text: slicePassage(line, 0, end),
    label: flat(slicePassage(line, 0, match[1].length)),
    title: titleOf(slicePassage(line, match[0].length, end)),
  };
  const inner = starts.map((start, index): LabelledAppendix => {
    const stop = starts[index + 1]?.index;
    return {
      text: slicePassage(line, start.index, stop),
      label: start[1] ?? '',
      title: titleOf(slicePassage(line, start.index + start[0].length, stop)),
    };
  });
  return [own, ...inner];
}

function titleOf(text: Passage): string | null {
  const title = flat(text).replace(/[.;]$/, '');
  return title === '' ? null : title;
}

/** Whether a paper's text says that an appendix comes with it: "attached as appendix one", "Appendix D is attached". */
export function saysAttached(label: string, body: string, lexicon: CompiledLexicon): boolean {
  const key = label.split(' ').at(-1) ?? '';
  const word = numberWords[Number(key) - 1];
  const name = `${lexicon.oneOf('appendixWords')}\\s${word === undefined ? escaped(key) : `(?:${key}|${word})`}(?![\\p{L}\\d])`;
  const attached = `(?<!\\bnot\\s)(?<![\\p{L}])${lexicon.oneOf('attached')}(?![\\p{L}])`;
  return new RegExp(
    `${attached}[^.;:]{0,60}?\\s${name}|(?<![\\p{L}])${name}[^.;:]{0,40}?\\s(?:is|are)\\s${attached}`,
    'iu',
  ).test(body);
}

const escaped = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
