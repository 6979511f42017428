import { type Block, paragraph, type TableCell, table, tableCell, tableRow } from '@council-reports/core';
import { isMap, isPair, isScalar, isSeq, type Pair, parseDocument, type Scalar } from 'yaml';
import { exactText } from './exact-text.ts';
import { fieldEnd } from './field-lines.ts';
import type { FrontMatterReader, Reading } from './reading.ts';
import type { SourceLine } from './source-line.ts';

/** A stretch of the source and the text that is read from it. */
interface Words {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface Field {
  readonly key: Words;
  readonly values: readonly Words[];
}

/** The table of what a text's front matter says: a row to a field, with a paragraph for each of its values. */
export const readFrontMatter: FrontMatterReader = (lines, reading) => [
  table(fieldsOf(lines, reading).map(({ key, values }) => tableRow([cellOf([key], reading), cellOf(values, reading)]))),
];

const cellOf = (words: readonly Words[], { source, locate }: Reading): TableCell =>
  tableCell(words.map(({ value, start, end }): Block => paragraph(exactText(value, source, start, end, locate))));

/** Each field is parsed by itself, so that one that is damaged, as by a colon without quotation marks, leaves the others whole. */
function fieldsOf(lines: readonly SourceLine[], reading: Reading): readonly Field[] {
  const fields: Field[] = [];
  for (let row = 0; row < lines.length; row++) {
    const start = lines[row]?.start ?? 0;
    const first = lines[row]?.text ?? '';
    row = fieldEnd(lines, row);
    if (first.startsWith('#')) continue;
    const end = (lines[row]?.start ?? 0) + (lines[row]?.text.length ?? 0);
    const field = parsedField(reading.source, start, end);
    if (field === undefined) reading.noteDamaged(start);
    fields.push(field ?? writtenField(reading.source, start, end));
  }
  return fields;
}

function parsedField(source: string, start: number, end: number): Field | undefined {
  const { contents, errors } = parseDocument(source.slice(start, end), { logLevel: 'silent' });
  const [pair, ...others] = isMap(contents) ? contents.items : [];
  if (errors.length > 0 || pair === undefined || others.length > 0) return undefined;
  const [key] = wordsOf(pair.key, source, start);
  return key === undefined ? undefined : { key, values: wordsOf(pair.value, source, start) };
}

/** The field as it is written, where it cannot be parsed. */
function writtenField(source: string, start: number, end: number): Field {
  const colon = source.indexOf(':', start);
  const value = source.slice(colon + 1, end);
  const from = end - value.trimStart().length;
  return {
    key: { value: source.slice(start, colon), start, end: colon },
    values: value.trim() === '' ? [] : [{ value: value.trim(), start: from, end: from + value.trim().length }],
  };
}

/** What a value says, a list or a group of further fields by each of its entries; a name with a single value stays with it. */
function wordsOf(node: unknown, source: string, from: number): readonly Words[] {
  if (isScalar(node)) return scalarWords(node, source, from);
  if (isSeq(node)) return node.items.flatMap((item) => wordsOf(item, source, from));
  if (isMap(node)) return node.items.flatMap((pair) => pairWords(pair, source, from));
  return isPair(node) ? pairWords(node, source, from) : [];
}

function pairWords(pair: Pair, source: string, from: number): readonly Words[] {
  const [name] = wordsOf(pair.key, source, from);
  const [value, ...more] = wordsOf(pair.value, source, from);
  if (name === undefined || value === undefined || more.length > 0)
    return [...(name === undefined ? [] : [name]), ...(value === undefined ? [] : [value]), ...more];
  return [{ value: `${name.value}: ${value.value}`, start: name.start, end: value.end }];
}

function scalarWords({ value, source: written, range }: Scalar, source: string, from: number): readonly Words[] {
  const text = (typeof value === 'string' ? value : (written ?? '')).trim();
  if (range == null || text === '') return [];
  const [start, end] = [from + range[0], from + range[1]];
  const isQuoted = source[start] === '"' || source[start] === "'";
  return [{ value: text, start: isQuoted ? start + 1 : start, end: isQuoted ? end - 1 : end }];
}
