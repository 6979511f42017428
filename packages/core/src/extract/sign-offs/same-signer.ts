import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { statutory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { mayStandFor } from './same-name.ts';

/**
 * The sign-offs of several readers, each signer once: an officer whose advice a paper prints stands in its grid of consultation again, and a heading
 * names the post for which a line beneath names who wrote. Two rows of one grid stay two.
 */
export function eachSignerOnce(
  lists: readonly (readonly FoundSignOff[])[],
  lexicon: CompiledLexicon,
): readonly FoundSignOff[] {
  const known: { readonly list: number; signOff: FoundSignOff }[] = [];
  for (const [list, found] of lists.entries())
    for (const signOff of found) {
      const same = known.find((other) => isSame(other.signOff, signOff, other.list !== list, lexicon));
      if (same === undefined) known.push({ list, signOff });
      else same.signOff = together(same.signOff, signOff);
    }
  return known.map(({ signOff }) => signOff);
}

function isSame(one: FoundSignOff, other: FoundSignOff, areApart: boolean, lexicon: CompiledLexicon): boolean {
  const areAtOdds = one.date !== null && other.date !== null && one.date.iso !== other.date.iso;
  // Who closes a paper with another date than their clearance is the same author.
  if (areAtOdds && other.act !== 'authored') return false;
  const names = [nameIn(one), nameIn(other)].map((name) => name?.replace(title(lexicon), '') ?? null);
  const named = names.filter((name) => name !== null).length;
  // The initial before a name may have been read as the letter of an item.
  if (named === 2)
    return mayStandFor(names[0] ?? '', names[1] ?? '') && (areApart ? mayBeOneAct(one, other) : isRepeat(one, other));
  const isTwice = named === 1 || areApart || one.act !== other.act;
  return isTwice && haveSameCapacity(one, other) && haveSamePost(one, other);
}

/** "Cllr Ann Clark" is "Councillor Ann Clark". */
const title = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('titles')}\\s`, 'iu'));

/** Whether what somebody did is told twice: who approves a report and is asked about it does two things. */
const mayBeOneAct = (one: FoundSignOff, other: FoundSignOff): boolean =>
  one.act === other.act || (one.act !== 'consulted' && other.act !== 'consulted');

/** Whether one says of the same person no more than the other: a label is printed twice, or read as a heading too. */
const isRepeat = (one: FoundSignOff, other: FoundSignOff): boolean =>
  haveSameCapacity(one, other) && one.act === other.act && one.role === other.role;

const haveSameCapacity = (one: FoundSignOff, other: FoundSignOff): boolean =>
  one.domain === other.domain || one.domain === 'other' || other.domain === 'other';

const nameIn = ({ person }: FoundSignOff): string | null => person?.name ?? null;

const postsIn = ({ role, person }: FoundSignOff): readonly string[] =>
  [role, person?.role].flatMap((post) => (post == null ? [] : [post.toLowerCase().replace(/^the\s/, '')]));

/**
 * Whether two name one post, one of them perhaps shorter: "Director of Finance", "Director of Finance and Resources". Statute gives a council one
 * holder of an office, however a line writes it: "S151 Officer", "Section 151 Officer/Finance".
 */
const haveSamePost = (one: FoundSignOff, other: FoundSignOff): boolean =>
  (one.domain === other.domain && statutory.has(one.domain)) ||
  postsIn(one).some((post) => postsIn(other).some((same) => post.startsWith(same) || same.startsWith(post)));

/** What the first says, completed by the second. */
function together(first: FoundSignOff, second: FoundSignOff): FoundSignOff {
  const name = nameIn(first) ?? nameIn(second);
  const role = first.person?.role ?? second.person?.role ?? null;
  const advice = first.advice ?? second.advice;
  return {
    ...first,
    passages: [...first.passages, ...second.passages],
    domain: first.domain === 'other' ? second.domain : first.domain,
    person: name === null && role === null ? null : { name, role },
    date: first.date ?? second.date,
    result: first.result === 'blank' ? second.result : first.result,
    ...(advice !== undefined && { advice }),
  };
}
