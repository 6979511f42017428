import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx';
import { type Ordinal, ordinalsOf } from './printed-marker.ts';

/** A place in a numbering definition, as a paragraph names it. */
export interface NumberingPlace {
  readonly reference: string;
  readonly level: number;
  readonly instance: number;
}

/** What prints markers: the place for a marker, undefined where it has to be typed. */
export interface Numbering {
  heading(marker: string): NumberingPlace | undefined;
  item(marker: string, indent?: number): NumberingPlace | undefined;
  bullet(indent?: number): NumberingPlace;
}

/** Numbering that prints bullets alone, so that every number is typed. */
export const onlyBullets = ({ bullet }: Numbering): Numbering => ({
  heading: () => undefined,
  item: () => undefined,
  bullet,
});

/** A numbering definition of a Word file. */
export interface NumberingDefinition {
  readonly reference: string;
  readonly levels: readonly ILevelsOptions[];
}

const outline = 'outline';
const bullets = 'bullets';
const deepest = 4;

interface RunningList {
  readonly reference: string;
  readonly instance: number;
  last: number;
}

/**
 * Sets up Word's automatic numbering so that it prints the markers a paper has: one outline for numbered headings and the paragraphs under them,
 * and a list for every other run of markers, restarted wherever they restart.
 */
export class WordNumbering implements Numbering {
  readonly #counters: number[] = [];
  readonly #outlineTexts: string[] = [];
  readonly #lists = new Map<string, RunningList>();
  readonly #definitions = new Map<string, ILevelsOptions>();
  #instances = 0;

  /** The place that prints a heading's number, undefined where none does. */
  heading(marker: string): NumberingPlace | undefined {
    const number = /^(\d{1,2})(\.0|\.|)$/.exec(marker);
    if (number === null) return this.item(marker);
    return this.#next(0, [Number(number[1])], `%1${number[2] ?? ''}`) ?? this.#list(marker, 0);
  }

  /** The place that prints the marker of a paragraph or list item. */
  item(marker: string, indent = 0): NumberingPlace | undefined {
    const number = /^(\d{1,2}(?:\.\d{1,2})+)(\.?)$/.exec(marker);
    const numbers = number?.[1]?.split('.').map(Number) ?? [];
    const level = numbers.length - 1;
    const text = numbers.map((_, index) => `%${index + 1}`).join('.');
    return (
      (level > 0 ? this.#next(level, numbers, `${text}${number?.[2] ?? ''}`) : undefined) ?? this.#list(marker, indent)
    );
  }

  /** The place that prints a bullet. */
  readonly bullet = (indent = 0): NumberingPlace => ({ reference: bullets, level: indent, instance: 0 });

  /** Every definition that the places given so far refer to. */
  definitions(): readonly NumberingDefinition[] {
    const levels = this.#outlineTexts.map((text, level) => levelOf(level, LevelFormat.DECIMAL, text, 1, 0));
    return [
      { reference: outline, levels },
      {
        reference: bullets,
        levels: ['•', '◦', '▪'].map((sign, level) => levelOf(level, LevelFormat.BULLET, sign, 1, level)),
      },
      ...[...this.#definitions].map(([reference, level]) => ({ reference, levels: [level] })),
    ];
  }

  /** The outline's level, if it would print just these numbers next. */
  #next(level: number, numbers: readonly number[], text: string): NumberingPlace | undefined {
    if (level >= deepest || level > this.#outlineTexts.length || (this.#outlineTexts[level] ?? text) !== text)
      return undefined;
    const due = [...this.#counters.slice(0, level), (this.#counters[level] ?? 0) + 1];
    if (due.join('.') !== numbers.join('.')) return undefined;
    this.#outlineTexts[level] = text;
    this.#counters.splice(level, deepest, ...due.slice(level));
    return { reference: outline, level, instance: 0 };
  }

  #list(marker: string, indent: number): NumberingPlace | undefined {
    const readings = ordinalsOf(marker);
    const going = readings.find((ordinal) => this.#lists.get(keyOf(ordinal))?.last === ordinal.value - 1);
    const ordinal = going ?? readings[0];
    if (ordinal === undefined) return undefined;
    const running = going === undefined ? undefined : this.#lists.get(keyOf(ordinal));
    const list = running ?? this.#begin(ordinal, indent);
    list.last = ordinal.value;
    return { reference: list.reference, level: 0, instance: list.instance };
  }

  #begin(ordinal: Ordinal, indent: number): RunningList {
    const { prefix, format, suffix, value } = ordinal;
    const reference = `${keyOf(ordinal)} from ${value} at ${indent}`;
    this.#definitions.set(reference, levelOf(0, LevelFormat[formats[format]], `${prefix}%1${suffix}`, value, indent));
    const list = { reference, instance: ++this.#instances, last: value };
    this.#lists.set(keyOf(ordinal), list);
    return list;
  }
}

const formats = { decimal: 'DECIMAL', lowerLetter: 'LOWER_LETTER', lowerRoman: 'LOWER_ROMAN' } as const;

const keyOf = ({ prefix, format, suffix }: Ordinal): string => `${prefix}${format}${suffix}`;

function levelOf(
  level: number,
  format: ILevelsOptions['format'],
  text: string,
  start: number,
  indent: number,
): ILevelsOptions {
  const hanging = format === LevelFormat.BULLET ? 284 : 567;
  const left = hanging + indent * 425;
  return {
    level,
    ...(format !== undefined && { format }),
    text,
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left, hanging } } },
  };
}
