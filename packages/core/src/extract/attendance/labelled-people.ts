import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, inAnyCase } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { type Listing, statuses } from './listing.ts';
import { listedNames } from './names-in-lists.ts';

/** "Present … Councillors A and B", "Also in attendance Mr C": a list behind its label, and what parts the two. */
export function labelledPeople(text: Passage, { lexicon }: ExtractContext, part: RegExp): Listing | null {
  const words = text.text.slice(0, longestLabel).split(' ');
  for (let count = Math.min(words.length - 1, mostLabelWords); count > 0; count--) {
    const label = words.slice(0, count).join(' ');
    const behind = part.exec(text.text.slice(label.length));
    const status = statuses[lexicon.section(label) ?? 'other'];
    if (behind === null || status === undefined || lexicon.begins('titles', label)) continue;
    const list = slicePassage(text, label.length + behind[0].length);
    return lexicon.holds('narrated', flat(list)) ? null : { text: list, status };
  }
  return null;
}

/** The parts of a text up to a label within it and behind each: "Cllrs A and B. In attendance: Mr C". */
export function partsByLabel(
  text: Passage,
  lexicon: CompiledLexicon,
): readonly (Pick<Listing, 'text'> & Partial<Listing>)[] {
  const labels = [...text.text.matchAll(innerLabel)].flatMap((found) => {
    const status = statuses[lexicon.section(found[1] ?? '') ?? 'other'];
    return status === undefined ? [] : [{ from: found.index, behind: found.index + found[0].length, status }];
  });
  return [
    { text: slicePassage(text, 0, labels[0]?.from) },
    ...labels.map(({ behind, status }, index) => ({
      text: slicePassage(text, behind, labels[index + 1]?.from),
      status,
    })),
  ];
}

const innerLabel = /(?<=[.;]\s)(\p{Lu}[\p{L} ]{3,40}):\s/gu;

/** Who served a meeting or presided, behind the label of the post: "Clerk: Mrs A Bee". */
export function labelledOfficer(block: FlowBlock, { lexicon }: ExtractContext): readonly Listing[] {
  const [label, ...values] = labelAndValues(block);
  const role = label === undefined ? '' : flat(label).replace(/\s?:$/, '');
  if (!lexicon.is('servingPosts', role)) return [];
  const status = lexicon.holds('memberPosts', role) ? 'present' : 'inAttendance';
  return values
    .filter((text) => listedNames(text, lexicon).length === 1)
    .map((text): Listing => ({ text, status, role }));
}

function labelAndValues(block: FlowBlock): readonly Passage[] {
  if (block.kind === 'field') return [block.label, ...block.value.filter(isText).map(({ text }) => text)];
  const colon = isText(block) ? block.text.text.slice(0, longestLabel).indexOf(': ') : -1;
  return isText(block) && colon > 0 ? [slicePassage(block.text, 0, colon), slicePassage(block.text, colon + 2)] : [];
}

/** Dots or dashes that lead from a label to its list. */
export const leader: RegExp = /^\s(?:…|\.{3,}|:[-–]|[-–])\s(?=\p{Lu})/u;

/** The same, or nothing before a title. */
export const leaderOrTitle = (lexicon: CompiledLexicon): RegExp =>
  new RegExp(`^\\s(?:(?:…|\\.{3,}|:[-–]|[-–])\\s(?=\\p{Lu})|(?=${inAnyCase(lexicon.oneOf('titles'))}[.\\s]))`, 'u');

const longestLabel = 60;
const mostLabelWords = 4;
