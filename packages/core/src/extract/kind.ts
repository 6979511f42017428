import type { ReportKind } from '../model/index.ts';
import type { ExtractContext } from './context.ts';
import { type KindSigns, kindSigns } from './kind-signs.ts';

/** How many characters stand at most, on average, between phrases of the narrative where a paper is minutes. */
const longestBetween = 2500;

/** How many items of an agenda give their pages at least. */
const fewestPaged = 2;

/** Each kind's test, in the order they are asked: what a paper calls itself, then what it holds. */
const tests: readonly (readonly [ReportKind, (signs: KindSigns) => boolean])[] = [
  ['decisionRecord', (s) => s.page === 'decisionRecord' || s.published >= 2],
  ['agenda', (s) => s.page === 'minutes' && s.resolved + s.narrative + s.minuted === 0 && s.asks && !s.has('decision')],
  ['minutes', (s) => s.page === 'minutes'],
  // A summons is a letter too.
  ['other', (s) => s.isLetter && !s.named('agenda') && !isReport(s)],
  ['minutes', (s) => s.ofItem && (s.resolved > 0 || s.narrative > 0) && !s.has('recommendations')],
  ['decisionRecord', (s) => s.recorded >= 2 && !s.has('recommendations') && !s.has('apologies')],
  [
    'decisionRecord',
    (s) =>
      s.named('decisionRecord') &&
      (s.has('decision') || ((s.has('reasons') || s.has('recommendations')) && !proposes(s))) &&
      !s.has('apologies'),
  ],
  // A record of what a meeting decided may say who was there.
  ['decisionRecord', (s) => s.opensAs('decisionRecord') && s.resolved > 0 && !s.named('minutes') && !isReport(s)],
  ['decisionRecord', (s) => s.listsDecisions && !hasReportParts(s)],
  ['minutes', (s) => s.tellsWhatWasSaid],
  // What scrutiny resolves it may print as what it recommends.
  ['minutes', (s) => s.titledMinutes && (s.has('attendance') || !isReport(s))],
  ['minutes', (s) => s.named('minutes') && s.resolved >= 2],
  ['minutes', (s) => s.named('minutes') && s.minuted >= 2],
  ['minutes', (s) => s.resolved >= 2 && s.has('attendance') && !isReport(s)],
  ['minutes', (s) => s.bids && s.narrative > 0 && s.reported < 2 && !s.has('recommendations') && !s.has('decision')],
  // The page of a meeting to come may print what each report recommends.
  ['agenda', (s) => s.opensAs('agenda') && s.resolved === 0 && s.narrative < 2 && (opensBusiness(s) || listsPapers(s))],
  // A summons may not call itself an agenda: it says what is to be done, and of nobody that they were there.
  [
    'agenda',
    (s) =>
      s.asks && s.resolved === 0 && s.narrative < 2 && !s.titledMinutes && !s.has('attendance') && callsBusiness(s),
  ],
  ['agenda', (s) => (s.named('agenda') || s.paged >= fewestPaged) && s.resolved < 2 && s.reported < 2 && !isReport(s)],
  [
    'minutes',
    (s) =>
      s.named('minutes') &&
      (s.resolved > 0 || s.has('attendance') || s.has('apologies') || s.narrative > 1) &&
      !isReport(s),
  ],
  [
    'minutes',
    (s) => s.resolved >= 3 && (s.has('attendance') || s.has('apologies') || s.narrative >= 3) && !isReport(s),
  ],
  [
    'decisionRecord',
    (s) =>
      s.has('decision') && (s.has('reasons') || s.has('alternatives') || s.has('callIn')) && !s.has('recommendations'),
  ],
  ['minutes', (s) => s.narrative >= 3 && s.narrative * longestBetween >= s.length && !isReport(s)],
  ['minutes', (s) => s.has('supportingDocuments') && s.narrative >= 2 && !isReport(s)],
  // Minutes may print what officers recommended above what was resolved.
  [
    'minutes',
    (s) => s.named('minutes') && (s.has('attendance') || s.has('apologies')) && s.has('decision') && !s.has('purpose'),
  ],
  [
    'equalityAssessment',
    (s) => s.named('equalityAssessment') && !s.has('recommendations') && s.opensAs('equalityAssessment'),
  ],
  [
    'minutes',
    (s) => s.has('attendance') && s.has('apologies') && (s.has('inAttendance') || s.narrative >= 2) && !isReport(s),
  ],
  ['officerReport', isReport],
  ['equalityAssessment', (s) => s.named('equalityAssessment')],
  ['officerReport', (s) => isProse(s) && !s.named('performanceReport') && !isPlan(s)],
  [
    'riskRegister',
    (s) =>
      (s.rows('risk') >= 2 && s.rows('risk') >= s.rows('action') + s.rows('kpi') && !isFronted(s)) ||
      (s.named('riskRegister') && s.rows('risk') > 0),
  ],
  ['officerReport', (s) => isFronted(s) && s.rows('risk') + s.rows('action') >= 2 && s.rows('kpi') === 0 && !isPlan(s)],
  ['performanceReport', (s) => s.rows('kpi') >= 3 && s.rows('kpi') >= s.rows('action')],
  ['actionPlan', (s) => s.rows('action') >= 2 || s.named('actionPlan')],
  ['performanceReport', (s) => s.named('performanceReport') || s.rows('kpi') > 0],
  ['riskRegister', (s) => s.named('riskRegister')],
  ['officerReport', (s) => s.reported >= 2],
  ['agenda', (s) => s.named('agenda') && s.resolved === 0],
  ['minutes', (s) => s.resolved > 0 && s.has('attendance') && !s.named('decisionRecord')],
  ['decisionRecord', (s) => s.has('decision') || s.named('decisionRecord')],
  ['minutes', (s) => s.resolved > 0 || s.isItemPage || (s.isMeetingPage && s.narrative > 0)],
  ['agenda', (s) => s.isMeetingPage],
  ['decisionRecord', (s) => s.recorded > 0 && !s.has('purpose')],
  ['officerReport', (s) => s.reported > 0 || s.addressed],
  // A notice of what a panel decided may open with its words: "That the application be granted subject to".
  ['decisionRecord', (s) => s.opensBidding],
];

/** Whether a paper on a decision still asks for it: it sets out what it proposes, why and what that means, and prints nothing that was taken. */
const proposes = (signs: KindSigns): boolean =>
  signs.recorded < 2 &&
  signs.has('recommendations') &&
  signs.has('implication') &&
  (signs.has('purpose') || signs.has('background') || signs.reported > 0);

/** Whether it has the items that every meeting begins with, and none of the parts of a report. */
const opensBusiness = (signs: KindSigns): boolean =>
  !hasReportParts(signs) &&
  [signs.has('apologies'), signs.has('interests'), signs.has('minutesOfLast')].filter((has) => has).length >= 2;

/** Whether it has the items that a meeting begins with, those on earlier minutes among them, and no report or decision. */
const callsBusiness = (signs: KindSigns): boolean =>
  opensBusiness(signs) && signs.has('minutesOfLast') && !signs.has('decision') && !signs.has('recommendations');

/** Whether it gives the pages of papers, and is not one of them behind its cover. */
const listsPapers = (signs: KindSigns): boolean =>
  signs.paged >= fewestPaged && signs.reported < 2 && !signs.has('background') && !signs.has('implication');

const hasReportParts = (signs: KindSigns): boolean =>
  signs.has('purpose') || signs.has('background') || signs.has('implication');

/** How many numbered paragraphs of prose a report has at least that neither recommends nor says whose it is. */
const fewestNumbered = 3;

/** Whether it is a report by its prose, with or without tables: one that it calls itself, or more numbered paragraphs than rows of any table. */
const isProse = (signs: KindSigns): boolean =>
  signs.named('officerReport')
    ? signs.numbered > 0 || signs.reported > 0 || signs.addressed
    : !signs.opensAs('other') &&
      signs.numbered >= fewestNumbered &&
      (isFronted(signs) || signs.numbered > Math.max(...mostRows(signs))) &&
      Math.max(...mostRows(signs)) > 0;

const mostRows = (signs: KindSigns): readonly number[] => [signs.rows('kpi'), signs.rows('risk'), signs.rows('action')];

const isPlan = (signs: KindSigns): boolean => signs.named('riskRegister') || signs.named('actionPlan');

/** Whether its front says whose report it is, as that of no register or plan does. */
const isFronted = (signs: KindSigns): boolean => signs.addressed || signs.reported >= 2;

function isReport(signs: KindSigns): boolean {
  return (
    // A summons to a meeting is sent from its clerk to its members too.
    (signs.isMemo && signs.recorded === 0 && !signs.named('agenda')) ||
    signs.has('recommendations') ||
    (signs.has('implication') && (signs.has('purpose') || signs.has('background') || summarises(signs)))
  );
}

/** Whether it has a summary, as records of decisions and the figures of a quarter have too. */
const summarises = (signs: KindSigns): boolean =>
  signs.has('summary') && !signs.has('decision') && !signs.named('decisionRecord') && signs.rows('kpi') === 0;

/** What sort of paper a report is: by its own name and by what it holds. */
export function kindOf(context: ExtractContext): ReportKind {
  const signs = kindSigns(context);
  return tests.find(([, test]) => test(signs))?.[0] ?? 'other';
}
