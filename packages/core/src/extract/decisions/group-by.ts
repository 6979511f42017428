/** Things in groups of those with the same key, the groups in order of their first member. */
export function groupBy<T, Key>(things: readonly T[], keyOf: (thing: T) => Key): readonly (readonly T[])[] {
  const groups = new Map<Key, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
}
