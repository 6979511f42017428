import type { Phrases } from './lexicon.ts';

/** Phrases about who came, and what they declared, in English. */
export const peoplePhrases: Pick<
  Phrases,
  | 'substituted'
  | 'apologies'
  | 'declared'
  | 'titles'
  | 'pluralTitles'
  | 'remotely'
  | 'leftRoom'
  | 'officerConfirms'
  | 'wasConsulted'
  | 'memberPosts'
  | 'officerPosts'
> = {
  memberPosts: ['member', '(?<!team )leader', 'councillor', 'cllr', 'portfolio holder', 'mayor', 'chair(?:man)?'],
  officerPosts: ['director', 'chief', 'head', 'officer', 'treasurer'],
  substituted: ['substitut(?:e|es|ed|ing)(?: member)?', 'deputi[sz]ing', 'deputy'],
  apologies: [
    'apolog(?:y|ies)(?: for (?:absence|lateness))?(?: (?:was|were|had been|have been))? (?:received|given|submitted|tendered|noted) (?:from|by|on behalf of)',
    'apolog(?:y|ies) (?:for absence )?from',
  ],
  declared: [
    '(?:stated|said|advised|declared) that (?:he|she|they) (?:had|has|have)',
    'declared',
    'disclosed',
    'had',
    'has',
    'registered',
  ],
  titles: [
    '(?:the )?(?:Rt\\.? )?Hon\\.?',
    'Councillors?',
    'Cllrs?\\.?',
    'Crs?\\.?',
    'Alderm[ae]n',
    'Mr',
    'Mrs',
    'Ms',
    'Miss',
    'Dr',
    'Prof(?:essor)?',
    'Sir',
    'Dame',
    'Lady',
    'Lord',
    'Rev(?:erend)?',
    'Baroness',
  ],
  pluralTitles: { councillors: 'Councillor', cllrs: 'Cllr', crs: 'Cr', aldermen: 'Alderman' },
  remotely: ['remotely', 'virtually', 'by video', 'online', 'via (?:Teams|Zoom|video)'],
  leftRoom: ['left the (?:meeting|room|chamber)', 'withdrew'],
  officerConfirms: ['confirms', 'has confirmed', 'is satisfied', 'advises that', 'has advised that', 'certifies'],
  wasConsulted: ['(?:has|have) been consulted', 'was consulted', 'were consulted'],
};
