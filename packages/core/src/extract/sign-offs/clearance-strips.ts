import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { cellText, isText, rowsOf, type Section } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { capacityOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { isAboutSigning } from './labelled-values.ts';

const fewestPairs = 2;

/** Rows of a part that is there to be signed in which professions stand beside the references of who cleared the paper: "Fin | AC.31.44 | Leg | LS/1042". */
export function clearanceStrips({ report, lexicon }: ExtractContext): readonly FoundSignOff[] {
  return report.sections
    .filter((section) => isAboutSigning(section, lexicon))
    .flatMap((section) => rowsIn(section).flatMap((row) => signedIn(row, lexicon)));
}

const rowsIn = ({ blocks }: Section): readonly (readonly Passage[])[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return rowsOf(block).map((row) => row.map((cell) => cellText(cell)));
    if (block.kind !== 'field') return [];
    return [[block.label, ...block.value.filter(isText).map(({ text }) => text)]];
  });

/** A code with a figure and a mark between its parts; a line's end may have broken it. */
const reference = /^(?=.*\d)(?=.*[./-])[\p{L}\d][\p{L}\d./ -]{3,30}$/u;

function signedIn(row: readonly Passage[], lexicon: CompiledLexicon): readonly FoundSignOff[] {
  const pairs = row.flatMap((label, index): readonly FoundSignOff[] => {
    const code = row[index + 1];
    const domain = capacityOf(flat(label), lexicon);
    if (code === undefined || domain === undefined || !reference.test(flat(code))) return [];
    const whole = joinPassages([label, code]);
    const found = { text: flat(whole), passages: [whole], confidence: confidenceOf.joined, domain, role: null };
    return [{ ...found, act: 'cleared', person: null, date: null, result: 'stated' }];
  });
  return pairs.length < fewestPairs ? [] : pairs;
}
