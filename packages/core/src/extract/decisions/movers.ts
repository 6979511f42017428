import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Party } from '../../model/index.ts';
import { parseParty } from '../../values/index.ts';

/** Who moved and who seconded a motion. */
export interface Movers {
  readonly mover?: Party;
  readonly seconder?: Party;
}

const name =
  "((?:(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Alderman|the|The|Lord|Lady)\\.? ){0,3}\\p{Lu}(?:\\.|[\\p{L}’'-]+)?(?: \\p{Lu}(?:\\.|[\\p{L}’'-]+)?){0,3})";

/** The ways minutes name movers: "moved by X and seconded by Y", "X moved, and Y seconded", "On the motion of X, seconded by Y". */
const shapes: readonly RegExp[] = [
  new RegExp(
    `(?:moved|proposed|Moved|Proposed|MOVED|PROPOSED)(?: by|:)\\s${name},?(?:\\s?/)?\\s(?:and )?(?:seconded|Seconded|SECONDED)(?: by|:)\\s${name}`,
    'u',
  ),
  new RegExp(`${name},? (?:moved|proposed|MOVED|PROPOSED),? (?:and )?${name},? (?:seconded|SECONDED)`, 'u'),
  new RegExp(`motion of ${name},? (?:and )?seconded by ${name}`, 'u'),
];

/** Who moved and seconded what was carried; an amendment or motion that fell is not asked, from the line that puts it to the line that says so. */
export function moversOf(prose: string, lexicon: CompiledLexicon): Movers {
  const text = withoutFallen(prose.split('\n'), lexicon).join('\n');
  for (const shape of shapes) {
    const [, first, second] = shape.exec(text) ?? [];
    const mover = first === undefined ? null : parseParty(first);
    const seconder = second === undefined ? null : parseParty(second);
    if (mover !== null) return { mover, ...(seconder !== null && { seconder }) };
  }
  return {};
}

function withoutFallen(lines: readonly string[], lexicon: CompiledLexicon): readonly string[] {
  const kept: string[] = [];
  for (const line of lines) {
    if (!(lexicon.is('nonOutcomes', line) || /\b(?:was lost|fell|LOST)\b/.test(line))) {
      kept.push(line);
      continue;
    }
    const amended = kept.findIndex((earlier) => /\bamendment\b/i.test(earlier));
    const put = amended >= 0 ? amended : kept.findLastIndex((earlier) => shapes.some((shape) => shape.test(earlier)));
    kept.length = Math.max(0, put);
  }
  return kept;
}
