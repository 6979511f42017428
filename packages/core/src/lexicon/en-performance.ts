import { taskVerbs } from './en-task-verbs.ts';
import type { Phrases } from './lexicon.ts';

/** Phrases by which targets and actions are known in English. */
export const performancePhrases: Pick<
  Phrases,
  | 'actionCodes'
  | 'actionHeadings'
  | 'actionPlans'
  | 'taskVerbs'
  | 'taskWords'
  | 'polaritySuffixes'
  | 'flattenedLevels'
  | 'flattenedCaptions'
  | 'flattenedStages'
  | 'flattenedImpacts'
  | 'flattenedLikelihoods'
  | 'flattenedJoins'
  | 'otherRows'
  | 'doneWords'
  | 'timetables'
  | 'forecasts'
  | 'sideTargets'
  | 'dueWords'
  | 'kpiListEnds'
  | 'figureLeads'
  | 'dueLinks'
  | 'targetHeadings'
  | 'entryNumbers'
> = {
  actionCodes: ['AP'],
  actionHeadings: [
    '(?:mitigating |mitigation |agreed |outstanding |improvement |management )?actions?',
    'mitigations?',
    'milestones?',
    '(?:improvement|recovery|delivery|action|implementation) plan',
    'commitments',
  ],
  actionPlans: [
    '(?:improvement|recovery|delivery|action|implementation) plan',
    'action (?:log|tracker|list|points|tracking|sheet|register)',
    '(?:outstanding|agreed|follow[- ]up|improvement|recommended) actions',
    'actions (?:arising|outstanding|agreed|required|log|tracker)',
    'actions (?:from|for|before|after) (?:this|the|our|that|last|next)(?: last| next)? meeting',
  ],
  taskVerbs,
  taskWords: ['(?:will|should|must|shall)(?: now| also)?', '(?:is |are )?to be'],
  polaritySuffixes: ['(?:(?:aim )?to )?(?:min|max)imi[sz]e', '(?:lower|higher|smaller|bigger) is better'],
  flattenedLevels: ['Very High', 'Very Low', 'High', 'Medium', 'Low', 'H', 'M', 'L'],
  flattenedCaptions: ['figure', 'table'],
  flattenedStages: ['before', 'after', 'pre', 'post'],
  flattenedImpacts: ['impact'],
  flattenedLikelihoods: ['probability', 'likelihood'],
  flattenedJoins: ['and'],
  otherRows: [
    'decisions?',
    'polic(?:y|ies)',
    'schemes?',
    'applications?',
    'applicants?',
    'petitions?',
    'gifts?',
    'complaints?',
    'incidents?',
    'breach(?:es)?',
    'motions?',
    'questions?',
    'savings?',
    'purpose',
    'topics?',
    'reports?',
    'documents?',
    'courses?',
    'sessions?',
    'training',
    'events?',
    'stage',
    'consultation',
    'options?',
    'votes?',
    'voting',
    'remed(?:y|ies)',
  ],
  doneWords: ['taken'],
  timetables: ['timetable', 'key dates', 'calendar', 'programme of meetings'],
  forecasts: ['forecasts?', 'predict(?:ed|ion)', 'project(?:ed|ion)', 'expected', 'anticipated', 'planned', 'future'],
  sideTargets: ['minimum', 'maximum', 'lower limit', 'operational boundary', 'intervention(?: level)?'],
  dueWords: ['(?:target |completion |due |end |implementation ){1,2}date', 'deadline', 'date for completion'],
  kpiListEnds: ['are', 'include', 'including', 'follows', 'following'],
  figureLeads: ['with', 'and', 'to', 'from', 'of', 'than', 'by', 'or', 'at'],
  dueLinks: ['by', 'from'],
  targetHeadings: ['target(?: for| by)?'],
  entryNumbers: ['no', 'nr', 'ref', 'number', 'id'],
};
