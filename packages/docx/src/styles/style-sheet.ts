import { childOf, childrenOf, descend, valOf, type XmlElement } from '../xml/element.ts';
import {
  overlay,
  overlayParagraph,
  type ParagraphLook,
  type RunLook,
  readParagraphLook,
  readRunLook,
} from './looks.ts';

/** A style with everything it inherits. */
export interface Style {
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
  /** 1 to 9 for `heading 1` to `heading 9` and what is based on them; 1 for `Title`. */
  readonly heading?: number;
  /** Ids of the style and of those it is based on, nearest first. */
  readonly chain: readonly string[];
}

/** The styles of a document. */
export interface StyleSheet {
  /** A paragraph style; the default one where none is named. */
  paragraph(id: string | undefined): Style;
  /** A character style's own look. */
  character(id: string | undefined): RunLook;
  /** The numbering definition a numbering style stands for (ECMA-376 Part 1, 17.9.21). */
  numberingOf(id: string): number | undefined;
  /** Language tag of the document's defaults. */
  readonly language?: string;
}

interface RawStyle {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly run: RunLook;
  readonly paragraph: ParagraphLook;
}

const plain: Style = { run: {}, paragraph: {}, chain: [] };

/** Bound on a chain of styles; a circle ends there. */
const longestChain = 20;

/** Reads `styles.xml`; a document without one has plain styles. */
export function readStyleSheet(root: XmlElement | undefined): StyleSheet {
  const elements = childrenOf(root, 'w:style');
  const raw = new Map(elements.map((element) => [element.attributes['w:styleId'] ?? '', readStyle(element)]));
  const defaultId = elements.find(isDefaultParagraphStyle)?.attributes['w:styleId'];
  const defaults = readRunLook(descend(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
  const language = valOf(descend(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'), 'w:lang');
  const resolved = new Map<string, Style>();
  const resolve = (id: string): Style => {
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const style = inherit(chainOf(id, raw));
    resolved.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => {
      const wanted = id !== undefined && raw.has(id) ? id : defaultId;
      const style = wanted === undefined ? plain : resolve(wanted);
      return { ...style, run: overlay(defaults, style.run) };
    },
    character: (id) => (id === undefined ? {} : resolve(id).run),
    numberingOf: (id) => resolve(id).paragraph.reference?.numbering,
    ...(language !== undefined && language !== '' && { language }),
  };
}

const isDefaultParagraphStyle = ({ attributes }: XmlElement): boolean =>
  attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');

const readStyle = (element: XmlElement): RawStyle => ({
  name: (valOf(element, 'w:name') ?? '').toLowerCase(),
  basedOn: valOf(element, 'w:basedOn'),
  run: readRunLook(childOf(element, 'w:rPr')),
  paragraph: readParagraphLook(childOf(element, 'w:pPr')),
});

function chainOf(id: string, raw: ReadonlyMap<string, RawStyle>): readonly (readonly [string, RawStyle])[] {
  const chain: (readonly [string, RawStyle])[] = [];
  for (let at: string | undefined = id; at !== undefined && chain.length < longestChain; ) {
    const style = raw.get(at);
    if (style === undefined) break;
    chain.push([at, style]);
    at = style.basedOn;
  }
  return chain;
}

function inherit(chain: readonly (readonly [string, RawStyle])[]): Style {
  let { run, paragraph } = plain;
  for (const [, style] of chain.toReversed()) {
    run = overlay(run, style.run);
    paragraph = overlayParagraph(paragraph, style.paragraph);
  }
  const heading = chain.map(([, { name }]) => headingOf(name)).find((depth) => depth !== undefined);
  return { run, paragraph, chain: chain.map(([id]) => id), ...(heading !== undefined && { heading }) };
}

/** Built-in styles keep their English name in every language version of Word. */
function headingOf(name: string): number | undefined {
  if (name === 'title') return 1;
  const depth = /^heading ([1-9])$/.exec(name)?.[1];
  return depth === undefined ? undefined : Number(depth);
}
