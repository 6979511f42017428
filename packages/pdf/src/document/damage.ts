import type { DocumentIssue } from '@council-reports/core';

// A file ends with its end-of-file mark (ISO 32000-1, 7.5.5); readers look for it in the last kilobyte, and mail gateways add a little.
const tail = 4096;

/** Says where a file lacks its end: pdfjs then rebuilds what it can from the objects it finds. */
export function truncationIssues(bytes: Uint8Array): readonly DocumentIssue[] {
  const end = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + Math.max(0, bytes.length - tail),
    Math.min(tail, bytes.length),
  );
  if (end.includes('%%EOF')) return [];
  return [
    {
      code: 'damagedDocument',
      severity: 'warning',
      message: 'The PDF has no end-of-file mark: it was cut short, and what could be recovered was read',
    },
  ];
}
