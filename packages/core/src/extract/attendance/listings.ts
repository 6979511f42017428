import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { sentencesOf } from '../sentences.ts';
import { apologies } from './apologies.ts';
import { isAttendanceTable, seatedIn, topOf } from './attendance-tables.ts';
import { labelledPeople, leader, leaderOrTitle, partsByLabel } from './labelled-people.ts';
import { type Listing, type Status, statuses } from './listing.ts';
import { isProse, listedNames } from './names-in-lists.ts';
import { presidingIn } from './presiding.ts';
import { statusOf } from './status-of.ts';
import { substitutesIn } from './substitutes.ts';

/** Whom a block lists, under a heading that says how they attended unless their own label, column or sentence says otherwise. */
export function listingsOf(block: FlowBlock, status: Status, context: ExtractContext): readonly Listing[] {
  const { lexicon } = context;
  if (block.kind === 'field') {
    const own = lexicon.holds('substituted', flat(block.label))
      ? 'substitute'
      : (statuses[lexicon.section(flat(block.label)) ?? 'other'] ?? null);
    return own === null ? [] : block.value.flatMap((value) => listingsOf(value, own, context));
  }
  if (block.kind === 'table') {
    const headed = statuses[lexicon.section(topOf(block)) ?? 'other'] ?? status;
    const seated = seatedIn(block, lexicon);
    const naming = seated.filter(({ text }) => text.text !== '' && listedNames(text, lexicon).length > 0);
    // A table of business may stand beneath the names of those present.
    if (naming.length * 2 < block.rows && !isAttendanceTable(block, lexicon)) return [];
    return seated
      .filter(({ presence }) => presence === null || !lexicon.is('presenceToCome', presence))
      .map(({ text, presence, role, body }) => ({
        text,
        status: presence === null ? headed : presenceOf(presence, headed, context),
        ...(role !== null && role !== '' && { role }),
        ...(body !== null && { body }),
      }));
  }
  if (!isText(block) || lexicon.begins('asides', flat(block.text)) || lexicon.begins('publicWords', flat(block.text)))
    return [];
  const parts = partsByLabel(block.text, lexicon);
  if (parts.length > 1)
    return parts.flatMap((part) => listingsOf({ ...block, text: part.text }, part.status ?? status, context));
  const chair = presidingIn(block.text, context);
  if (chair !== null) return [chair];
  const absent = apologies(block.text, context);
  const labelled = absent === null ? labelledPeople(block.text, context, leaderOrTitle(lexicon)) : null;
  if (labelled !== null) return [labelled];
  if (absent === null) return thereIn(block.text, status, context);
  const told = status === 'apologies' ? 0 : sentenceStart(block.text.text, absent.from);
  const before = slicePassage(block.text, 0, told);
  return [...(before.text === '' ? [] : thereIn(before, status, context)), ...absent.listings];
}

/** Where the sentence that holds a place of a text begins. */
const sentenceStart = (text: string, at: number): number => {
  const stop = text.slice(0, at).search(/[.;]\s[^.;]*$/);
  return stop < 0 ? 0 : stop + 2;
};

const presentLead = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('presentWere')}:?\\s`, 'iu'));

const thereShapes = perLexicon(({ oneOf }) => ({
  sent: new RegExp(`,?\\s${oneOf('sentApologies')}\\.?$`, 'iu'),
  there: new RegExp(`,?\\s${oneOf('wasThere')}\\.?$`, 'iu'),
}));

/** Who was there or sent apologies, where a paragraph of another part opens by saying so: "Apologies were received from Cllr A." */
export function toldElsewhere(block: FlowBlock, context: ExtractContext): readonly Listing[] {
  if (!isText(block)) return [];
  const labelled = labelledPeople(block.text, context, leader);
  if (labelled !== null) return [labelled];
  const present = presentLead(context.lexicon).exec(block.text.text);
  if (present !== null) return [{ text: slicePassage(block.text, present[0].length), status: 'present' }];
  const absent = apologies(block.text, context);
  return absent !== null && absent.from <= longestOpening ? absent.listings : [];
}

/** How far into a paragraph its first sentence may come to the apologies: "There were ". */
const longestOpening = 20;

/** Those whom a text says to have come in somebody's place. */
export const standInsIn = (text: Passage, context: ExtractContext): readonly Listing[] =>
  substitutesIn(text, context.lexicon).map((who): Listing => ({ text: who, status: 'substitute' }));

/** The people of a line, or of a sentence that says who was there; one that tells what somebody did lists nobody. */
function thereIn(printed: Passage, status: Status, context: ExtractContext): readonly Listing[] {
  const { lexicon } = context;
  const list = withoutProse(printed, context);
  const text = status === 'apologies' ? withoutReason(list, context) : list;
  const standIns = standInsIn(text, context);
  if (standIns.length > 0) return standIns;
  const shapes = thereShapes(lexicon);
  const sent = shapes.sent.exec(text.text);
  if (sent !== null) return [{ text: slicePassage(text, 0, sent.index), status: 'apologies' }];
  const there = shapes.there.exec(text.text);
  if (there !== null)
    return [
      {
        text: slicePassage(text, 0, there.index),
        status: status === 'present' && !lexicon.holds('alsoThere', there[0]) ? status : 'inAttendance',
      },
    ];
  if (!lexicon.holds('narrated', flat(text))) return [{ text, status }];
  // A list may go on in sentences that tell what somebody did.
  const [first = text, ...others] = sentencesOf(text);
  const tells = ['narrated', 'tells'] as const;
  if (others.length > 0 && !context.report.flattened && !tells.some((kind) => lexicon.holds(kind, flat(first))))
    return [{ text: first, status }];
  return text.text.endsWith('.') ? [] : [{ text, status }];
}

/** A list without the sentences behind it that tell something and name nobody: "... and Cllr D (leave). The meeting accepted these reasons." */
function withoutProse(text: Passage, { lexicon }: ExtractContext): Passage {
  const [first, ...others] = sentencesOf(text);
  if (first === undefined || lexicon.holds('tells', flat(first))) return text;
  const tail = others.findIndex((sentence) => isProse(sentence.text) && !lexicon.holds('titles', sentence.text));
  const [from] = tail < 0 ? [] : others.slice(tail);
  const at = from === undefined ? -1 : text.text.indexOf(from.text, first.text.length);
  return at < 0 ? text : slicePassage(text, 0, at);
}

/** A list without why the last of it was away, behind a dash: "Cllr A – his apology was accepted." */
function withoutReason(text: Passage, { lexicon }: ExtractContext): Passage {
  const dash = /\s[–-]\s(?=\p{Ll})/u.exec(text.text);
  const isLast = dash !== null && !lexicon.holds('titles', text.text.slice(dash.index));
  return isLast ? slicePassage(text, 0, dash.index) : text;
}

/** How a cell says somebody attended: "Present, as substitute", "P". */
function presenceOf(words: string, listed: Status, context: ExtractContext): Status {
  if (context.lexicon.is('presentMarks', words)) return 'present';
  if (context.lexicon.is('absentMarks', words)) return 'apologies';
  const [first = words] = words.split(/[,(]/);
  return statusOf(words, statuses[context.lexicon.section(first.trim()) ?? 'other'] ?? listed, context);
}
