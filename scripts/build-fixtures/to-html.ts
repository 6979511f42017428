import { type Block, type Inline, type List, passageOf, type Table } from '@council-reports/core';
import { ordinalsOf } from './printed-marker.ts';

/** A paper as a page of semantic HTML, in the language it is written in. */
export function toHtml(blocks: readonly Block[], language: string): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escaped(titleOf(blocks))}</title>`,
    `<style>${styles}</style>`,
    '</head>',
    '<body>',
    ...blocks.map(blockHtml),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const styles = `
@page { size: A4; margin: 20mm }
body { font: 11pt/1.35 "Liberation Sans", Arial, sans-serif }
table { border-collapse: collapse; width: 100%; margin: 1em 0 }
th, td { border: 1px solid #444; padding: 3pt 5pt; text-align: left; vertical-align: top }
th { background: #e7e6e6 }
`;

function titleOf(blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.type === 'heading' || block.type === 'paragraph');
  return first === undefined ? '' : (passageOf(first.children).text.split('\n')[0] ?? '');
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\u00a0': '&nbsp;',
};

const escaped = (value: string): string => value.replace(/[&<>"\u00a0]/g, (sign) => escapes[sign] ?? sign);

/** Typed text: a line break stays one, and a gap of several spaces becomes the no-break spaces a word processor saves it as. */
const typed = (value: string): string =>
  escaped(value.replace(/ {2,}/g, (gap) => `${'\u00a0'.repeat(gap.length - 1)} `)).replaceAll('\n', '<br>\n');

const wrappers = { strong: 'strong', emphasis: 'em', underline: 'u', delete: 's' } as const;

function inlineHtml(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return typed(inline.value);
    case 'break':
      return '<br>\n';
    case 'checkbox':
      return `<input type="checkbox"${inline.checked ? ' checked' : ''} disabled>`;
    case 'image':
      return `<img alt="${escaped(inline.alt)}">`;
    case 'link':
      return `<a href="${escaped(inline.url)}">${inlinesHtml(inline.children)}</a>`;
    default:
      return `<${wrappers[inline.type]}>${inlinesHtml(inline.children)}</${wrappers[inline.type]}>`;
  }
}

const inlinesHtml = (inlines: readonly Inline[]): string => inlines.map(inlineHtml).join('');

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.depth}>${inlinesHtml(block.children)}</h${block.depth}>`;
    case 'paragraph':
      return `<p>${inlinesHtml(block.children)}</p>`;
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
    case 'thematicBreak':
      return '<hr>';
    case 'pageBreak':
      return '<hr style="break-after: page">';
  }
}

const listTypes = { decimal: '', lowerLetter: ' type="a"', lowerRoman: ' type="i"' } as const;

function listHtml({ ordered, children }: List): string {
  const [first] = ordered ? ordinalsOf(children[0]?.marker ?? '') : [];
  const start = first === undefined || first.value === 1 ? '' : ` start="${first.value}"`;
  const items = children.map((item, index) => {
    const [ordinal] = ordered ? ordinalsOf(item.marker ?? '') : [];
    const value =
      ordinal !== undefined && first !== undefined && ordinal.value !== first.value + index
        ? ` value="${ordinal.value}"`
        : '';
    return `<li${value}>${contentHtml(item.children)}</li>`;
  });
  const tag = ordered ? 'ol' : 'ul';
  return [`<${tag}${first === undefined ? '' : listTypes[first.format]}${start}>`, ...items, `</${tag}>`].join('\n');
}

/** What stands in an item or a cell: bare where it is one paragraph. */
function contentHtml(blocks: readonly Block[]): string {
  const [only, ...others] = blocks;
  return only?.type === 'paragraph' && others.length === 0
    ? inlinesHtml(only.children)
    : blocks.map(blockHtml).join('\n');
}

function tableHtml({ children }: Table): string {
  const headers = children.findIndex((row) => !row.children.some((cell) => cell.header));
  const rows = children.map(({ children: cells }) => {
    const inside = cells.map((cell) => {
      const tag = cell.header ? 'th' : 'td';
      const spans = `${cell.colSpan ? ` colspan="${cell.colSpan}"` : ''}${cell.rowSpan ? ` rowspan="${cell.rowSpan}"` : ''}`;
      const fill = cell.fill ? ` style="background-color: ${cell.fill}"` : '';
      return `<${tag}${spans}${fill}>${contentHtml(cell.children)}</${tag}>`;
    });
    return `<tr>${inside.join('')}</tr>`;
  });
  const body = headers < 0 ? rows.length : headers;
  const head = body === 0 ? [] : ['<thead>', ...rows.slice(0, body), '</thead>'];
  return ['<table>', ...head, '<tbody>', ...rows.slice(body), '</tbody>', '</table>'].join('\n');
}
