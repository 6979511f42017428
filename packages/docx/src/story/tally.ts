import type { DocumentIssue } from '@council-reports/core';

/** What a reader of the tree does not find in it, or finds changed. */
export type Finding =
  | 'comments'
  | 'deletions'
  | 'embeddedDocuments'
  | 'fieldsWithoutResult'
  | 'footnotes'
  | 'graphics'
  | 'hiddenText'
  | 'insertions'
  | 'placeholders'
  | 'unknownNumberFormats';

interface Count {
  readonly times: number;
  readonly characters: number;
}

interface Report {
  readonly code: string;
  readonly severity: DocumentIssue['severity'];
  readonly say: (count: Count) => string;
}

const times = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const reports: Readonly<Record<Finding, Report>> = {
  comments: { code: 'commentsLeftOut', severity: 'info', say: (n) => `${times(n.times, 'comment')} left out.` },
  deletions: {
    code: 'trackedDeletions',
    severity: 'warning',
    say: (n) => `${times(n.times, 'tracked deletion')} of ${times(n.characters, 'character')} left out.`,
  },
  embeddedDocuments: {
    code: 'embeddedDocuments',
    severity: 'warning',
    say: (n) => `${times(n.times, 'document')} embedded in this one not read.`,
  },
  fieldsWithoutResult: {
    code: 'fieldsWithoutResult',
    severity: 'warning',
    say: (n) => `${times(n.times, 'field')} whose result Word works out on opening, and does not store, left out.`,
  },
  footnotes: {
    code: 'notesMoved',
    severity: 'info',
    say: (n) =>
      `${times(n.times, 'footnote or endnote', 'footnotes and endnotes')} placed after the text; their marks are left out of it.`,
  },
  graphics: {
    code: 'graphicsLeftOut',
    severity: 'info',
    say: (n) => `${times(n.times, 'chart or diagram', 'charts and diagrams')} not read.`,
  },
  hiddenText: {
    code: 'hiddenText',
    severity: 'info',
    say: (n) => `${times(n.characters, 'character')} of hidden text left out.`,
  },
  insertions: {
    code: 'trackedInsertions',
    severity: 'warning',
    say: (n) => `${times(n.times, 'tracked insertion')} read as accepted.`,
  },
  placeholders: {
    code: 'placeholderText',
    severity: 'info',
    say: (n) => `${times(n.times, 'form field')} still showing its placeholder.`,
  },
  unknownNumberFormats: {
    code: 'unknownNumberFormat',
    severity: 'warning',
    say: (n) => `${times(n.times, 'marker')} printed in digits, as the number format is not known.`,
  },
};

/** Counts findings while a document is read. */
export class Tally {
  readonly #counts = new Map<Finding, Count>();

  /** Notes a finding, and how many characters it is about. */
  note(finding: Finding, characters = 0): void {
    const count = this.#counts.get(finding);
    this.#counts.set(finding, { times: (count?.times ?? 0) + 1, characters: (count?.characters ?? 0) + characters });
  }

  /** One issue for each kind of finding. */
  issues(): readonly DocumentIssue[] {
    return [...this.#counts].map(([finding, count]) => {
      const { code, severity, say } = reports[finding];
      return { code, severity, message: say(count) };
    });
  }
}
