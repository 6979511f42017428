import { type Passage, slicePassage } from '../../document/index.ts';
import type { ColumnRole, CompiledLexicon } from '../../lexicon/index.ts';
import { columnOfRole, type DataTable, rolesNamedIn } from '../../structure/index.ts';
import { findDates } from '../../values/index.ts';
import type { LabelledLines } from './labels-in-cells.ts';

/** Whether the column of actions says in its heading that its cells name people or dates too: "Agreed action, officer and date". */
export function namesMore(table: DataTable, lexicon: CompiledLexicon): boolean {
  const heading = columnOfRole(table, 'action')?.heading ?? '';
  const has = (role: ColumnRole): boolean => columnOfRole(table, role) !== undefined;
  const named = rolesNamedIn(heading, lexicon);
  return named.has('action') && !has('owner') && !has('due') && (named.has('owner') || named.has('due'));
}

const mostOwnerWords = 8;

/**
 * Takes from the end of an action who does it and by when, where the heading says that they stand there: in lines of their own, or behind the last
 * sentence ("The limit will be raised. Income Manager. 30/11/2023").
 */
export function withoutTail(lines: readonly Passage[], { words }: CompiledLexicon): LabelledLines {
  const last = lines.at(-1);
  const date = last === undefined ? undefined : findDates(last.text, words).at(-1);
  if (last === undefined || date === undefined || !/^[.)\s]{0,3}$/.test(last.text.slice(date.end)))
    return { lines, said: {} };
  const due = slicePassage(last, date.start, date.end);
  const upTo = last.text.slice(0, date.start).replace(/[\s,;:(–/.-]{1,6}$/u, '');
  if (upTo === '') {
    const owner = lines.at(-2);
    return owner === undefined || lines.length < 3 || !isOwner(owner.text)
      ? { lines: lines.length > 1 ? lines.slice(0, -1) : lines, said: { due } }
      : { lines: lines.slice(0, -2), said: { owner, due } };
  }
  const from = Math.max(0, ...[...upTo.matchAll(/[.;!?]\s/g)].map(({ index }) => index + 2));
  const owner = slicePassage(last, from, upTo.length);
  const isBehind = isOwner(owner.text) && (from > 0 || lines.length > 1);
  if (!isBehind) return { lines, said: { due } };
  const text = slicePassage(last, 0, from);
  return { lines: text.text === '' ? lines.slice(0, -1) : [...lines.slice(0, -1), text], said: { owner, due } };
}

const isOwner = (text: string): boolean => /^\p{Lu}/u.test(text) && text.split(/\s+/).length <= mostOwnerWords;
