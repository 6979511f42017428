import { type Comment, type Expression, parseSync, Visitor } from 'oxc-parser';
import { lineAt, type SourceFile } from './source-files.ts';

/** A regular expression in a source file; `accepted` is the reason given for keeping one that the check objects to. */
export type FoundRegexp = { path: string; line: number; source: string; flags: string; accepted?: string };

/** The regular expressions of a file that can be read from its text, and the lines that build others at run time. */
export function regexpsOf({ path, text }: SourceFile): { found: FoundRegexp[]; dynamic: number[] } {
  const { program, comments, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  const reasons = reasonsByLine(comments, text);
  const found: FoundRegexp[] = [];
  const dynamic: number[] = [];
  const add = (offset: number, source: string, flags: string): void => {
    const line = lineAt(text, offset);
    const accepted = reasons.get(line) ?? reasons.get(line - 1);
    found.push({ path, line, source, flags, ...(accepted === undefined ? {} : { accepted }) });
  };
  const addCall = (call: { callee: Expression; arguments: unknown[]; start: number }): void => {
    if (call.callee.type !== 'Identifier' || call.callee.name !== 'RegExp') return;
    const [pattern, flags] = call.arguments as (Expression | undefined)[];
    if (pattern?.type === 'Literal' && 'regex' in pattern) return;
    const source = pattern && constantString(pattern);
    const flagText = flags ? constantString(flags) : '';
    if (source === undefined || flagText === undefined) dynamic.push(lineAt(text, call.start));
    else add(call.start, source, flagText);
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) add(node.start, node.regex.pattern, node.regex.flags);
    },
    NewExpression: addCall,
    CallExpression: addCall,
  }).visit(program);
  return { found, dynamic };
}

/** The value of a string literal, a template without expressions, `String.raw` of one, or a sum of these. */
function constantString(node: Expression): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type === 'TemplateLiteral')
    return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? undefined) : undefined;
  if (node.type === 'TaggedTemplateExpression') {
    const { tag, quasi } = node;
    const raw = tag.type === 'MemberExpression' && tag.property.type === 'Identifier' && tag.property.name === 'raw';
    return raw && quasi.expressions.length === 0 ? quasi.quasis[0]?.value.raw : undefined;
  }
  if (node.type === 'BinaryExpression' && node.operator === '+') {
    const left = constantString(node.left);
    const right = constantString(node.right);
    return left === undefined || right === undefined ? undefined : left + right;
  }
  return undefined;
}

function reasonsByLine(comments: readonly Comment[], text: string): Map<number, string> {
  const reasons = new Map<number, string>();
  for (const { value, end } of comments) {
    const reason = value.trim().match(/^regexp-ignore: *(?<reason>\S.*)$/)?.groups?.['reason'];
    if (reason !== undefined) reasons.set(lineAt(text, end), reason);
  }
  return reasons;
}
