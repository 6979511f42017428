import type { PageLines } from '../page/page-model.ts';
import type { TagNode } from '../tags/tag-tree.ts';
import type { PdfLimits } from './limits.ts';
import type { PageReport } from './page-issues.ts';
import type { RecognisePage } from './recognition.ts';

/** A page's lines, and its structure tree where that agrees with what is printed. */
export interface PdfPage extends PageLines {
  readonly tags: TagNode | undefined;
}

/** What reading pages takes from the caller and from the document as a whole. */
export interface PagesRequest {
  readonly bytes: Uint8Array;
  readonly limits: PdfLimits;
  /** The document calls its own tags suspect. */
  readonly suspects: boolean;
  readonly options: {
    readonly password?: string;
    readonly recognisePage?: RecognisePage;
    readonly tags?: 'use' | 'ignore';
  };
}

/** A page as it is drawn, before it is known which of the document's fonts can be read. */
export interface DrawnPage {
  readonly page: PdfPage;
  readonly report: Pick<PageReport, 'vertical' | 'drawn' | 'empty' | 'damaged'>;
  /** It has tags, and they are not what is printed. */
  readonly untrusted: boolean;
}
