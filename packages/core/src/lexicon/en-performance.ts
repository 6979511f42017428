import type { Phrases } from './lexicon.ts';

/** Phrases by which targets and actions are known in English. */
export const performancePhrases: Pick<Phrases, 'actionHeadings' | 'actionPlans' | 'dueWords'> = {
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
  ],
  dueWords: ['(?:target |completion |due |end |implementation ){1,2}date', 'deadline', 'date for completion'],
};
