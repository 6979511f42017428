import { UnreadableDocumentError } from '@council-reports/core';
import { describe, expect, it } from 'vitest';
import { show } from './layout/test-support/show.ts';
import { readPdf } from './read-pdf.ts';
import { encryptedPdf } from './test-support/encrypted.ts';
import { makePdf, pageObject, textLines } from './test-support/pdf-file.ts';

const codes = async (bytes: Uint8Array, options?: Parameters<typeof readPdf>[1]): Promise<readonly string[]> =>
  (await readPdf(bytes, options)).issues.map(({ code }) => code);
const lines = async (bytes: Uint8Array, options?: Parameters<typeof readPdf>[1]): Promise<readonly string[]> =>
  show((await readPdf(bytes, options)).root.children);
const refusal = async (reading: Promise<unknown>): Promise<unknown> =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableDocumentError ? error.code : error),
  );

const hello = makePdf({ pages: [{ content: textLines(72, 700, ['The Committee noted the report.']) }] });

describe('a PDF', () => {
  it('is read into a tree whose text has its place on the page', async () => {
    const { root, source } = await readPdf(hello, { name: 'minutes.pdf' });
    expect(root.children).toMatchObject([
      {
        type: 'paragraph',
        children: [{ type: 'text', value: 'The Committee noted the report.', regions: [{ page: 1 }] }],
      },
    ]);
    const [paragraph] = root.children;
    const box = paragraph?.type === 'paragraph' ? paragraph.children[0]?.regions?.[0]?.box : undefined;
    expect(box?.map(Math.round)).toEqual([72, 133, 231, 144]);
    expect(source).toMatchObject({
      format: 'pdf',
      name: 'minutes.pdf',
      pages: 1,
      bytes: hello.length,
      tagged: false,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('can be a Node buffer, and is not consumed', async () => {
    const buffer = Buffer.from(hello);
    expect(await lines(buffer)).toEqual(['The Committee noted the report.']);
    expect(buffer.length).toBe(hello.length);
    expect(await lines(buffer)).toEqual(['The Committee noted the report.']);
  });

  it('is read by its tags, spans and labels included', async () => {
    const content = [
      '/H1 <</MCID 0>> BDC',
      textLines(72, 700, ['Risks'], '/F2 14'),
      'EMC',
      '/Lbl <</MCID 1>> BDC',
      textLines(72, 670, ['2.1']),
      'EMC',
      '/P <</MCID 2>> BDC',
      textLines(100, 670, ['That the report be noted.']),
      'EMC',
      '/TH <</MCID 3>> BDC',
      textLines(72, 640, ['Risk and score']),
      'EMC',
      '/TD <</MCID 4>> BDC',
      textLines(72, 620, ['Delay']),
      'EMC',
      '/TD <</MCID 5>> BDC',
      textLines(200, 620, ['12']),
      'EMC',
      '/Artifact BMC',
      textLines(280, 40, ['Page 1']),
      'EMC',
    ].join('\n');
    const page = `/Pg ${pageObject(0)} 0 R`;
    const element = (role: string, kids: string, parent: number, more = ''): string =>
      `<< /Type /StructElem /S /${role} /P ${parent} 0 R ${page} /K ${kids} ${more} >>`;
    const bytes = makePdf({
      pages: [{ content, entries: '/StructParents 0' }],
      catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 100 0 R /Lang (en-GB)',
      objects: {
        100: '<< /Type /StructTreeRoot /K [101 0 R] /ParentTree 120 0 R >>',
        101: `<< /Type /StructElem /S /Document /P 100 0 R /K [102 0 R 103 0 R 107 0 R] >>`,
        102: element('H1', '0', 101),
        103: element('L', '[104 0 R]', 101),
        104: element('LI', '[105 0 R 106 0 R]', 103),
        105: element('Lbl', '1', 104),
        106: element('LBody', '2', 104),
        107: element('Table', '[108 0 R 109 0 R]', 101),
        108: element('TR', '[110 0 R]', 107),
        109: element('TR', '[111 0 R 112 0 R]', 107),
        110: element('TH', '3', 108, '/A << /O /Table /ColSpan 2 >>'),
        111: element('TD', '4', 109),
        112: element('TD', '5', 109),
        120: '<< /Nums [0 [102 0 R 105 0 R 106 0 R 110 0 R 111 0 R 112 0 R]] >>',
      },
    });
    const document = await readPdf(bytes);
    expect(show(document.root.children)).toEqual([
      '# Risks',
      '2.1 That the report be noted.',
      '| *Risk and score c2 |',
      '| Delay | 12 |',
    ]);
    expect(document.source).toMatchObject({ tagged: true, language: 'en-GB' });
    expect(document.furniture).toEqual(['Page 1']);
  });

  it('keeps its bookmarks, with the pages they lead to', async () => {
    const bytes = makePdf({
      pages: [{ content: textLines(72, 700, ['One']) }, { content: textLines(72, 700, ['Two']) }],
      catalog: '/Outlines 100 0 R',
      objects: {
        100: '<< /Type /Outlines /First 101 0 R /Last 101 0 R /Count 1 >>',
        101: `<< /Title (Appendix\\013A) /Parent 100 0 R /Dest [${pageObject(1)} 0 R /Fit] >>`,
      },
    });
    expect((await readPdf(bytes)).outline).toEqual([{ title: 'Appendix A', depth: 1, page: 2 }]);
  });

  it('keeps what it calls its pages, and says nothing where it only counts them', async () => {
    const labelled = (labels: string): Promise<readonly string[] | undefined> =>
      readPdf(
        makePdf({
          pages: ['One', 'Two', 'Three'].map((word) => ({ content: textLines(72, 700, [word]) })),
          catalog: `/PageLabels << /Nums [${labels}] >>`,
        }),
      ).then(({ pageLabels }) => pageLabels);
    expect(await labelled('0 << /S /r >> 1 << /S /D /P (A-) /St 4 >>')).toEqual(['i', 'A-4', 'A-5']);
    expect(await labelled('0 << /S /D >>')).toBeUndefined();
  });

  it('keeps what it says of itself', async () => {
    const described = await readPdf(
      makePdf({
        pages: [{ content: textLines(72, 700, ['One']) }],
        objects: {
          100: "<< /Title (Pier\\012repairs) /Author (A. Clerk) /Creator (Writer) /Producer (Printer) /CreationDate (D:20250314093000+01'00') /ModDate (yesterday) >>",
        },
        trailer: '/Info 100 0 R',
      }),
    );
    expect(described.metadata).toEqual({
      title: 'Pier repairs',
      author: 'A. Clerk',
      creator: 'Writer',
      created: '2025-03-14T08:30:00.000Z',
    });
    expect(described.source.producer).toBe('Printer');
    expect((await readPdf(hello)).metadata).toBeUndefined();
  });

  it('keeps where links lead', async () => {
    const bytes = makePdf({
      pages: [{ content: textLines(72, 700, ['Read the policy now']), entries: '/Annots [100 0 R]' }],
      objects: {
        100: '<< /Type /Annot /Subtype /Link /Rect [72 695 200 712] /Border [0 0 0] /A << /S /URI /URI (https://example.org/policy) >> >>',
      },
    });
    expect((await readPdf(bytes)).root.children).toMatchObject([
      { children: [{ type: 'link', url: 'https://example.org/policy' }] },
    ]);
  });

  it('holds what is filled into its form fields', async () => {
    const box = (number: number, x: number, value: string): string =>
      `<< /Type /Annot /Subtype /Widget /FT /Btn /T (b${number}) /Rect [${x} 600 ${x + 12} 612] /F 4 /AS /${value} /V /${value} /AP << /N << /Yes 110 0 R /Off 110 0 R >> >> >>`;
    const bytes = makePdf({
      pages: [{ content: textLines(72, 700, ['Signed by:']), entries: '/Annots [100 0 R 101 0 R 102 0 R]' }],
      catalog: '/AcroForm << /Fields [100 0 R 101 0 R 102 0 R] /DA (/Helv 10 Tf) /DR << /Font << /Helv 3 0 R >> >> >>',
      objects: {
        100: '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (A. Director) /Rect [72 650 300 670] /F 4 /DA (/Helv 10 Tf) >>',
        101: box(101, 72, 'Yes'),
        102: box(102, 172, 'Off'),
        110: '<< /Type /XObject /Subtype /Form /BBox [0 0 12 12] /Length 0 >>\nstream\n\nendstream',
      },
    });
    const text = (await lines(bytes)).join(' ');
    expect(text).toContain('A. Director');
    expect(text).toContain('☒');
    expect(text).toContain('☐');
  });

  it('is read upright where the page is turned', async () => {
    const bytes = makePdf({
      pages: [
        { content: `BT /F1 11 Tf 0 1 -1 0 300 100 Tm (A landscape page turned upright) Tj ET`, entries: '/Rotate 90' },
      ],
    });
    expect(await lines(bytes)).toEqual(['A landscape page turned upright']);
  });

  it('has its places on the page as shown where its content lies on its side', async () => {
    const { root } = await readPdf(
      makePdf({ pages: [{ content: `BT /F1 11 Tf 0 1 -1 0 300 100 Tm (Content that lies on its side) Tj ET` }] }),
    );
    const [paragraph] = root.children;
    const box = paragraph?.type === 'paragraph' ? paragraph.children[0]?.regions?.[0]?.box : undefined;
    expect(box?.map(Math.round)).toEqual([291, 610, 302, 742]);
  });

  it('leaves out text of optional content that is switched off, and says so', async () => {
    const bytes = makePdf({
      pages: [
        {
          content: `${textLines(72, 700, ['Shown'])} /OC /hidden BDC ${textLines(72, 600, ['Draft note'])} EMC`,
          resources: '/Properties << /hidden 100 0 R >>',
        },
      ],
      catalog: '/OCProperties << /OCGs [100 0 R] /D << /OFF [100 0 R] >> >>',
      objects: { 100: '<< /Type /OCG /Name (Notes) >>' },
    });
    expect(await lines(bytes)).toEqual(['Shown']);
    expect(await codes(bytes)).toEqual(['hiddenText']);
  });
});

describe('pages without text', () => {
  const image =
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream';
  const scan = makePdf({
    pages: [
      { content: textLines(72, 700, ['A page of text']) },
      { content: 'q 595 0 0 842 0 0 cm /Im0 Do Q', resources: '/XObject << /Im0 100 0 R >>' },
      { content: '' },
    ],
    objects: { 100: image },
  });

  it('are named where they show a picture, and apart from those that hold nothing', async () => {
    expect((await readPdf(scan)).issues).toMatchObject([
      { code: 'pagesWithoutText', page: 2, message: expect.stringMatching(/^Page 2: /) },
      { code: 'emptyPages', page: 3 },
    ]);
  });

  it('can be supplied by a recognition', async () => {
    const document = await readPdf(scan, {
      recognisePage: async ({ page, width, height, bytes }) => {
        expect([page, width, height, bytes.length]).toEqual([2, 595, 842, scan.length]);
        return [
          { text: 'Scanned', box: [72, 100, 120, 112] },
          { text: 'words', box: [124, 100, 160, 112] },
        ];
      },
    });
    expect(show(document.root.children).filter((line) => !line.startsWith('---'))).toEqual([
      'A page of text',
      'Scanned words',
    ]);
    expect(document.source.ocr).toBe(true);
    expect(document.issues.map(({ code }) => code)).toEqual(['emptyPages', 'recognisedText']);
  });
});

describe('text in fonts that do not say which characters their glyphs are', () => {
  const glyphNumbers = (text: string): string =>
    [...text].map((letter) => (letter.charCodeAt(0) - 29).toString(16).padStart(4, '0')).join('');
  const unread = (x: number, y: number, lines: readonly string[]): string =>
    lines.map((line, index) => `BT /F4 11 Tf ${x} ${y - 14 * index} Td <${glyphNumbers(line)}> Tj ET`).join(' ');
  const wordy = [
    'The Committee considered the report of the Director',
    'and agreed to defer the scheme until the spring.',
  ];
  const resources = '/Font << /F1 3 0 R /F3 5 0 R /F4 100 0 R /F5 104 0 R >>';
  const bytes = makePdf({
    pages: [
      {
        content: `${textLines(72, 700, ['Minutes of the meeting', 'Those present are listed overleaf.'])} ${unread(72, 640, ['Chair'])}`,
        resources,
      },
      { content: `${unread(72, 700, wordy)} ${textLines(72, 600, ['42'])}`, resources },
    ].map(({ content }) => ({ content, resources })),
    objects: {
      100: '<< /Type /Font /Subtype /Type0 /BaseFont /AAAAAA+Body /Encoding /Identity-H /DescendantFonts [101 0 R] >>',
      101: '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+Body /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor 102 0 R /DW 500 >>',
      102: '<< /Type /FontDescriptor /FontName /AAAAAA+Body /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
      104: '<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Wingdings >>',
    },
  });

  it('is left out, counted, and named by its pages', async () => {
    expect((await lines(bytes)).filter((line) => !line.startsWith('---'))).toEqual([
      'Minutes of the meeting',
      'Those present are listed overleaf.',
    ]);
    expect((await readPdf(bytes)).issues).toMatchObject([
      { code: 'garbledText', page: 1, message: expect.stringMatching(/^Pages 1-2: .* 106 characters were left out/) },
    ]);
  });

  it('is supplied by a recognition where it is most of a page', async () => {
    const asked: number[] = [];
    const document = await readPdf(bytes, {
      recognisePage: async ({ page }) => {
        asked.push(page);
        return [{ text: 'Recognised', box: [72, 130, 140, 142] }];
      },
    });
    expect(asked).toEqual([2]);
    expect(show(document.root.children).at(-1)).toBe('Recognised');
    expect(document.issues.map(({ code }) => code)).toEqual(['recognisedText', 'garbledText']);
  });

  it('is a list where only the bullets are pictures', async () => {
    const items = ['to note the report', 'to approve the scheme'];
    const content = items
      .map(
        (item, index) =>
          `${textLines(72, 700 - 14 * index, ['F'], '/F5 11')} ${textLines(90, 700 - 14 * index, [item])}`,
      )
      .join(' ');
    const document = await readPdf(
      makePdf({
        pages: [{ content, resources }],
        objects: { 104: '<< /Type /Font /Subtype /TrueType /BaseFont /AAAAAA+Wingdings >>' },
      }),
    );
    expect(show(document.root.children)).toEqual(['• to note the report', '• to approve the scheme']);
    expect(document.issues).toEqual([]);
  });
});

describe('damage', () => {
  it('to a page leaves it empty; it is named, and the other pages are read', async () => {
    const bytes = makePdf({
      pages: [
        { content: textLines(72, 700, ['Whole']) },
        { content: 'not deflated', streamEntries: '/Length 12 /Filter /FlateDecode' },
      ],
    });
    expect((await lines(bytes))[0]).toBe('Whole');
    expect(await codes(bytes)).toEqual(['emptyPages']);
  });

  it('to the end of a file is named, and what is left is read', async () => {
    const cut = hello.subarray(0, hello.length - 20);
    expect(await lines(cut)).toEqual(['The Committee noted the report.']);
    expect(await codes(cut)).toEqual(['damagedDocument']);
  });

  it('that leaves nothing to read is refused', async () => {
    expect(await refusal(readPdf(hello.subarray(0, 40)))).toBe('corrupt');
    expect(await refusal(readPdf(new TextEncoder().encode('<html><body>Not found</body></html>')))).toBe(
      'unsupportedFormat',
    );
    expect(await refusal(readPdf(new Uint8Array()))).toBe('empty');
  });
});

describe('encryption', () => {
  it('is refused without the password, and with a wrong one', async () => {
    expect(await refusal(readPdf(encryptedPdf.user))).toBe('encrypted');
    expect(await refusal(readPdf(encryptedPdf.user, { password: 'wrong' }))).toBe('encrypted');
  });

  it('opens with the password', async () => {
    expect(await lines(encryptedPdf.user, { password: 'open' })).toEqual(['Exempt appendix']);
  });

  it('by an owner alone opens, and is named', async () => {
    expect(await lines(encryptedPdf.owner)).toEqual(['Exempt appendix']);
    const { issues, permissions } = await readPdf(encryptedPdf.owner);
    expect(issues).toMatchObject([{ code: 'encryptedSource', message: expect.stringMatching(/restricted/) }]);
    expect(permissions).toEqual(['modify', 'copyForAccessibility', 'annotate', 'fillForms', 'assemble']);
    expect((await readPdf(hello)).permissions).toBeUndefined();
  });
});

describe('limits', () => {
  it('refuse what is too large', async () => {
    expect(await refusal(readPdf(hello, { limits: { bytes: 100 } }))).toBe('limitExceeded');
    expect(
      await refusal(readPdf(makePdf({ pages: [{ content: '' }, { content: '' }] }), { limits: { pages: 1 } })),
    ).toBe('limitExceeded');
    expect(await refusal(readPdf(hello, { limits: { charactersPerPage: 10 } }))).toBe('limitExceeded');
  });
});
