import { bulletText } from '../symbols.ts';
import type { LevelDefinition, NumberingDefinition, NumberingDefinitions } from './definitions.ts';
import { formatNumber, isKnownFormat } from './format-number.ts';

/** The place of a paragraph in a numbering definition. */
export interface NumberingPlace {
  readonly definition: NumberingDefinition;
  readonly numbering: number;
  readonly level: number;
}

/** What is printed before a numbered paragraph. */
export interface Marker {
  /** As a reader sees it; empty where nothing is printed. */
  readonly text: string;
  readonly ordered: boolean;
  /** The number format, where it is one that had to be printed in digits. */
  readonly unknownFormat?: string;
}

/**
 * Counts the lists of one story (the body, a header, a note) from its first paragraph to its last, as Word does.
 *
 * Instances that share a list count on; an override sets the count anew where its instance is first used;
 * a level begins again when a higher one is used, unless `lvlRestart` says otherwise (ECMA-376 Part 1, 17.9.10).
 */
export class ListCounter {
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** Counts a paragraph and returns its marker. */
  next({ definition, numbering, level }: NumberingPlace): Marker {
    const counts = this.#countsOf(definition.list);
    for (let above = 0; above < level; above++) counts[above] ??= definition.levels[above]?.start ?? 1;
    counts[level] = this.#numberAt(definition, numbering, level, counts[level]);
    for (let below = level + 1; below < definition.levels.length; below++)
      if (isRestarted(definition.levels[below], level)) counts[below] = undefined;
    return markerOf(definition, level, counts);
  }

  #numberAt(definition: NumberingDefinition, numbering: number, level: number, count: number | undefined): number {
    const key = `${numbering}/${level}`;
    const override = this.#begun.has(key) ? undefined : definition.overrides.get(level);
    this.#begun.add(key);
    if (override !== undefined) return override;
    return count === undefined ? (definition.levels[level]?.start ?? 1) : count + 1;
  }

  #countsOf(list: string): (number | undefined)[] {
    const known = this.#counts.get(list);
    if (known !== undefined) return known;
    const counts: (number | undefined)[] = [];
    this.#counts.set(list, counts);
    return counts;
  }
}

const isRestarted = (level: LevelDefinition | undefined, used: number): boolean =>
  level?.restart === undefined || used < level.restart;

function markerOf(definition: NumberingDefinition, level: number, counts: readonly (number | undefined)[]): Marker {
  const own = definition.levels[level];
  if (own === undefined || own.run.hidden === true) return { text: '', ordered: own?.format !== 'bullet' };
  if (own.format === 'bullet') return { text: bulletText(own.text, own.run.font).trim(), ordered: false };
  let unknownFormat: string | undefined;
  const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const count = counts[index];
    const shown = definition.levels[index];
    if (count === undefined || shown === undefined) return '';
    if (!isKnownFormat(shown.format)) unknownFormat = shown.format;
    return own.legal ? legalNumber(count, shown) : formatNumber(count, shown.format, shown.pattern);
  });
  const cased = own.run.caps === true ? text.toUpperCase() : text;
  return { text: cased.trim(), ordered: true, ...(unknownFormat !== undefined && { unknownFormat }) };
}

/** Legal numbering prints digits for every level; a level without a number has none there either. */
const legalNumber = (count: number, { format }: LevelDefinition): string => (format === 'none' ? '' : String(count));

/**
 * The place in the numbering that a paragraph's own reference and its styles give it; undefined where it is not numbered.
 *
 * A style's level is the one the definition ties to the style, else the one the style names.
 */
export function placeInNumbering(
  definitions: NumberingDefinitions,
  own: { readonly numbering?: number; readonly level?: number } | undefined,
  style: { readonly numbering?: number; readonly level?: number } | undefined,
  styleChain: readonly string[],
): NumberingPlace | undefined {
  const numbering = own?.numbering ?? style?.numbering ?? 0;
  const definition = definitions.get(numbering);
  if (definition === undefined) return undefined;
  const tied = own?.numbering === undefined ? tiedLevel(definition, styleChain) : undefined;
  const level = own?.level ?? tied ?? style?.level ?? 0;
  return definition.levels[level] === undefined ? undefined : { definition, numbering, level };
}

function tiedLevel(definition: NumberingDefinition, styleChain: readonly string[]): number | undefined {
  for (const style of styleChain) {
    const level = definition.levels.findIndex((each) => each?.style === style);
    if (level >= 0) return level;
  }
  return undefined;
}
