import type { Party } from '../model/index.ts';

const initialsOf = (words: readonly string[]): string =>
  words.map((word) => (/^(?:\p{Lu}\.?){1,3}$/u.test(word) ? word.replaceAll('.', '') : word.charAt(0))).join('');

/** A name without the initials that minutes print behind it to refer to by later: "A Bright AB" is A Bright. */
export function withoutInitials(name: string): string {
  const words = name.split(' ');
  const last = words.at(-1) ?? '';
  if (!/^\p{Lu}{2,4}$/u.test(last) || words.length < 3) return name;
  // Titles before the name have no part in its initials.
  const fits = words.slice(0, -1).some((_, from) => initialsOf(words.slice(from, -1)) === last);
  return fits ? words.slice(0, -1).join(' ') : name;
}

/** A party named by initials alone, as the one of the people who has them; as it is where none or several have. */
export function knownByInitials(party: Party, people: readonly Party[]): Party {
  const initials = party.name ?? party.body ?? party.role ?? '';
  if (!/^\p{Lu}{2,4}$/u.test(initials)) return party;
  const named = people.filter(({ name }) => {
    const words = (name ?? '').split(' ');
    return words.some((_, from) => from < words.length - 1 && initialsOf(words.slice(from)) === initials);
  });
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? party : { ...only, raw: party.raw };
}
