import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { sentencesOf } from '../sentences.ts';

const questions = perLexicon(
  (lexicon) =>
    new RegExp(`^[^?]{0,120}(?<![\\p{L}])${lexicon.oneOf('calledIn')}(?![\\p{L}])[^?]{0,60}\\?\\s?(.+)$`, 'iu'),
);

/**
 * What an item says of call-in: the answer to a form's question about it, else its sentences on call-in with what they say of the day the
 * decision takes effect, or a bracket in its heading ("called in by ...").
 */
export function callInOf(prose: string, lexicon: CompiledLexicon): string | undefined {
  const lines = prose.split('\n');
  const said = lines.filter((words) => lexicon.holds('calledIn', words));
  if (said.length === 0) return undefined;
  const question = questions(lexicon);
  for (const line of said) {
    const answer = question.exec(line)?.[1];
    if (answer !== undefined) return answer;
  }
  return said
    .flatMap((line) => bracketOf(line, lexicon) ?? sentencesOnCallIn(line, lexicon))
    .map((sentence) => sentence.replace(/^[[(]|[\])]$/g, ''))
    .join(' ');
}

/** A bracket at the end of a title. */
function bracketOf(line: string, lexicon: CompiledLexicon): string | null {
  const bracket = /\s\(([^()]{1,120})\)$/.exec(line)?.[1];
  return bracket !== undefined && lexicon.holds('calledIn', bracket) ? bracket : null;
}

const sentencesOnCallIn = (line: string, lexicon: CompiledLexicon): readonly string[] =>
  sentencesOf({ text: line, runs: [] })
    .map(({ text }) => text)
    .filter((sentence) => lexicon.holds('calledIn', sentence) || lexicon.holds('takesEffect', sentence));
