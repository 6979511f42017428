/** Gives the next object its id, by its printed marker where it has one. */
export type CreateId = (marker?: string | null) => string;

/** Gives each object an id that is the same for the same bytes: from its printed marker where it has one, else from its place in order. */
export function createIds(prefix: string): CreateId {
  const used = new Set<string>();
  const nextSuffix = new Map<string, number>();
  let count = 0;
  return (marker) => {
    count += 1;
    const key = (marker ?? '')
      .toLowerCase()
      .replace(/[^a-z0-9.]+/g, '')
      .replace(/^\.+|\.{1,20}$/g, '');
    const wanted = `${prefix}-${key === '' ? count : key}`;
    let id = wanted;
    let n = nextSuffix.get(wanted) ?? 2;
    for (; used.has(id); n++) id = `${wanted}~${n}`;
    nextSuffix.set(wanted, n);
    used.add(id);
    return id;
  };
}
