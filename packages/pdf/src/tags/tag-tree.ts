/** A piece of content in the structure tree: an id of marked content on a page, or of an annotation. */
export interface TagLeaf {
  readonly kind: 'leaf';
  readonly mark: string;
}

/** An element of the structure tree. Roles are those of ISO 32000-1, 14.8.4, as the document's role map gives them. */
export interface TagNode {
  readonly kind: 'node';
  readonly role: string;
  readonly children: readonly Tag[];
  /** Alternative or actual text. */
  readonly alt?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
}

/** An element of the structure tree or a piece of its content. */
export type Tag = TagNode | TagLeaf;

const field = (source: object, name: string): unknown => Reflect.get(source, name);

const deepest = 60;

function toTag(source: unknown, depth: number): Tag | undefined {
  if (typeof source !== 'object' || source === null || depth > deepest) return undefined;
  const role = field(source, 'role');
  if (typeof role === 'string') {
    const children = field(source, 'children');
    const alt = field(source, 'alt');
    const colSpan = field(source, 'colSpan');
    const rowSpan = field(source, 'rowSpan');
    return {
      kind: 'node',
      role,
      children: Array.isArray(children)
        ? children.map((child: unknown) => toTag(child, depth + 1)).filter((tag) => tag !== undefined)
        : [],
      ...(typeof alt === 'string' && alt.trim() !== '' && { alt: alt.trim() }),
      ...(typeof colSpan === 'number' && { colSpan }),
      ...(typeof rowSpan === 'number' && { rowSpan }),
    };
  }
  const id = field(source, 'id');
  return typeof id === 'string' && field(source, 'type') !== 'object' ? { kind: 'leaf', mark: id } : undefined;
}

/** pdfjs's structure tree of a page; undefined where the page has none. */
export function toTagTree(source: unknown): TagNode | undefined {
  const tag = toTag(source, 0);
  return tag?.kind === 'node' && tag.children.length > 0 ? tag : undefined;
}

/** All leaves below an element, in order. */
export function leavesOf(tag: Tag): readonly TagLeaf[] {
  if (tag.kind === 'leaf') return [tag];
  const leaves: TagLeaf[] = [];
  const visit = (node: TagNode): void => {
    for (const child of node.children) {
      if (child.kind === 'leaf') leaves.push(child);
      else visit(child);
    }
  };
  visit(tag);
  return leaves;
}

/** The tree without the leaves that fail the test, and without the elements that held nothing else, tables and lists aside: their empty parts keep places. */
export function pruneTags(tag: TagNode, keeps: (leaf: TagLeaf) => boolean): TagNode {
  const children: Tag[] = [];
  for (const child of tag.children) {
    if (child.kind === 'leaf') {
      if (keeps(child)) children.push(child);
    } else children.push(pruneTags(child, keeps));
  }
  return { ...tag, children };
}
