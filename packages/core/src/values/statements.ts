import type { ValueWords } from '../lexicon/words.ts';
import { perWords, phraseAt, phraseSet } from './phrases.ts';
import { type Token, tokenise } from './tokens.ts';

/** A stretch of a text that states one thing. */
export interface Statement {
  readonly text: string;
  readonly start: number;
}

const books = perWords((words) => ({
  openers: phraseSet(words.statementOpeners),
  further: phraseSet(words.furtherAims),
  joined: phraseSet(words.sentenceJoins),
  governors: new Set(words.figureGovernors),
  joins: new Set(words.measureJoins),
}));

const sentenceEnds = new Set(['.', ';', '!', '?', '•', '▪', '●']);

/**
 * The statements of a cell: its sentences and lines, and the sentences that a converter ran together, told by a capitalised opening word ("Increase", "Baseline") behind a word that
 * could end one.
 */
export function statementsOf(text: string, words: ValueWords): readonly Statement[] {
  const tokens = tokenise(text);
  const cuts = [{ start: behindJoin(tokens, 0, words)?.start ?? 0, end: 0 }];
  for (let index = 1; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    const aim = furtherAim(tokens, index, words);
    if (aim !== null) cuts.push({ start: token.start, end: aim });
    else if (isStart(text, tokens, index, words))
      cuts.push({ start: behindJoin(tokens, index, words)?.start ?? token.start, end: token.start });
  }
  return cuts
    .map(({ start }, index) => trimmed(text, start, cuts[index + 1]?.end ?? text.length))
    .filter((statement) => statement.text !== '');
}

/** What follows words that only join a sentence to the one before. */
function behindJoin(tokens: readonly Token[], index: number, words: ValueWords): Token | undefined {
  const join = phraseAt(books(words).joined, tokens, index);
  return join === null ? undefined : tokens[join.next];
}

/** Where the statement before ends, if a further level begins here: "net zero by 2045, with an ambition to ...". */
function furtherAim(tokens: readonly Token[], index: number, words: ValueWords): number | null {
  const [comma, join] = [tokens[index - 2], tokens[index - 1]];
  const isJoined = comma?.text === ',' && join !== undefined && books(words).joins.has(join.lower);
  return isJoined && phraseAt(books(words).further, tokens, index) !== null ? comma.start : null;
}

function isStart(text: string, tokens: readonly Token[], index: number, words: ValueWords): boolean {
  const [before, token] = [tokens[index - 1], tokens[index]];
  if (before === undefined || token === undefined || token.glued) return false;
  if (sentenceEnds.has(before.text) && !isAbbreviation(tokens, index - 1))
    return before.text !== '.' || /^[\p{Lu}\p{N}'"‘“(£]/u.test(token.text);
  const isCapital = token.text !== token.lower;
  const opens = isCapital && phraseAt(books(words).openers, tokens, index) !== null;
  if (!opens) return text.slice(before.end, token.start).includes('\n') && isLineStart(before, token, words);
  if (before.kind === 'mark' && before.text !== '%' && before.text !== ')') return false;
  const isPlain = before.kind !== 'word' || before.text === before.lower;
  return isPlain && !books(words).governors.has(before.lower) && !books(words).joins.has(before.lower);
}

/** A line of its own begins with a figure or a capital behind a word that does not lead on. */
function isLineStart(before: Token, token: Token, words: ValueWords): boolean {
  const { governors, joins } = books(words);
  return token.kind === 'digits' && !governors.has(before.lower) && !joins.has(before.lower);
}

/** "No. 5", "e.g. 10". */
function isAbbreviation(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    tokens[index]?.text === '.' &&
    before?.kind === 'word' &&
    tokens[index]?.glued === true &&
    (before.text.length === 1 || ['no', 'nos', 'approx', 'vs', 'inc'].includes(before.lower))
  );
}

function trimmed(text: string, from: number, to: number): Statement {
  const piece = text.slice(from, to);
  const left = piece.replace(/^[\s•▪●*]+/u, '');
  return { text: trimEnd(left), start: to - left.length };
}

/** Without the white space and the punctuation that closes a list item. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s;,.•▪●*]/u.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
