export * from '@council-reports/archive';
export * from '@council-reports/core';
export * from '@council-reports/reader';
