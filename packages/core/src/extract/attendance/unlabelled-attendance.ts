import { flat, type Passage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { listedNames } from './names-in-lists.ts';

/** How many lines of names in a row list those present. */
const fewestNames = 3;
const longestName = 90;

const titled = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('titles')}[.\\s]`, 'iu'));
const titleLead = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('titles')}(?=[\\s.:])`, 'iu'));

/** Minutes that print no label over those present: the lines of their front that are a name each, with its title, three or more in a row. */
export function namesAtTop({ report, lexicon }: ExtractContext): readonly Passage[] {
  if (report.sections.some(({ kind }) => kind === 'attendance')) return [];
  const isName = (text: Passage): boolean =>
    text.text.length <= longestName &&
    titled(lexicon).test(text.text) &&
    !/[.:;]$/.test(text.text) &&
    listedNames(text, lexicon).length === 1;
  const lines = report.sections
    .slice(0, 2)
    .flatMap(({ blocks, heading, source }) => [
      ...(source === 'heading' ? [heading] : []),
      ...blocks.filter(isText).map((block) => block.text),
    ]);
  const first = lines.findIndex((line, index) =>
    Array.from({ length: fewestNames }, (_, next) => lines[index + next] ?? line).every(isName),
  );
  if (first < 0 || lines.length < first + fewestNames) return listLine(lines, lexicon);
  const end = lines.findIndex((line, index) => index > first && !isName(line));
  return lines.slice(first, end < 0 ? undefined : end).filter((line) => flat(line) !== '');
}

/** The first line that lists several members behind their common title: "Councillors A, B and C." */
function listLine(lines: readonly Passage[], lexicon: CompiledLexicon): readonly Passage[] {
  const line = lines.find(
    (text) =>
      lexicon.singularTitle(titleLead(lexicon).exec(text.text)?.[0] ?? '') !== undefined &&
      !lexicon.holds('tells', flat(text)) &&
      !lexicon.holds('narrated', flat(text)) &&
      listedNames(text, lexicon).length >= fewestNames,
  );
  return line === undefined ? [] : [line];
}
