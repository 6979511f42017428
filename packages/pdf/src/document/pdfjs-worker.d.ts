/** The half of pdfjs-dist that reads files, for programs that run it themselves; the package ships no types for this file. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown;
}
