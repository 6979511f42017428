import { describe, expect, test } from 'vitest';
import { heading, listItem, paragraph, tableCell, text } from './builders.ts';
import { UnreadableDocumentError } from './errors.ts';
import { sha256 } from './sha256.ts';

describe('the builders', () => {
  test.each([
    [0, 1],
    [-2, 1],
    [3, 3],
    [4.9, 4],
    [9, 6],
  ])('bring a heading of depth %d to depth %d', (given, depth) => {
    expect(heading(given, []).depth).toBe(depth);
  });

  test('give a node no place unless they are told one', () => {
    expect(text('Agenda')).toEqual({ type: 'text', value: 'Agenda' });
    expect(Object.keys(tableCell([]))).toEqual(['type', 'children']);
  });

  test('keep the place, the printed marker and the spans they are told', () => {
    const regions = [{ page: 2 }];
    expect(paragraph([], { regions })).toMatchObject({ regions });
    expect(heading(1, [], { marker: '2.' })).toMatchObject({ marker: '2.' });
    expect(listItem('(a)', [])).toMatchObject({ marker: '(a)' });
    expect(tableCell([], { colSpan: 3, fill: '#ff0000' })).toMatchObject({ colSpan: 3, fill: '#ff0000' });
  });
});

describe('an unreadable document', () => {
  test('is told by its code, and keeps what caused it', () => {
    const cause = new Error('no end of central directory');
    const error = new UnreadableDocumentError('corrupt', 'The archive is broken.', { cause });
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.message, error.cause]).toEqual([
      'UnreadableDocumentError',
      'corrupt',
      'The archive is broken.',
      cause,
    ]);
  });
});

describe('the digest of bytes', () => {
  test('is the SHA-256 that FIPS 180-4 gives for "abc"', async () => {
    expect(await sha256(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
