/** The declarations of a style attribute or of a rule, by property; names and values in small letters. Of two for one property the later holds. */
export function declarationsOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const name = declaration.slice(0, colon).trim().toLowerCase();
    found.delete(name);
    found.set(
      name,
      declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase(),
    );
  }
  return found;
}
