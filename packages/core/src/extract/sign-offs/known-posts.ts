import { flat, joinPassages } from '../../document/index.ts';
import type { HeaderLabel } from '../../lexicon/index.ts';
import { parseParty } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { readLabels } from '../header/front-labels.ts';
import type { FoundSignOff } from './found-sign-off.ts';

/** Labels of a front that name who decides. */
const deciding: ReadonlySet<HeaderLabel | undefined> = new Set<HeaderLabel | undefined>([
  'decisionMaker',
  'leadMember',
]);

/** Sign-offs with the posts that the labels of a front give to those who sign by name alone, or by a shorter form of the post: the decision maker named at its head. */
export function withKnownPosts(found: readonly FoundSignOff[], context: ExtractContext): readonly FoundSignOff[] {
  if (found.every(({ person }) => person?.name == null)) return found;
  const posts = new Map(
    readLabels(context).labels.flatMap(({ words, lines }) => {
      if (!deciding.has(context.lexicon.headerLabel(words.replace(/\s?\([^()]{1,60}\)$/, '')))) return [];
      const party = parseParty(flat(joinPassages(lines)), context.lexicon.words);
      return party?.name == null || party.role === null ? [] : [[party.name, party.role] as const];
    }),
  );
  return found.map((signOff): FoundSignOff => {
    const { person } = signOff;
    const known = person?.name == null ? undefined : (posts.get(person.name) ?? initialled(person.name, posts));
    return known === undefined || person === null || !known.startsWith(person.role ?? '')
      ? signOff
      : { ...signOff, person: { name: person.name, role: known } };
  });
}

/** The post of the one person whom an initial and a surname may stand for: "A. Clark" for "Ann Clark". */
function initialled(name: string, posts: ReadonlyMap<string, string>): string | undefined {
  const [, initial = '', surname = ''] = /^(\p{Lu})\.?\s(\p{L}[^\s]{1,30})$/u.exec(name) ?? [];
  if (surname === '') return undefined;
  const same = [...posts].filter(([full]) => full.startsWith(initial) && full.endsWith(` ${surname}`));
  return same.length === 1 ? same[0]?.[1] : undefined;
}
