import { flat } from '../../document/index.ts';
import type { Section } from '../../structure/index.ts';

/** A heading's printed number, and its words without it. */
export interface NumberedHeading {
  readonly number: string | null;
  readonly title: string;
}

/** How many headings must open with codes of one shape for those to number the business. */
const fewestCodes = 2;

// "CAB 51 Fostering", "GBP/2122/214 Finance report", "Min 98. Parks", "2020/152 Road closures".
const code = /^((?:Min(?:ute)?\.? |\p{Lu}{1,6}[ /.-])?\d{1,4}(?:[/.-]\d{1,4}){0,3}[a-z]?)[.:)]?\s{1,3}(?=[\p{L}"“‘(])/u;

/** The number of each section: its marker, or a code that opens its heading where other headings open with codes of the same shape. */
export function printedNumbers(sections: readonly Section[]): readonly NumberedHeading[] {
  const codes = sections.map((section) =>
    section.marker === null && section.source === 'heading' ? code.exec(flat(section.heading))?.[1] : undefined,
  );
  const shapes = new Map<string, number>();
  for (const found of codes) if (found !== undefined) shapes.set(shapeOf(found), (shapes.get(shapeOf(found)) ?? 0) + 1);
  return sections.map(({ heading, marker }, index) => {
    const words = flat(heading);
    const found = codes[index];
    if (found === undefined || (shapes.get(shapeOf(found)) ?? 0) < fewestCodes) return { number: marker, title: words };
    return { number: found, title: words.slice(found.length).replace(/^[.:)]?\s{1,3}/, '') };
  });
}

const shapeOf = (printed: string): string => printed.replace(/\d+[a-z]?/g, '0');
