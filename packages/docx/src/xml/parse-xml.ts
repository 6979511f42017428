import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import type { DocxLimits } from '../limits.ts';
import { corrupt, overLimit } from '../unreadable.ts';
import type { XmlElement } from './element.ts';
import { outermostScope, type Scope } from './namespaces.ts';

/** Elements that are handed over as soon as they are complete, and not kept. */
export interface HandOver {
  /** Name of the element whose children are handed over. */
  readonly parent: string;
  readonly visit: (element: XmlElement) => void;
}

/** Parses one part; resolves to its root element, without what was handed over. */
export type ParseXml = (part: string, chunks: AsyncIterable<Uint8Array>, handOver?: HandOver) => Promise<XmlElement>;

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
  readonly scope: Scope;
  readonly preserve: boolean;
}

/**
 * A parser whose limits hold for all the parts it is given together.
 *
 * Document type declarations are refused, so there are no entities but the five of XML: the packaging convention forbids them (ECMA-376 Part 2, 7.1.2).
 */
export function createXmlParser(limits: DocxLimits): ParseXml {
  let elements = 0;
  const count = (): void => {
    if (++elements > limits.elements) throw overLimit(`The file holds more than ${limits.elements} XML elements.`);
  };
  return async (part, chunks, handOver) => {
    const builder = new TreeBuilder(part, limits.depth, count, handOver);
    let decoder: TextDecoder | undefined;
    for await (const chunk of chunks) {
      decoder ??= decoderFor(chunk);
      builder.write(decode(decoder, chunk, part));
    }
    if (decoder !== undefined) builder.write(decode(decoder, undefined, part));
    return builder.done();
  };
}

/** XML in a package is UTF-8 or UTF-16, told by its byte order mark. */
function decoderFor(chunk: Uint8Array): TextDecoder {
  const encoding =
    chunk[0] === 0xff && chunk[1] === 0xfe ? 'utf-16le' : chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding, { fatal: true });
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, part: string): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    throw corrupt(`The part ${part} is not encoded as it says.`, error);
  }
}

/** Bound on attributes of one element; the format knows none with more than some forty. */
const mostAttributes = 256;

function hasTooMany(attributes: Readonly<Record<string, string>>): boolean {
  let count = 0;
  for (const name in attributes) if (name !== '' && ++count > mostAttributes) return true;
  return false;
}

class TreeBuilder {
  readonly #parser = new SaxesParser({ xmlns: false, position: false });
  readonly #stack: OpenElement[] = [];
  #root: XmlElement | undefined;
  #paragraphs = 0;

  constructor(part: string, depth: number, count: () => void, handOver: HandOver | undefined) {
    this.#parser.on('error', (error) => {
      throw corrupt(`The part ${part} is no well-formed XML.`, error);
    });
    this.#parser.on('doctype', () => {
      throw corrupt(`The part ${part} declares a document type, which Word files may not.`);
    });
    this.#parser.on('text', (text) => this.#addText(text));
    this.#parser.on('cdata', (text) => this.#addText(text));
    this.#parser.on('opentag', ({ name, attributes }) => {
      count();
      if (this.#stack.length >= depth) throw overLimit(`The part ${part} nests XML deeper than ${depth} elements.`);
      if (hasTooMany(attributes))
        throw overLimit(`The part ${part} gives an element more than ${mostAttributes} attributes.`);
      this.#open(name, attributes);
    });
    this.#parser.on('closetag', () => this.#close(handOver));
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  done(): XmlElement {
    this.#parser.close();
    return this.#root ?? { name: '', attributes: {}, children: [], text: '', paragraph: undefined };
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.#stack.at(-1);
    const scope = (parent?.scope ?? outermostScope).enter(attributes);
    const space = attributes['xml:space'];
    const preserve = space === undefined ? (parent?.preserve ?? false) : space === 'preserve';
    const renamed = scope.rename(name);
    this.#stack.push({
      name: renamed,
      attributes: renameAll(attributes, scope),
      children: [],
      text: '',
      paragraph: renamed === 'w:p' ? this.#paragraphs++ : undefined,
      scope,
      preserve,
    });
  }

  #addText(text: string): void {
    const element = this.#stack.at(-1);
    if (element !== undefined) element.text += element.preserve ? text : trimXml(text);
  }

  #close(handOver: HandOver | undefined): void {
    const element = this.#stack.pop();
    const parent = this.#stack.at(-1);
    if (element === undefined) return;
    if (parent === undefined) this.#root = element;
    else if (handOver !== undefined && parent.name === handOver.parent) handOver.visit(element);
    else parent.children.push(element);
  }
}

/** White space as XML has it: a no-break space is none. */
function trimXml(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start++;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end--;
  return text.slice(start, end);
}

function renameAll(attributes: Readonly<Record<string, string>>, scope: Scope): Readonly<Record<string, string>> {
  let renamed: Record<string, string> | undefined;
  for (const name in attributes) {
    const wanted = name.includes(':') ? scope.rename(name) : name;
    if (wanted === name) continue;
    renamed ??= { ...attributes };
    delete renamed[name];
    renamed[wanted] = attributes[name] ?? '';
  }
  return renamed ?? attributes;
}
