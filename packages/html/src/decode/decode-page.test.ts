import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { decodePage, type PageText } from './decode-page.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));
const decode = (input: Uint8Array | string, encoding?: string): PageText => decodePage(input, defaultLimits, encoding);
const codes = ({ issues }: PageText): string[] => issues.map(({ code }) => code);

describe('an encoding', () => {
  it('is told by a byte order mark', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], '£'), 'windows-1252').text).toBe('£');
    expect(decode(Uint8Array.of(0xff, 0xfe, 0xa3, 0x00)).text).toBe('£');
    expect(decode(Uint8Array.of(0xfe, 0xff, 0x00, 0xa3)).text).toBe('£');
  });

  it('is told by the zero bytes of UTF-16 without a mark', () => {
    expect(decode(Uint8Array.of(0x3c, 0x00, 0x70, 0x00, 0x3e, 0x00)).text).toBe('<p>');
  });

  it('is told by the caller, or by the page', () => {
    expect(decode(bytes('<p>', [0xf0]), 'iso-8859-14').text).toBe('<p>ŵ');
    expect(decode(bytes('<meta charset="iso-8859-14"><p>', [0xf0])).text).toContain('ŵ');
    expect(
      decode(bytes('<meta http-equiv=Content-Type content="text/html; charset=windows-1250">', [0x8a])).text,
    ).toContain('Š');
  });

  it('is UTF-8 where the bytes are, whatever is declared, with an issue', () => {
    const page = decode(bytes('<meta charset=windows-1252>£5'));
    expect(page.text).toContain('£5');
    expect(codes(page)).toEqual(['encodingGuessed']);
  });

  it('is Windows-1252 where it says UTF-8 and is not, with an issue', () => {
    const page = decode(bytes('<meta charset=utf-8>Children', [0x92], 's ', [0xa3], '5'));
    expect(page.text).toContain('Children’s £5');
    expect(codes(page)).toEqual(['encodingGuessed']);
  });

  it('is both where single bytes of a UTF-8 page are Windows-1252', () => {
    const page = decode(bytes('£1 £2 it', [0x92], 's'));
    expect(page.text).toBe('£1 £2 it’s');
    expect(codes(page)).toEqual(['encodingGuessed']);
  });

  it('that nobody knows is passed over', () => {
    expect(decode(bytes('<meta charset=klingon>£')).text).toContain('£');
  });
});

describe('mojibake', () => {
  it('is repaired where it can be nothing else, and reported', () => {
    const page = decode('Childrenâ€™s plan: Â£5m â€“ CafÃ©, Å´r, it\u0092s');
    expect(page.text).toBe('Children’s plan: £5m – Café, Ŵr, it’s');
    expect(page.issues).toMatchObject([
      { code: 'encodingRepaired', message: 'Repaired 6 character(s) that had been decoded twice.' },
    ]);
  });

  it('is left as it stands where it may be meant', () => {
    const welsh = 'Tŷ, dŵr, ÂR, Â, â€ a Ã b â£';
    expect(decode(welsh)).toMatchObject({ text: welsh, issues: [] });
  });
});

describe('input that is no page', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7')],
    ['zip', bytes('PK', [3, 4])],
    ['OLE2', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ['RTF', bytes('{\\rtf1')],
    ['not text', bytes('abc', [0, 1, 2])],
  ])('is refused by name: %s', (name, input) => {
    expect(() => decode(input)).toThrow(
      expect.objectContaining({ code: 'unsupportedFormat', message: expect.stringContaining(name) }),
    );
  });

  it('is refused when it is empty', () => {
    expect(() => decode(new Uint8Array())).toThrow(expect.objectContaining({ code: 'empty' }));
  });
});
