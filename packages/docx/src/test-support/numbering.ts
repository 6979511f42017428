import type { Block } from '@council-reports/core';
import { numbered, para } from './build-docx.ts';
import { read } from './read.ts';

/** What a level says besides its text. */
export interface LevelOptions {
  readonly format?: string;
  readonly start?: number;
  readonly more?: string;
}

/** A level that prints a text. */
export const level = (
  index: number,
  text: string,
  { format = 'decimal', start = 1, more = '' }: LevelOptions = {},
): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A list of levels. */
export const abstract = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

/** An instance of a list. */
export const instance = (id: number, list: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${list}"/>${overrides}</w:num>`;

/** An override of the number a level starts at. */
export const startOverride = (index: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** One list with one instance of it. */
export const single = (...levels: readonly string[]): string => abstract(0, ...levels) + instance(1, 0);

/** Run properties that set a font. */
export const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}" w:hAnsi="${name}"/></w:rPr>`;

/** Paragraphs `text`, each at a numbering instance and level. */
export const body = (...places: readonly (readonly [numbering: number, level?: number])[]): string =>
  places.map(([numbering, index = 0]) => para('text', numbered(numbering, index))).join('');

/** Markers of list items and numbered headings, in order. */
export function markersOf(blocks: readonly Block[]): readonly (string | null)[] {
  return blocks.flatMap((block) =>
    block.type === 'list'
      ? block.children.flatMap((item) => [item.marker, ...markersOf(item.children)])
      : block.type === 'heading'
        ? [block.marker ?? null]
        : [],
  );
}

/** Markers of a body under a numbering part, in order. */
export const markers = async (
  numbering: string,
  content: string,
  styles?: string,
): Promise<readonly (string | null)[]> =>
  markersOf((await read({ body: content, numbering, ...(styles !== undefined && { styles }) })).root.children);
