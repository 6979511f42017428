import { type DocumentNode, UnreadableDocumentError } from '@council-reports/core';
import { describe, expect, test } from 'vitest';
import type { DocxLimits } from './limits.ts';
import { readDocx } from './read-docx.ts';
import { buildDocx, cell, docxParts, grid, numbered, para, row, zipped } from './test-support/build-docx.ts';

async function refusal(
  bytes: Uint8Array,
  limits: Partial<DocxLimits> = {},
): Promise<readonly [code: string, message: string]> {
  try {
    await readDocx(bytes, { limits });
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return [error.code, error.message];
    throw error;
  }
  return ['read', ''];
}

const codeOf = async (bytes: Uint8Array, limits: Partial<DocxLimits> = {}): Promise<string> =>
  (await refusal(bytes, limits))[0];

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** An OLE2 file with a directory entry of a name. */
const ole = (stream: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(stream, 'utf16le')]),
  );

const withMain = (main: string | Uint8Array): Uint8Array =>
  zipped({ ...docxParts({ body: '' }), 'word/document.xml': main });

/** A zip archive with a directory of so many empty entries and nothing else (APPNOTE.TXT 4.3.12, 4.3.14 to 4.3.16). */
function directoryOf(entries: number): Uint8Array {
  const start = Buffer.from('PK\u0003\u0004');
  const records = Array.from({ length: entries }, (_, index) => {
    const name = Buffer.from(`word/${index}.xml`);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(name.length, 28);
    return Buffer.concat([record, name]);
  });
  const directory = Buffer.concat(records);
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeBigUInt64LE(BigInt(entries), 24);
  end64.writeBigUInt64LE(BigInt(entries), 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(start.length), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start.length + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(0, 4);
  end.writeUInt16LE(0, 6);
  end.writeUInt16LE(0, 20);
  return new Uint8Array(Buffer.concat([start, directory, end64, locator, end]));
}

const depthOf = (node: DocumentNode): number =>
  'children' in node ? 1 + node.children.reduce((most, child) => Math.max(most, depthOf(child)), 0) : 1;

describe('other formats are refused by name', () => {
  test.each([
    ['unsupportedFormat', '.doc', ole('WordDocument')],
    ['unsupportedFormat', '.xls', ole('Workbook')],
    ['encrypted', 'password', ole('EncryptedPackage')],
    ['unsupportedFormat', '.rtf', text('{\\rtf1 text}')],
    ['unsupportedFormat', 'PDF', text('%PDF-1.7')],
    ['unsupportedFormat', 'HTML', text('<!doctype html><p>text</p>')],
    [
      'unsupportedFormat',
      'Word XML in one file',
      text('<?xml version="1.0"?><?mso-application progid="Word.Document"?><x/>'),
    ],
    [
      'unsupportedFormat',
      '.odt',
      zipped({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    ],
    [
      'unsupportedFormat',
      '.docm',
      buildDocx({ body: para('x'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    ],
    [
      'unsupportedFormat',
      '.xlsx',
      buildDocx({
        body: para('x'),
        mainType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
      }),
    ],
    ['unsupportedFormat', 'zip archive', zipped({ 'a.txt': 'text' })],
    ['empty', 'empty', new Uint8Array()],
    ['empty', 'no text', buildDocx({ body: para('') })],
  ])('%s: %s', async (code, named, bytes) => {
    expect(await refusal(bytes)).toEqual([code, expect.stringContaining(named)]);
  });
});

describe('damaged files are corrupt', () => {
  const bytes = buildDocx({ body: para('text') });

  test('a zip archive cut in half', async () => {
    expect(await codeOf(bytes.slice(0, bytes.length / 2))).toBe('corrupt');
  });

  test('a main part that is no XML', async () => {
    expect(await codeOf(withMain('<w:document><w:body></w:document>'))).toBe('corrupt');
  });

  test('a main part that is no UTF-8', async () => {
    expect(await codeOf(withMain(new Uint8Array([0x3c, 0x61, 0xff, 0xfe, 0x3e])))).toBe('corrupt');
  });

  test('a package without a main part', async () => {
    const { 'word/document.xml': _, ...rest } = docxParts({ body: '' });
    expect(await codeOf(zipped(rest))).toBe('corrupt');
  });
});

describe('zip archives made to harm', () => {
  const unzipped = 93_000_000;
  const bomb = (): Uint8Array => withMain(new Uint8Array(Buffer.alloc(unzipped, '<w:p/>')));

  test('93 MB of XML in a small file are refused by the directory', async () => {
    const bytes = bomb();
    expect(bytes.byteLength).toBeLessThan(328_000);
    expect(await refusal(bytes)).toEqual(['limitExceeded', expect.stringContaining('unpacks to')]);
  });

  test('a directory that states too small a size is found out while unpacking, not after parsing', async () => {
    const lying = Buffer.from(bomb());
    const declared = Buffer.alloc(4);
    declared.writeUInt32LE(unzipped);
    for (let at = lying.indexOf(declared); at >= 0; at = lying.indexOf(declared, at + 4)) lying.writeUInt32LE(500, at);
    const before = process.cpuUsage();
    expect(await codeOf(new Uint8Array(lying))).toBe('corrupt');
    // In microseconds. Parsing 93 MB takes many seconds.
    expect(process.cpuUsage(before).user).toBeLessThan(1_500_000);
  });

  test('bytes are counted while they come, over all parts', async () => {
    const parts = docxParts({ body: para('text'), styles: '<w:x/>'.repeat(1000), numbering: '<w:x/>'.repeat(1000) });
    const total = Object.values(parts).join('').length;
    expect(await codeOf(zipped(parts), { unzippedBytes: total })).toBe('read');
    expect(await codeOf(zipped(parts), { unzippedBytes: total - 1 })).toBe('limitExceeded');
  });

  test('a hundred thousand entries are refused unread', async () => {
    expect(await refusal(directoryOf(100_000))).toEqual(['limitExceeded', expect.stringContaining('100000 parts')]);
  });

  test('an entry that leaves the archive is refused', async () => {
    expect(await codeOf(zipped({ ...docxParts({ body: para('x') }), '../../evil.xml': '<x/>' }))).toBe('corrupt');
    expect(await codeOf(zipped({ ...docxParts({ body: para('x') }), '/etc/evil.xml': '<x/>' }))).toBe('corrupt');
  });

  test('a file over the size limit is refused before it is opened', async () => {
    expect(await codeOf(buildDocx({ body: para('x') }), { bytes: 10 })).toBe('limitExceeded');
  });
});

describe('XML made to harm', () => {
  test('entities that grow are refused with their declaration', async () => {
    const lines = Array.from({ length: 9 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join(
      '',
    );
    expect(await refusal(withMain(`<!DOCTYPE d [<!ENTITY e0 "lol">${lines}]><d>&e9;</d>`))).toEqual([
      'corrupt',
      expect.stringContaining('document type'),
    ]);
  });

  test('external entities are refused with their declaration', async () => {
    expect(await codeOf(withMain('<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]><d>&x;</d>'))).toBe('corrupt');
  });

  test('an entity without a declaration is refused', async () => {
    expect(await codeOf(withMain('<d>&nbsp;</d>'))).toBe('corrupt');
  });

  test('a thousand tables inside each other are refused', async () => {
    const nested = '<w:tbl><w:tr><w:tc>'.repeat(1000) + para('x') + '</w:tc></w:tr></w:tbl>'.repeat(1000);
    expect(await codeOf(buildDocx({ body: nested }))).toBe('limitExceeded');
  });

  test('tables as deep as the limit allows are read', async () => {
    const nested = '<w:tbl><w:tr><w:tc>'.repeat(80) + para('x') + '</w:tc></w:tr></w:tbl>'.repeat(80);
    expect(await codeOf(buildDocx({ body: nested }))).toBe('read');
  });

  test('elements are counted over all parts', async () => {
    expect(await codeOf(buildDocx({ body: para('x').repeat(100) }), { elements: 300 })).toBe('limitExceeded');
  });

  test('an element with thousands of attributes is refused', async () => {
    const attributes = Array.from({ length: 5000 }, (_, index) => `w:a${index}="1"`).join(' ');
    expect(await codeOf(buildDocx({ body: `<w:p ${attributes}/>` }))).toBe('limitExceeded');
  });

  test('tick boxes are counted, and many are read', async () => {
    const body = para('☐'.repeat(200_000));
    expect(await codeOf(buildDocx({ body }))).toBe('read');
    expect(await codeOf(buildDocx({ body }), { marks: 199_999 })).toBe('limitExceeded');
  });

  test('cells are counted', async () => {
    const body = grid(...Array.from({ length: 20 }, () => row([cell('a'), cell('b')])));
    expect(await codeOf(buildDocx({ body }), { cells: 40 })).toBe('read');
    expect(await codeOf(buildDocx({ body }), { cells: 39 })).toBe('limitExceeded');
  });

  test('twenty thousand fields left open, and as many page breaks in a paragraph, are read', async () => {
    const fields = '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:t>x</w:t></w:r></w:p>'.repeat(20_000);
    expect(await codeOf(buildDocx({ body: para('x') + fields }))).toBe('read');
    expect(
      await codeOf(buildDocx({ body: para(`<w:r>${'<w:br w:type="page"/>'.repeat(20_000)}<w:t>x</w:t></w:r>`) })),
    ).toBe('read');
  });

  test('paragraphs set ever further in do not nest without end', async () => {
    const numbering = Array.from(
      { length: 200 },
      (_, id) =>
        `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`,
    ).join('');
    const body = Array.from({ length: 200 }, (_, id) =>
      para('x', `${numbered(id + 1)}<w:ind w:left="${id * 200}"/>`),
    ).join('');
    const { root } = await readDocx(buildDocx({ body, numbering }));
    expect(JSON.stringify(root).split('"type":"list"').length - 1).toBeLessThan(200);
    expect(depthOf(root)).toBeLessThan(50);
  });

  test('names that every object has mean nothing', async () => {
    const names = ['constructor', '__proto__', '__defineGetter__', 'toString'];
    const body = names
      .map((name) => `<${name}/><w:p ${name}="1"><${name}/><w:r><${name}/><w:t>x</w:t></w:r></w:p>`)
      .join('');
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="__proto__"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    expect(await codeOf(buildDocx({ body: body + para('x', numbered(1)) + para('x', numbered(1)), numbering }))).toBe(
      'read',
    );
  });

  test('a style list that refers to itself and a numbering that does not exist do no harm', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="A"/></w:style>';
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    expect(
      await codeOf(
        buildDocx({
          body: para('x', '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="1"/><w:ilvl w:val="99"/></w:numPr>'),
          styles,
          numbering,
        }),
      ),
    ).toBe('read');
  });
});
