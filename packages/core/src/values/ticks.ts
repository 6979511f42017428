const box = /[☐☑☒]/u;
/** Boxes typed with brackets: "[x] Yes [ ] No". */
const typed = /\[ ?x? ?\]/gi;

/**
 * The words beside the boxes that are ticked in a value ("☐ Yes ☒ No" is "No"); null where it has no boxes or none is ticked. Boxes stand
 * before their words, unless the value opens with words.
 */
export function tickedIn(printed: string): string | null {
  const value = printed.replace(typed, (found) => (/x/i.test(found) ? '☒' : '☐'));
  if (!box.test(value)) return null;
  const parts = value.split(/([☐☑☒])/u).map((part) => part.trim());
  const before = parts[0] === '';
  const ticked = parts.flatMap((part, index) =>
    /[☑☒]/u.test(part) ? [(before ? parts[index + 1] : parts[index - 1]) ?? ''] : [],
  );
  return ticked.length === 0 ? null : ticked.join(', ');
}
