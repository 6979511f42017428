import { describe, expect, test } from 'vitest';
import { lexicon } from '../../test-support/paper.ts';
import { answerOf, isGridAnswer } from './answers.ts';
import { hasBlank, isBlankLine, withoutBlanks } from './blanks.ts';
import { domainOf } from './domains.ts';
import { postNamed } from './printed-post.ts';

describe('a value that is an answer', () => {
  test.each([
    ['Yes', 'yes', ''],
    ['No.', 'no', ''],
    ['Yes JH', 'yes', 'JH'],
    ['N/A', 'notApplicable', ''],
    ['Not required', 'notApplicable', ''],
    ['To follow', 'pending', ''],
    ['Yes. The fees are lawful under the Parks Act.', 'yes', 'The fees are lawful under the Parks Act.'],
  ])('%s', (value, result, rest) => {
    expect(answerOf(value, lexicon)).toEqual({ result, rest });
  });

  test.each(['No objection was raised', 'Yes men were consulted', 'Ann Clark', 'Nobody', 'The fees are lawful.'])(
    'not: %s',
    (value) => {
      expect(answerOf(value, lexicon)).toBeNull();
    },
  );

  test('in a grid is nothing but yes, no or not applicable in each part', () => {
    expect(isGridAnswer(['Yes', 'No', 'N/A'], lexicon)).toBe(true);
    expect(isGridAnswer(['Yes', 'Ann Clark'], lexicon)).toBe(false);
    expect(isGridAnswer([], lexicon)).toBe(false);
  });
});

describe('a place to write in', () => {
  test.each(['.........', 'Signed ........ Date ........', '____', '………', '------'])('%s', (value) => {
    expect(isBlankLine(value, lexicon)).toBe(true);
  });

  test.each(['Ann Clark ........', 'Clerk ____'])('%s also says who is to sign', (value) => {
    expect([hasBlank(value), isBlankLine(value, lexicon)]).toEqual([true, false]);
  });

  test.each(['Ann Clark..', 'A - B', 'well-kept'])('is not in %s', (value) => {
    expect(hasBlank(value)).toBe(false);
  });

  test('leaves the words without its dots and labels', () => {
    expect(withoutBlanks('Chief Executive ..... Date: ____', lexicon)).toBe('Chief Executive');
  });
});

describe('in what capacity somebody signs', () => {
  test.each([
    ['Finance Business Partner', 'finance'],
    ['Statement by the S151 Officer: Financial Implications', 's151'],
    ['Considered by Monitoring Officer', 'monitoringOfficer'],
    ['Executive Director of Finance', 'finance'],
    ['Executive Director of Parks', 'director'],
    ["For Key Decisions - Mayor's Office sign-off", 'mayor'],
    ["The Leader's Office", 'member'],
    ['Legal advice obtained', 'legal'],
    ['Bandstand keeper', undefined],
  ])('%s: %s', (label, domain) => {
    expect(domainOf(label, lexicon)).toBe(domain);
  });

  test.each([
    ['Statement by the S151 Officer: Financial Implications', 'S151 Officer'],
    ['Considered by Monitoring Officer', 'Monitoring Officer'],
    ['Cabinet Member sign-off', 'Cabinet Member'],
    ['Finance Officer Consulted', 'Finance Officer'],
    ['Comments on behalf of the Director of Places provided by', 'Director of Places'],
    ['Legal Team Leader (or deputy)', 'Legal Team Leader'],
  ])('%s names the post %s', (label, role) => {
    expect(postNamed(label, lexicon)).toBe(role);
  });
});
