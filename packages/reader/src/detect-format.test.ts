import { UnreadableDocumentError } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format.ts';
import { localEntry, zipOf } from './test-support/zip.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8'): Uint8Array => Buffer.from(text, encoding);
const ole = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(504),
    Buffer.from(stream, 'utf16le'),
  ]);

function refusal(bytes: Uint8Array): { readonly code: string; readonly message: string } {
  try {
    return { code: 'none', message: detectFormat(bytes) };
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error;
    throw error;
  }
}

describe('detectFormat', () => {
  it.each<[string, string, string]>([
    ['a PDF', '%PDF-1.7\n', 'pdf'],
    ['a PDF behind other bytes', `${'\0'.repeat(500)}%PDF-2.0`, 'pdf'],
    ['a page', '\ufeff\n<!DOCTYPE html><p>a', 'html'],
    ['a page with an XML declaration and a comment', '<?xml version="1.0"?>\n<!-- saved --><html>', 'html'],
    ['a part of a page', '<div class="mgContent"><p>Decision</p></div>', 'html'],
    ['Markdown that begins with a tag', '<p>1. note</p>\n\n## Legal', 'markdown'],
    ['Markdown with headings', 'Cabinet\n\n# Report', 'markdown'],
    ['Markdown with bullets', 'Cabinet\n- note', 'markdown'],
    ['Markdown with bold', 'a **b** c', 'markdown'],
    ['Markdown with a table', '| a | b |\n| c | d |', 'markdown'],
    ['text with inline HTML', 'a <b>c</b>', 'markdown'],
    ['plain text', 'Report to Cabinet\n1. note | agree\n5 < 6 > 4', 'text'],
    ['text about PDFs', 'Files begin with %PDF- and a number', 'text'],
  ])('tells %s', (_what, text, format) => {
    expect(detectFormat(bytesOf(text))).toBe(format);
  });

  it('tells UTF-16 text by its mark', () => {
    expect(detectFormat(bytesOf('\ufeff# Report', 'utf16le'))).toBe('markdown');
  });

  it('tells a Word file by the names in the archive, wherever its directory stands', () => {
    expect(detectFormat(zipOf(['[Content_Types].xml', 'word/document.xml']))).toBe('docx');
    const pictures = Array.from({ length: 2000 }, (_, index) => `media/picture-${index}.png`);
    expect(detectFormat(zipOf([...pictures, 'word/document.xml', ...pictures]))).toBe('docx');
  });

  it('tells a Word file that is cut short by its first entries', () => {
    expect(detectFormat(localEntry('word/document.xml'))).toBe('docx');
  });

  it.each<[string, Uint8Array, string, RegExp]>([
    ['no bytes', bytesOf(''), 'empty', /empty/],
    ['a workbook', zipOf(['[Content_Types].xml', 'xl/workbook.xml']), 'unsupportedFormat', /Excel workbook/],
    ['a presentation', zipOf(['ppt/presentation.xml']), 'unsupportedFormat', /PowerPoint/],
    ['an archive of papers', zipOf(['report.pdf']), 'unsupportedFormat', /zip archive/],
    ['an old Word document', ole('WordDocument'), 'unsupportedFormat', /\.doc\b/],
    ['an e-mail', ole('__properties_version1.0'), 'unsupportedFormat', /Outlook/],
    ['an Office file with a password', ole('EncryptedPackage'), 'encrypted', /password/],
    ['Rich Text', bytesOf('{\\rtf1'), 'unsupportedFormat', /Rich Text/],
    ['a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'unsupportedFormat', /JPEG/],
    ['XML', bytesOf('<?xml version="1.0"?><feed/>'), 'unsupportedFormat', /XML/],
    ['a web archive', bytesOf('MIME-Version: 1.0\nContent-Type: multipart/related'), 'unsupportedFormat', /\.mht/],
  ])('refuses %s, and says what it is', (_what, bytes, code, message) => {
    expect(refusal(bytes)).toMatchObject({ code, message: expect.stringMatching(message) });
  });

  it('takes text that begins as an archive’s name does for text', () => {
    expect(detectFormat(bytesOf('7z is a format'))).toBe('text');
  });
});
