import type { Party } from '../../model/index.ts';

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => (/^(?:\p{Lu}\.?){1,3}$/u.test(word) ? word.replaceAll('.', '') : word.charAt(0))).join('');

/** A name without the initials that minutes print behind it to refer to by later: "A Bright AB" is A Bright. */
export function withoutInitials(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  return words.length >= 3 && isInitialsOf(last, words.slice(0, -1)) ? words.slice(0, -1).join(' ') : name;
}

/** A post without the initials printed between the name and it: "AB Clinical Chair". */
export function roleWithoutInitials(role: string, name: string): string {
  const [first = '', ...rest] = role.split(' ');
  return rest.length > 0 && isInitialsOf(first, name.split(' ')) ? rest.join(' ') : role;
}

/** Whether letters are the initials of a name, titles before it left out; a small letter may tell two people apart ("RCp"). */
const isInitialsOf = (letters: string, name: readonly string[]): boolean =>
  /^\p{Lu}{2,4}\p{Ll}{0,2}$/u.test(letters) &&
  name.some((_, from) => from < name.length - 1 && initialsOf(name.slice(from)) === letters.replace(/\p{Ll}/gu, ''));

/** How many rows of a table print the initials of a name for it to list people by them. */
const fewestInitialled = 2;

/** The columns of a table, given as words, that hold names and the initials of those names; null where most rows have none. */
export function initialsColumn(
  rows: readonly (readonly string[])[],
): { readonly names: number; readonly initials: number } | null {
  const pairs = rows.flatMap((row) =>
    row.slice(1).flatMap((words, index) => {
      const names = (row[index] ?? '').split(' ');
      return names.length >= 2 && isInitialsOf(words.replace(/^\(|\)$/g, ''), names) ? [index] : [];
    }),
  );
  const [names] = pairs;
  const found = pairs.filter((index) => index === names).length;
  return names === undefined || found < fewestInitialled || found * 2 < rows.length
    ? null
    : { names, initials: names + 1 };
}

/** A party named by initials alone, as the one of the people who has them; as it is where none or several have. */
export function knownByInitials(party: Party, people: readonly Party[]): Party {
  // "Cllr AB"
  const initials = (party.name ?? party.body ?? party.role ?? '').replace(/^\p{Lu}\p{Ll}{1,9}\.?\s(?=\p{Lu}+$)/u, '');
  if (!/^\p{Lu}{2,4}$/u.test(initials)) return party;
  const named = people.filter(({ name }) => {
    const words = (name ?? '').split(' ');
    return words.some((_, from) => from < words.length - 1 && initialsOf(words.slice(from)) === initials);
  });
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? party : { ...only, raw: party.raw };
}
