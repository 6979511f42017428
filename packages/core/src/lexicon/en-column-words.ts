import type { ColumnRole, Cues, TableSubject } from './lexicon.ts';

const people = ['owner', 'owns', 'own', 'lead', 'leads', 'led', 'leading', 'responsib*', 'accountab*', 'who', 'resp'];
const times = [
  'date',
  'deadline',
  'when',
  'timescale*',
  'timetable',
  'timing',
  'due',
  'finish',
  'done by',
  'complete by',
];

/** Words in a heading that no cue knows, by what it holds in tables about one thing; `*` lets a word go on. Of several roles the one listed first has it. */
export const columnWords: Readonly<Record<TableSubject, Cues<ColumnRole>>> = {
  risk: {
    riskAction: ['further', 'additional', 'outstanding'],
    mitigation: ['mitigat*', 'control*', 'safeguard*', 'manage*', 'treatment*', 'precaution*'],
    owner: people,
    due: times,
    likelihood: ['likel*', 'probab*', 'chance*'],
    impact: ['impact*', 'sever*', 'serious*'],
    score: ['rating', 'score', 'grading', 'grade'],
    trend: ['trend', 'direction', 'movement'],
  },
  action: {
    owner: people,
    due: times,
    progress: ['progress', 'update*', 'comment*', 'narrative', 'so far'],
    status: ['status', 'rag', 'brag'],
    measure: ['success*', 'measur*', 'evidence', 'know'],
    outcome: ['outcome*', 'benefit*', 'difference', 'impact'],
    action: ['action*', 'respond*', 'response', 'step', 'steps', 'task*', 'do', 'deliver'],
  },
  kpi: {
    rag: ['rag', 'status', 'grade', 'complied'],
    trend: ['trend', 'direction', 'travel', 'movement', 'change'],
    baseline: ['baseline', 'previous*', 'prior', 'starting', 'before', 'were'],
    target: ['target*', 'benchmark*', 'ambition*', 'aspiration*', 'goal*', 'want', 'aiming', 'desired'],
    actual: ['actual*', 'current*', 'latest', 'outturn*', 'result*', 'achieved', 'now'],
    kpi: ['indicator*', 'measure*', 'metric*', 'kpi', 'kpis'],
    owner: people,
  },
};
