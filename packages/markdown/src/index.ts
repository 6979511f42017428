export { defaultLimits, type MarkdownLimits } from './limits.ts';
export { type ParseTextOptions, parseMarkdown, parseText } from './parse-markdown.ts';
export { readMarkdown } from './read-markdown.ts';
export { type ReadTextOptions, readText } from './read-text.ts';
