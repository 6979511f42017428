import { parseSync, Visitor } from 'oxc-parser';
import { lineAt, type SourceFile } from './source-files.ts';

/** One import, re-export, dynamic import or import type. */
export type Import = { path: string; line: number; specifier: string; typeOnly: boolean };

/** Everything that a source file imports, whatever the syntax. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const { program, module, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const found: Import[] = [];
  const add = (specifier: string, offset: number, typeOnly: boolean): void => {
    found.push({ path, line: lineAt(text, offset), specifier, typeOnly });
  };
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, moduleRequest.start, entries.length > 0 && entries.every((entry) => entry.isType));
  }
  for (const { entries } of module.staticExports) {
    const [entry] = entries;
    if (entry?.moduleRequest) {
      add(
        entry.moduleRequest.value,
        entry.moduleRequest.start,
        entries.every(({ isType }) => isType),
      );
    }
  }
  new Visitor({
    ImportExpression({ source }) {
      if (source.type === 'Literal' && typeof source.value === 'string') add(source.value, source.start, false);
    },
    TSImportType({ source }) {
      add(source.value, source.start, true);
    },
  }).visit(program);
  return found;
}
