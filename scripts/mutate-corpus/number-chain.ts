import type { Section } from '@council-reports/core';

const widestStep = 3;
const sectionNumber = /^\(?(?<number>\d{1,3})(?:\.0{1,2})?\.?\)?(?=\s|$)/;

/**
 * The number a section is printed with (`3`, `3.`, `3.0`), be it told from the heading or not; null where it has none or one of another kind.
 */
export function numberOf({ number, heading }: Section): number | null {
  const printed = sectionNumber.exec(number ?? heading)?.groups?.['number'];
  return printed === undefined ? null : Number(printed);
}

/**
 * The sections whose numbers count the sections of a paper: the longest rising chain, in small steps for the headings that were missed. A numbered
 * line that only looks like a heading falls out of it.
 */
export function numberChain(sections: readonly Section[]): readonly Section[] {
  const chains: (readonly Section[])[] = [];
  for (const section of sections) {
    const number = numberOf(section);
    if (number === null) continue;
    const before = chains.filter((chain) => {
      const step = number - (numberOf(chain.at(-1) ?? section) ?? number);
      return step >= 1 && step <= widestStep;
    });
    chains.push([...longest(before), section]);
  }
  return longest(chains);
}

const longest = <T>(lists: readonly (readonly T[])[]): readonly T[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best), []);
