/** The parser of css-tree alone, without its dictionaries of properties; the package's types cover only the whole. */
declare module 'css-tree/parser' {
  import type { CssNode, ParseOptions } from 'css-tree';

  const parse: (text: string, options?: ParseOptions) => CssNode;

  export = parse;
}
