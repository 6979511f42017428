import type { Block, CssNode, Value } from 'css-tree';
import type { SheetMarker } from './sheet-marker.ts';

/** What the declarations of a rule say of markers: of an element's own, and of what is written before it. */
export interface BlockMarkers {
  readonly own: SheetMarker | undefined;
  readonly generated: SheetMarker | undefined;
}

const counted: ReadonlySet<string> = new Set([
  'decimal',
  'lower-alpha',
  'lower-latin',
  'upper-alpha',
  'upper-latin',
  'lower-roman',
  'upper-roman',
]);

const identifiers = (nodes: readonly CssNode[]): readonly string[] =>
  nodes.flatMap((node) => (node.type === 'Identifier' ? [node.name.toLowerCase()] : []));

const marker = (style: string, before = '', after = '.'): SheetMarker => ({
  style: style.replace('latin', 'alpha'),
  before,
  after,
});

/** Undefined for lists set without any marker too: what stands in its place is not told. */
function listStyle(value: Value): SheetMarker | undefined {
  const style = identifiers(value.children.toArray()).find((name) => counted.has(name));
  return style === undefined ? undefined : marker(style);
}

/** Reads `"(" counter(name, lower-latin) ") "` as word processors on the web write it. */
function counterText(value: Value): SheetMarker | undefined {
  const parts = value.children.toArray();
  const at = parts.findIndex((part) => part.type === 'Function' && part.name.toLowerCase() === 'counter');
  const counter = parts[at];
  const [before, after] = [parts.slice(0, Math.max(0, at)), parts.slice(at + 1)].map(writtenIn);
  if (counter?.type !== 'Function' || before === undefined || after === undefined) return undefined;
  const [, style = 'decimal'] = identifiers(counter.children.toArray());
  return counted.has(style) ? marker(style, before, after) : undefined;
}

/** The words of at most one string; undefined for anything else, other counters among it. */
function writtenIn(parts: readonly CssNode[]): string | undefined {
  const [only, ...more] = parts;
  if (only === undefined) return '';
  return only.type === 'String' && more.length === 0 && only.value.length < 10 ? only.value.trim() : undefined;
}

const readers: Readonly<Record<string, [keyof BlockMarkers, (value: Value) => SheetMarker | undefined]>> = {
  'list-style': ['own', listStyle],
  'list-style-type': ['own', listStyle],
  content: ['generated', counterText],
};

/** The markers that a rule's declarations ask for, the later of two for the same; undefined for none. */
export function blockMarkers(block: Block): BlockMarkers | undefined {
  const found: { -readonly [Key in keyof BlockMarkers]: BlockMarkers[Key] } = { own: undefined, generated: undefined };
  for (const node of block.children.toArray()) {
    if (node.type !== 'Declaration' || node.value.type !== 'Value') continue;
    const name = node.property.toLowerCase();
    const [kind, read] = (Object.hasOwn(readers, name) ? readers[name] : undefined) ?? [];
    if (kind !== undefined && read !== undefined) found[kind] = read(node.value);
  }
  return found.own === undefined && found.generated === undefined ? undefined : found;
}
