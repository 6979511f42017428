import type { ExtractContext } from '../context.ts';
import { decisionMakers } from './decision-makers.ts';
import { capacityOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { mayStandFor } from './same-name.ts';

/**
 * Sign-offs with the posts that a front gives to those who sign by name alone, or by a shorter form of the post: the decision maker named at its head.
 * Where it tells only the post of who decides, whoever signs holds it.
 */
export function withKnownPosts(found: readonly FoundSignOff[], context: ExtractContext): readonly FoundSignOff[] {
  if (found.every(({ person }) => person?.name == null)) return found;
  const makers = decisionMakers(context);
  const posts = new Map(
    makers.flatMap(({ party: { name, role } }) => (name === null || role === null ? [] : [[name, role] as const])),
  );
  const [only, ...others] = makers.filter(({ label }) => label === 'decisionMaker').map(({ party }) => party);
  const office = only?.kind === 'post' && others.length === 0 ? only.role : null;
  return found.map((signOff): FoundSignOff => {
    const { person, act } = signOff;
    if (person?.name == null) return signOff;
    const unnamed = act === 'signed' && person.role === null ? office : null;
    const role = posts.get(person.name) ?? initialled(person.name, posts) ?? unnamed;
    if (role === null || !role.startsWith(person.role ?? '')) return signOff;
    const domain = signOff.domain === 'other' ? (capacityOf(role, context.lexicon) ?? 'other') : signOff.domain;
    return { ...signOff, domain, person: { name: person.name, role } };
  });
}

/** The post of the one person whom a shorter name may stand for: "A. Clark" for "Ann Clark". */
function initialled(name: string, posts: ReadonlyMap<string, string>): string | undefined {
  const same = [...posts].filter(([full]) => full !== name && mayStandFor(name, full));
  return same.length === 1 ? same[0]?.[1] : undefined;
}
