import { childOf, integer, integerOf, switchOf, valOf, type XmlElement } from '../xml/element.ts';

/** How a run is set, as far as one set of properties says. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly hidden?: boolean;
  readonly caps?: boolean;
  readonly font?: string;
  readonly ink?: string;
}

type Toggle = 'bold' | 'italic' | 'strike' | 'hidden' | 'caps';

/** Properties that a paragraph style and a character style switch against each other (ECMA-376 Part 1, 17.7.3). */
const toggles: readonly Toggle[] = ['bold', 'italic', 'strike', 'hidden', 'caps'];

/** Indents in twentieths of a point. `first` is that of the first line against the others, negative where it hangs. */
export interface Indent {
  readonly left?: number;
  readonly first?: number;
}

/** A reference to numbering, in part or whole: `numbering` 0 switches it off. */
export interface NumberingReference {
  readonly numbering?: number;
  readonly level?: number;
}

/** How a paragraph is set, as far as one set of properties says. */
export interface ParagraphLook {
  /** 1 to 9; 0 is body text. */
  readonly outline?: number;
  readonly reference?: NumberingReference;
  readonly indent?: Indent;
  readonly pageBreakBefore?: boolean;
  readonly fill?: string;
}

/** Copies without the keys that are undefined. */
export const defined = <T extends object>(value: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

/** Reads `w:rPr`. */
export function readRunLook(properties: XmlElement | undefined): RunLook {
  if (properties === undefined || properties.children.length === 0) return {};
  const underline = childOf(properties, 'w:u');
  const fonts = childOf(properties, 'w:rFonts');
  const strikes = [switchOf(properties, 'w:strike'), switchOf(properties, 'w:dstrike')];
  return defined<RunLook>({
    bold: switchOf(properties, 'w:b'),
    italic: switchOf(properties, 'w:i'),
    underline: underline && (underline.attributes['w:val'] ?? 'single') !== 'none',
    strike: strikes.includes(true) ? true : strikes.find((strike) => strike !== undefined),
    hidden: switchOf(properties, 'w:vanish'),
    caps: switchOf(properties, 'w:caps'),
    font: fonts?.attributes['w:ascii'] ?? fonts?.attributes['w:hAnsi'],
    ink: readInk(valOf(properties, 'w:color')),
  });
}

/** Reads `w:pPr`. */
export function readParagraphLook(properties: XmlElement | undefined): ParagraphLook {
  if (properties === undefined) return {};
  const outline = integerOf(properties, 'w:outlineLvl');
  const numbering = childOf(properties, 'w:numPr');
  return defined<ParagraphLook>({
    outline: outline === undefined ? undefined : outline >= 0 && outline < 9 ? outline + 1 : 0,
    reference:
      numbering &&
      defined<NumberingReference>({
        numbering: integerOf(numbering, 'w:numId'),
        level: integerOf(numbering, 'w:ilvl'),
      }),
    indent: readIndent(childOf(properties, 'w:ind')),
    pageBreakBefore: switchOf(properties, 'w:pageBreakBefore'),
    fill: readFill(childOf(properties, 'w:shd')),
  });
}

function readIndent(indent: XmlElement | undefined): Indent | undefined {
  if (indent === undefined) return undefined;
  const { attributes } = indent;
  const hanging = integer(attributes['w:hanging']);
  return defined<Indent>({
    left: integer(attributes['w:left'] ?? attributes['w:start']),
    first: hanging === undefined ? integer(attributes['w:firstLine']) : -hanging,
  });
}

const hexColour = /^[0-9a-f]{6}$/i;

/**
 * Shading as `#rrggbb`; undefined for none and for white, which no reader sees.
 *
 * `solid` prints the pattern's colour, `pctN` mixes N per cent of it into the fill (ECMA-376 Part 1, 17.18.78).
 */
export function readFill(shading: XmlElement | undefined): string | undefined {
  if (shading === undefined) return undefined;
  const pattern = valueOfShading(shading);
  if (pattern === 'nil') return undefined;
  const share = pattern === 'solid' ? 100 : Number(/^pct(\d{1,3})$/.exec(pattern)?.[1] ?? 0);
  const back = channels(shading.attributes['w:fill'], 'ffffff');
  const front = channels(shading.attributes['w:color'], '000000');
  const mixed = back.map((value, index) =>
    Math.round(value + (((front[index] ?? 0) - value) * Math.min(share, 100)) / 100),
  );
  const fill = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  return fill === '#ffffff' ? undefined : fill;
}

const valueOfShading = (shading: XmlElement): string => shading.attributes['w:val'] ?? 'clear';

function channels(colour: string | undefined, automatic: string): readonly number[] {
  const hex = colour !== undefined && hexColour.test(colour) ? colour : automatic;
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** The colour of words as `#rrggbb`; `auto` prints black. */
const readInk = (value: string | undefined): string | undefined =>
  value === undefined ? undefined : `#${hexColour.test(value) ? value.toLowerCase() : '000000'}`;

/** A look on top of another: what it says itself wins. */
export const overlay = (under: RunLook, over: RunLook): RunLook => ({ ...under, ...over });

/** A character style's look inside a paragraph style's: what both switch on is off. */
export function toggled(paragraph: RunLook, character: RunLook): RunLook {
  const both = toggles.filter((name) => paragraph[name] === true && character[name] === true);
  return { ...paragraph, ...character, ...Object.fromEntries(both.map((name) => [name, false])) };
}

/** A paragraph's look on top of another, property by property. */
export function overlayParagraph(under: ParagraphLook, over: ParagraphLook): ParagraphLook {
  return defined<ParagraphLook>({
    outline: over.outline ?? under.outline,
    reference: under.reference || over.reference ? { ...under.reference, ...over.reference } : undefined,
    indent: under.indent || over.indent ? { ...under.indent, ...over.indent } : undefined,
    pageBreakBefore: over.pageBreakBefore ?? under.pageBreakBefore,
    fill: over.fill ?? under.fill,
  });
}

/** The style a set of properties names. */
export const styleNamed = (properties: XmlElement | undefined, name: 'w:pStyle' | 'w:rStyle'): string | undefined =>
  valOf(properties, name);
