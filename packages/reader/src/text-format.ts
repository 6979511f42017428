import { UnreadableDocumentError } from '@council-reports/core';

const htmlPage = /^<(?:!doctype\s{1,9}html|html|head|body|title|meta)\b/i;
// A page saved without its frame begins with an element of its body; Markdown that begins so has its own marks too.
const htmlPart = /^<(?:div|section|article|main|table|h[1-6]|p|ul|ol|span|form|header|nav|style|link|script)\b/i;

const headingSign = /^ {0,3}#{1,6} \S/;
const itemSign = /^ {0,3}[-*+] \S/;
const boldSign = /\*\*[^*]{1,200}\*\*/;
const linkSign = /\]\([^()]{0,300}\)/;
const rowSign = /^ {0,3}\|.*\|[ \t]{0,9}$/;
const tagSign = /<\/?(?:b|p|ul|li|table|input|br)\b/i;

/** Marks that Markdown alone has, and those it shares with pages of HTML. */
const markdownMarks: readonly RegExp[] = [headingSign, itemSign, boldSign, linkSign];
const markdownSigns: readonly RegExp[] = [...markdownMarks, rowSign, tagSign];

/**
 * The format of a text, told by its first part.
 *
 * @throws {UnreadableDocumentError} `unsupportedFormat` for XML other than HTML, and for web pages archived as e-mail.
 */
export function textFormat(head: string): 'html' | 'markdown' | 'text' {
  const start = withoutProlog(head);
  if (htmlPage.test(start)) return 'html';
  if (/^<\?xml\b/.test(head.trimStart())) throw new UnreadableDocumentError('unsupportedFormat', 'this is an XML file');
  if (/^MIME-Version:/im.test(start.slice(0, 500)))
    throw new UnreadableDocumentError(
      'unsupportedFormat',
      'this is a web page archived as e-mail (.mht), or an e-mail',
    );
  const lines = head.split(/\r\n?|\n/);
  const shows = (signs: readonly RegExp[]): boolean => lines.some((line) => signs.some((sign) => sign.test(line)));
  if (htmlPart.test(start) && !shows(markdownMarks)) return 'html';
  return shows(markdownSigns) ? 'markdown' : 'text';
}

/** The text without what may stand before a page's first element: white space, an XML declaration, comments. */
function withoutProlog(text: string): string {
  let rest = text.trimStart();
  for (const [opening, closing] of [
    ['<?xml', '?>'],
    ['<!--', '-->'],
    ['<!--', '-->'],
  ] as const) {
    const end = rest.startsWith(opening) ? rest.indexOf(closing) : -1;
    if (end >= 0) rest = rest.slice(end + closing.length).trimStart();
  }
  return rest;
}
