export * from './builders.ts';
export * from './document.ts';
export * from './errors.ts';
export * from './grid.ts';
export * from './nodes.ts';
export * from './passage.ts';
export * from './roman-numeral.ts';
export * from './sha256.ts';
