export { defaultLimits, type HtmlLimits } from './limits.ts';
export { type ParseHtmlOptions, parseHtml } from './parse-html.ts';
export { type ReadHtmlOptions, readHtml } from './read-html.ts';
