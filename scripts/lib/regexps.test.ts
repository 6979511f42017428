import { expect, test } from 'vitest';
import { type RecheckAnswer, verdictOf } from './regexp-verdict.ts';
import { regexpsOf } from './regexps.ts';

const scan = (text: string) => regexpsOf({ path: 'a.ts', text });

test('regular expressions are found with their lines', () => {
  const text = [
    'const a: RegExp = /a+/g;',
    "const b = new RegExp('b+', 'u');",
    'const c = RegExp(String.raw`\\d+` + `c`);',
    'const d = new RegExp(/d/);',
  ].join('\n');
  expect(scan(text).found).toEqual([
    { path: 'a.ts', line: 1, source: 'a+', flags: 'g' },
    { path: 'a.ts', line: 2, source: 'b+', flags: 'u' },
    { path: 'a.ts', line: 3, source: '\\d+c', flags: '' },
    { path: 'a.ts', line: 4, source: 'd', flags: '' },
  ]);
});

test('regular expressions that are built at run time are told apart', () => {
  const text = 'const a = (s: string) => new RegExp(s);\nconst b = (s: string) => new RegExp("a" + s);';
  expect(scan(text)).toEqual({ found: [], dynamic: [1, 2] });
});

test('a comment with a reason accepts the regular expression on its line or the next', () => {
  const text = '// regexp-ignore: one line of at most 200 characters\nconst a = /a+$/;\nconst b = /b+$/;';
  expect(scan(text).found.map(({ accepted }) => accepted)).toEqual(['one line of at most 200 characters', undefined]);
});

const noAnswer: RecheckAnswer = { status: 'unknown', proven: false, detail: 'timeout' };

test.each([
  ['(a+)+$', 'exponential'],
  ['\\s+$', 'polynomial'],
  ['^\\s*[\\w ]+\\s*$', 'polynomial'],
])('%s is vulnerable even where recheck has no answer', (source, complexity) => {
  expect(verdictOf({ source, flags: '' }, noAnswer)).toEqual({
    status: 'vulnerable',
    detail: expect.stringContaining(complexity),
  });
});

test('a linear pattern is undecided without recheck and safe with it', () => {
  const pattern = { source: '\\p{Lu}\\w+', flags: 'v' };
  expect(verdictOf(pattern, noAnswer).status).toBe('undecided');
  expect(verdictOf(pattern, { status: 'safe', proven: false, detail: '' }).status).toBe('safe');
});

test('what recheck finds alone counts', () => {
  const answer: RecheckAnswer = { status: 'vulnerable', proven: true, detail: 'exponential' };
  expect(verdictOf({ source: '^(a|a)*$', flags: '' }, answer).status).toBe('vulnerable');
});
