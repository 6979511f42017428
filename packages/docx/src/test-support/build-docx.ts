import { strToU8, zipSync } from 'fflate';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
].join(' ');

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** What a test sets of a Word file; every XML string is what stands inside the part's root. */
export interface DocxContent {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Headers and footers by relationship id, as the inside of `w:hdr`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Hyperlink targets by relationship id. */
  readonly links?: Readonly<Record<string, string>>;
  /** The inside of `docProps/app.xml`. */
  readonly properties?: string;
  readonly mainType?: string;
}

const part = (root: string, inside: string): string => `${declaration}<w:${root} ${namespaces}>${inside}</w:${root}>`;

const relationship = (id: string, type: string, target: string, external = false): string =>
  `<Relationship Id="${id}" Type="${officeDocument}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;

const relationships = (inside: string): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`;

const optionalParts = ['styles', 'numbering', 'settings', 'footnotes', 'endnotes'] as const;

/** The parts of a Word file by name. */
export function docxParts(content: DocxContent): Record<string, string> {
  const main = content.mainType ?? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const given = optionalParts.filter((name) => content[name] !== undefined);
  const headers = Object.entries(content.headers ?? {});
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    '_rels/.rels': relationships(
      relationship('a', 'officeDocument', 'word/document.xml') +
        relationship('b', 'extended-properties', 'docProps/app.xml'),
    ),
    'word/_rels/document.xml.rels': relationships(
      [
        ...given.map((name) => relationship(`part-${name}`, name, `${name}.xml`)),
        ...headers.map(([id]) => relationship(id, 'header', `${id}.xml`)),
        ...Object.entries(content.links ?? {}).map(([id, target]) => relationship(id, 'hyperlink', target, true)),
      ].join(''),
    ),
    'word/document.xml': part('document', `<w:body>${content.body}</w:body>`),
    ...Object.fromEntries(given.map((name) => [`word/${name}.xml`, part(name, content[name] ?? '')])),
    ...Object.fromEntries(headers.map(([id, inside]) => [`word/${id}.xml`, part('hdr', inside)])),
    ...(content.properties !== undefined && {
      'docProps/app.xml': `${declaration}<Properties>${content.properties}</Properties>`,
    }),
  };
}

/** A zip archive of texts and bytes. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(entries), { level: 1 });
}

/** A Word file. */
export const buildDocx = (content: DocxContent): Uint8Array => zipped(docxParts(content));

/** A run. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of one run of plain text. */
export const para = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') || content === '' ? content : run(content)}</w:p>`;

/** A numbered paragraph's properties. */
export const numbered = (numbering: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr>`;

/** A table cell of paragraphs, or of one of plain text. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content.startsWith('<') ? content : para(content)}</w:tc>`;

/** A table row. */
export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;

/** A table. */
export const grid = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

/** A complex field with its instruction and stored result. */
export const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
