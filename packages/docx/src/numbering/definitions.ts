import { defined, type Indent, type RunLook, readParagraphLook, readRunLook } from '../styles/looks.ts';
import { childOf, childrenOf, descend, integer, integerOf, switchOf, valOf, type XmlElement } from '../xml/element.ts';

/** One level of a numbering definition. */
export interface LevelDefinition {
  readonly start: number;
  readonly format: string;
  /** How `custom` counts. */
  readonly pattern?: string;
  /** What is printed: `%1.%2`, `Recommendation %1`, a bullet. */
  readonly text: string;
  /** Number of the level (from 1) whose use starts this one again; 0: nothing does. Absent: any higher level. */
  readonly restart?: number;
  /** Whether all numbers in the marker are printed in digits (`isLgl`). */
  readonly legal: boolean;
  /** The paragraph style tied to this level. */
  readonly style?: string;
  readonly run: RunLook;
  readonly indent: Indent;
}

/** A numbering instance (`w:num`): the list it counts in, its levels, and where it sets the count anew. */
export interface NumberingDefinition {
  /** Instances that share a list count on from each other. */
  readonly list: string;
  readonly levels: readonly (LevelDefinition | undefined)[];
  /** Level → the number the first paragraph of this instance sets it to. */
  readonly overrides: ReadonlyMap<number, number>;
}

/** Numbering instances by id. */
export type NumberingDefinitions = ReadonlyMap<number, NumberingDefinition>;

/** Word has nine levels. */
const levelCount = 9;

interface AbstractList {
  readonly id: string;
  readonly levels: readonly (LevelDefinition | undefined)[];
  readonly linkedStyle: string | undefined;
}

/** Reads `numbering.xml`. `numberingOf` tells the instance a numbering style stands for. */
export function readNumbering(
  root: XmlElement | undefined,
  numberingOf: (style: string) => number | undefined,
): NumberingDefinitions {
  const lists = new Map(
    childrenOf(root, 'w:abstractNum').map((element) => [
      element.attributes['w:abstractNumId'] ?? '',
      readList(element),
    ]),
  );
  const instances = new Map(
    childrenOf(root, 'w:num').map((element) => [integer(element.attributes['w:numId']) ?? 0, element]),
  );
  const listOf = (id: number): AbstractList | undefined => lists.get(valOf(instances.get(id), 'w:abstractNumId') ?? '');
  const definitions = new Map<number, NumberingDefinition>();
  for (const [id, element] of instances) {
    const own = listOf(id);
    if (id === 0 || own === undefined) continue;
    const linked = own.linkedStyle === undefined ? undefined : numberingOf(own.linkedStyle);
    definitions.set(id, readInstance(element, (linked === undefined ? undefined : listOf(linked)) ?? own));
  }
  return definitions;
}

function readList(element: XmlElement): AbstractList {
  return {
    id: element.attributes['w:abstractNumId'] ?? '',
    levels: byLevel(childrenOf(element, 'w:lvl'), readLevel),
    linkedStyle: valOf(element, 'w:numStyleLink'),
  };
}

function readInstance(element: XmlElement, list: AbstractList): NumberingDefinition {
  const overrides = childrenOf(element, 'w:lvlOverride');
  const levels = byLevel(overrides, (override) => {
    const level = childOf(override, 'w:lvl');
    return level && readLevel(level);
  });
  const starts = byLevel(overrides, (override) => integerOf(override, 'w:startOverride'));
  return {
    list: list.id,
    levels: Array.from({ length: levelCount }, (_, index) =>
      withStart(levels[index] ?? list.levels[index], starts[index]),
    ),
    overrides: new Map(starts.flatMap((start, level) => (start === undefined ? [] : [[level, start] as const]))),
  };
}

const withStart = (level: LevelDefinition | undefined, start: number | undefined): LevelDefinition | undefined =>
  level === undefined || start === undefined ? level : { ...level, start };

function byLevel<T>(
  elements: readonly XmlElement[],
  read: (element: XmlElement) => T | undefined,
): readonly (T | undefined)[] {
  const levels: (T | undefined)[] = [];
  for (const element of elements) {
    const level = integer(element.attributes['w:ilvl']);
    if (level !== undefined && level >= 0 && level < levelCount) levels[level] = read(element);
  }
  return levels;
}

function readLevel(element: XmlElement): LevelDefinition {
  const format = formatOf(element);
  const picture = childOf(element, 'w:lvlPicBulletId') !== undefined;
  return defined<LevelDefinition>({
    start: integerOf(element, 'w:start') ?? 0,
    format: format?.attributes['w:val'] ?? 'decimal',
    pattern: format?.attributes['w:format'],
    text: picture ? '•' : (valOf(element, 'w:lvlText') ?? ''),
    restart: integerOf(element, 'w:lvlRestart'),
    legal: switchOf(element, 'w:isLgl') ?? false,
    style: valOf(element, 'w:pStyle'),
    run: picture ? {} : readRunLook(childOf(element, 'w:rPr')),
    indent: readParagraphLook(childOf(element, 'w:pPr')).indent ?? {},
  });
}

/** Word writes a custom format beside the nearest one that older versions know. */
const formatOf = (element: XmlElement): XmlElement | undefined =>
  childOf(element, 'w:numFmt') ?? descend(element, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt');
