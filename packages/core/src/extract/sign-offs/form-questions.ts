import { flat, joinPassages, type Passage, slicePassage, splitPassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { cellText, type FlowBlock, type FlowTable, isText, rowsOf } from '../../structure/index.ts';

/** A question of a form, and what was answered. */
export interface Asked {
  readonly question: Passage;
  readonly answers: readonly Passage[];
  /** The labels of fields that stand for the question and for the name beneath. */
  readonly labels: readonly Passage[];
}

const mostQuestion = 240;
/** An answer alone on the line beneath its question. */
const longestAnswer = 60;

/** The questions of a form: rows that begin with one, fields whose label is one, and lines. What names somebody on the line beneath belongs to the answer. */
export function questionsOf(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly Asked[] {
  return flow.flatMap((block, index): readonly Asked[] => {
    if (block.kind === 'table') return questionsInRows(block, lexicon);
    const next = flow.slice(index + 1, index + 3).find(({ kind }) => kind !== 'pageBreak');
    const question = questionIn(block, next, lexicon);
    return question === null ? [] : [question];
  });
}

/** Whether words ask something: by their mark, or for a day. */
const asksIn = (words: string, lexicon: CompiledLexicon): boolean =>
  words.length <= mostQuestion && (words.includes('?') || lexicon.begins('askedDates', words));

/** The questions that rows of a form begin with, answered in the cells beside them. */
const questionsInRows = (table: FlowTable, lexicon: CompiledLexicon): readonly Asked[] =>
  answeredRows(table).flatMap(([first, ...beside]): readonly Asked[] => {
    const [question, ...behind] = first === undefined ? [] : answeredIn(first);
    const answers = [...behind, ...beside];
    const isQuestion = question !== undefined && asksIn(question.text, lexicon);
    return isQuestion ? [{ question, answers, labels: [] }] : [];
  });

/** A question alone in its cell, or with the answer behind its mark. */
function answeredIn(cell: Passage): readonly Passage[] {
  const end = cell.text.indexOf('?') + 1;
  const behind = slicePassage(cell, end);
  return end === 0 || behind.text === '' ? [cell] : [slicePassage(cell, 0, end), ...splitPassage(behind, /\n/g)];
}

/** The first cell of each row, and the lines of the others; a row whose first cell is blank goes on with the answer above, as after the end of a page. */
function answeredRows(table: FlowTable): readonly (readonly Passage[])[] {
  const rows: (readonly Passage[])[] = [];
  for (const [first, ...others] of rowsOf(table)) {
    const lines = others.flatMap(({ blocks }) => blocks.filter(isText).map(({ text }) => text));
    const filled = lines.filter(({ text }) => text !== '');
    const question = cellText(first);
    const above = rows.at(-1);
    if (question.text === '' && above !== undefined) rows[rows.length - 1] = [...above, ...filled];
    else rows.push(question.text === '' ? filled : [question, ...filled]);
  }
  return rows;
}

/** A question with what is printed behind it and, where that names somebody, on the line beneath. */
function questionIn(block: FlowBlock, next: FlowBlock | undefined, lexicon: CompiledLexicon): Asked | null {
  if (block.kind === 'field') {
    const words = flat(block.label);
    if (!asksIn(words, lexicon)) return null;
    const beneath = namedIn(next, lexicon);
    const answers = [...block.value.filter(isText).map(({ text }) => text), ...beneath.passages];
    return { question: block.label, answers, labels: [block.label, ...beneath.labels] };
  }
  const end = isText(block) ? block.text.text.indexOf('?') : -1;
  if (!isText(block) || end < 0 || end > mostQuestion) return null;
  const behind = slicePassage(block.text, end + 1);
  const isShort = behind.text === '' && next?.kind === 'paragraph' && next.text.text.length <= longestAnswer;
  const beneath = isShort ? { passages: [next.text], labels: [] } : namedIn(next, lexicon);
  return {
    question: slicePassage(block.text, 0, end + 1),
    answers: [behind, ...beneath.passages],
    labels: [block.text, ...beneath.labels],
  };
}

/** A line that gives a name behind its label, as it is printed. */
function namedIn(
  block: FlowBlock | undefined,
  lexicon: CompiledLexicon,
): { readonly passages: readonly Passage[]; readonly labels: readonly Passage[] } {
  const nothing = { passages: [], labels: [] };
  if (block?.kind === 'field')
    return nameLabel(lexicon).test(`${flat(block.label).replace(/\s?:$/, '')}:`)
      ? {
          passages: [joinPassages([block.label, ...block.value.filter(isText).map(({ text }) => text)])],
          labels: [block.label],
        }
      : nothing;
  return isText(block) && nameLabel(lexicon).test(flat(block.text)) ? { passages: [block.text], labels: [] } : nothing;
}

const nameLabel = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('signerLabels')}\\s?:`, 'iu'));
