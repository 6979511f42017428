import { flat, type Passage } from '../../document/index.ts';
import { type CompiledLexicon, inAnyCase, inCapitals, perLexicon } from '../../lexicon/index.ts';

/**
 * A test for texts that say within a sentence that something was resolved: "the Committee unanimously resolved", "it was agreed".
 *
 * @param verbs - which verbs say so in the paper at hand: "resolved" alone, or "agreed" too.
 */
export const createSays = (lexicon: CompiledLexicon, verbs: 'resolving' | 'any'): ((text: Passage) => boolean) => {
  const inside = shapesOf(lexicon)[verbs];
  const shouted = shoutedIn(lexicon);
  return (text) => inside.test(flat(text)) || shouted.test(flat(text));
};

/** Clerks set the verb in capitals where a sentence decides: "No objection and AGREED to recommend approval". */
const shoutedIn = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `(?<![\\p{L}"“‘])(?:${inCapitals(oneOf('resolves'))}|${inCapitals(oneOf('agrees'))})\\s${inAnyCase(oneOf('ties'))}(?![\\p{L}])(?=.*\\p{Ll})`,
      'u',
    ),
);

const shapesOf = perLexicon((lexicon) => ({
  resolving: inside(lexicon, ['resolves']),
  any: inside(lexicon, ['resolves', 'agrees']),
}));

function inside({ oneOf }: CompiledLexicon, verbs: readonly ('resolves' | 'agrees')[]): RegExp {
  const maker = oneOf('decisionMakers');
  const verb = `(?:${verbs.map(oneOf).join('|')})`;
  const how = `(?:${oneOf('beforeResolves')}\\s)`;
  const tie = `${oneOf('ties')}(?![\\p{L}])`;
  const shapes = [
    `(?:${maker}|all(?:\\s${oneOf('titles')})?)\\s${how}{0,2}${verb}(?![\\p{L}])`,
    // "The Committee noted the report and agreed to": but not a lead-in.
    `${maker}\\s[^.;:]{1,120}?\\sand\\s${how}?${verb}\\s${tie}(?!.{0,400}:$)`,
    // "The Committee, having regard to the plan, resolved that"
    `${maker},?\\s[^.;:]{1,240}?,\\s${how}?${oneOf('resolves')}\\s${tie}`,
    `${oneOf('impersonal')} (?:\\p{L}{1,12}\\s){0,2}${verb}(?![\\p{L}])`,
    `(?:${oneOf('hereby')}|${oneOf('followingAgreed')})(?![\\p{L}])`,
  ];
  return new RegExp(`(?<![\\p{L}])(?:${shapes.join('|')})`, 'iu');
}
