import { type CompiledLexicon, inAnyCase, perLexicon } from '../../lexicon/index.ts';
import { namesOnlyParties, parseParty } from '../../values/index.ts';

/** "Action 59/17/01 Clerk to ...": the number of an action by the minute that it comes from. */
const minuteRef = '\\d{1,4}(?:[/.-]\\d{1,4}){1,3}[:.]?';
/** The number that opens an action's line. */
export const numberBefore: RegExp = new RegExp(`^(${minuteRef})\\s(?=\\p{Lu})`, 'u');

/** How the lines of actions look in the words of a lexicon. */
export interface LineShapes {
  /** The word for an action at the beginning of a line. */
  readonly opener: RegExp;
  /** The same behind a sentence. */
  readonly inside: RegExp;
  /** The word and initials alone. */
  readonly alone: RegExp;
  readonly onlyInitials: RegExp;
  /** Who is to do what follows. */
  readonly doer: RegExp;
}

/** How the lines of actions look in the words of a lexicon. */
export const shapesOf: (lexicon: CompiledLexicon) => LineShapes = perLexicon((lexicon) => {
  const word = lexicon.oneOf('actionWords');
  // Who is to act, by initials: "RG/GP".
  const initials = `\\p{Lu}{2,3}(?:(?:/|, |\\s${lexicon.oneOf('listJoins')}\\s)\\p{Lu}{2,3}){0,5}\\.?`;
  const named = `${inAnyCase(lexicon.oneOf('titles'))}|${inAnyCase(lexicon.oneOf('objectOpeners'))}`;
  return {
    opener: new RegExp(`^${word}(?:\\s?[:–—-]\\s?|\\s(?=${minuteRef}\\s))`, 'iu'),
    inside: new RegExp(
      `(?<=[.!?;)]\\s[([]?)(${word})(?:\\s?[:–—]\\s?|\\s-\\s|\\s(?=${initials}$|${minuteRef}\\s))`,
      'giu',
    ),
    alone: new RegExp(`^${word}\\s(?=${initials}$)`, 'iu'),
    onlyInitials: new RegExp(`^${initials}$`, 'u'),
    doer: new RegExp(`^((?:${named})?\\s?\\p{Lu}[^.,:]{1,50}?)\\s${lexicon.oneOf('undertakings')}\\s`, 'u'),
  };
});

const mostNameWords = 4;

/** Whether a line names a person or a post and says nothing else. */
export function namesActor(text: string, { words }: CompiledLexicon): boolean {
  if (namesOnlyParties(text, words)) return true;
  const printed = text.trim().split(/\s+/);
  return (
    printed.length > 1 &&
    printed.length <= mostNameWords &&
    printed.every((word) => /^\p{Lu}/u.test(word)) &&
    parseParty(text, words)?.kind === 'person'
  );
}
