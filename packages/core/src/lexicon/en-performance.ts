import type { Phrases } from './lexicon.ts';

/** Phrases by which targets and actions are known in English. */
export const performancePhrases: Pick<Phrases, 'actionHeadings' | 'dueWords'> = {
  actionHeadings: [
    '(?:mitigating |mitigation |agreed |outstanding |improvement |management )?actions?',
    'mitigations?',
    'milestones?',
    '(?:improvement|recovery|delivery|action|implementation) plan',
    'commitments',
  ],
  dueWords: ['(?:target |completion |due |end |implementation ){1,2}date', 'deadline', 'date for completion'],
};
