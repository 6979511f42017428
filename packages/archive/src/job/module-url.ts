/**
 * The URL of a module beside another, for who starts a thread or process with it. It has the other's ending: in the workspace modules run
 * from TypeScript, as published from JavaScript.
 *
 * @param name - without its ending.
 * @param beside - the other module's `import.meta.url`.
 */
export const moduleUrl = (name: string, beside: string): URL =>
  new URL(`${name}${beside.slice(beside.lastIndexOf('.'))}`, beside);
