/** Elements 0 to size − 1 in sets that can be united: `find` names the set an element is in. */
export class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The set's representative. */
  find(element: number): number {
    let root = element;
    for (let parent = this.#parent[root]; parent !== undefined && parent !== root; parent = this.#parent[root])
      root = parent;
    for (let at = element; at !== root; ) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Makes the sets of two elements one. */
  unite(a: number, b: number): void {
    this.#parent[this.find(b)] = this.find(a);
  }

  /** The sets, each with its elements ascending, in the order of their first elements. */
  groups(): readonly (readonly number[])[] {
    const byRoot = new Map<number, number[]>();
    for (let element = 0; element < this.#parent.length; element++) {
      const root = this.find(element);
      const group = byRoot.get(root);
      if (group === undefined) byRoot.set(root, [element]);
      else group.push(element);
    }
    return [...byRoot.values()];
  }
}
