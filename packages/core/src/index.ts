export * from './document/index.ts';
export * from './extending.ts';
export * from './extract-reports.ts';
export * from './model/index.ts';
