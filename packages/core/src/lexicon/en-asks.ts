import type { Phrases } from './lexicon.ts';

/** Phrases by which an English paper asks for a decision, and by which it tells its own recommendations from those it quotes. */
export const askPhrases: Pick<
  Phrases,
  | 'decisionMakers'
  | 'asks'
  | 'stems'
  | 'openEnds'
  | 'leadInWords'
  | 'askOpeners'
  | 'resolved'
  | 'reasonLines'
  | 'routineAsks'
  | 'recommendationNouns'
  | 'recommendationsElsewhere'
  | 'addressLeads'
  | 'originLeads'
  | 'recommendsThat'
  | 'backReferences'
  | 'perfects'
  | 'amendmentWords'
  | 'recommendedBefore'
  | 'studyWords'
  | 'replyWords'
  | 'findingWords'
  | 'origins'
> = {
  decisionMakers: [
    "the (?:[A-Z][\\w&,’'-]{0,30} |(?:and|&|of|for|the|with) ){0,8}(?:Committee|Sub-Committee|Board|Panel|Council|Cabinet|Executive|Commission|Forum|Authority|Mayor|Leader|Member|Body|body|Members|Councillors|Partnership|Group|Trustees|Portfolio Holder)",
    '(?:the )?(?:City |County |Full |Town |Borough |Parish |District )?(?:Cabinet|Council|Committee|Executive|Members|Councillors|Board|Mayor|Panel|Governors)',
    'the (?:Cabinet|Lead|Executive) Member(?: for [^.]{1,80}?)?',
    'Cabinet Members?',
    'the Governing [Bb]ody',
    'Governing [Bb]ody',
  ],
  stems: ['that', '(?<!subject )to'],
  openEnds: ['that', 'to', 'and', 'the', 'of', 'for', 'by', 'with', 'in', 'a', 'an', 'or', 'on', 'at', 'as'],
  leadInWords: [
    ...['that', 'to', 'it', 'agrees?', 'resolves?', 'approves?', 'recommends?', 'the', 'is', 'are', 'be', 'asked'],
    ...['following', 'formally', 'therefore', 'and', 'of', 'for', 'has', 'have'],
  ],
  asks: [
    '(?:is|are) (?:hereby |therefore |respectfully |also |further )?(?:asked|recommended|requested|invited|requested|required) (?:to|that)',
    '(?:is|are) (?:therefore |hereby )?asked:',
    '(?:is|are) (?:asked|recommended|requested|invited)',
  ],
  askOpeners: [
    'it is (?:therefore |hereby |further |also )?(?:recommended|proposed|requested)(?: (?:that|to))?',
    '(?:the |my )?recommendations? (?:is|are)(?: that| to)?',
    'that the (?:committee|cabinet|council|board|executive|panel)',
    'this report (?:makes the following recommendations?|recommends)',
    '(?:the )?report recommend(?:s|ed)(?: that)?',
    'i (?:therefore )?recommend(?: that)?',
    'the executive resolves(?: to)?',
  ],
  resolved: [
    'resolved',
    'resolvs?ed',
    'resovled',
    'it was resolved',
    'it was agreed',
    'it is agreed',
    'agreed',
    'decided',
    'it was decided',
    'it has been decided',
    'and agreed',
    'and resolved',
    'carried',
    'resolves',
    'recommended to (?:the )?(?:(?:full|city|county|borough|district|town) )?(?:council|cabinet|executive)',
  ],
  reasonLines: [
    '(?:for )?(?:the )?(?:following )?reasons?(?: for (?:the |these |this )?(?:recommendations?|decisions?|proposals?))?(?: (?:is|are))?(?: as follows)?\\s?:',
  ],
  routineAsks: ['(?:to )?declare (?:any |all |their )?(?:\\p{L}+ ){0,3}interests?'],
  recommendationNouns: ['recommendations?'],
  recommendationsElsewhere: [
    'recommendations? (?:as )?(?:set out|outlined|detailed|contained|given|listed|shown|summarised)(?: at| in| on| from)?(?: the)? (?:above|beginning|start|front|top|head|first page|(?:section|paragraph) \\d)',
  ],
  addressLeads: ['to', 'for'],
  originLeads: ['of', 'by', 'from', 'made by', 'arising from'],
  recommendsThat: [
    '(?:recommends?|recommended|recommending)(?: to [^,.:;]{3,80}?)? (?:that|to)',
    'recommend(?:s|ed) (?:the following|as follows)',
    '(?:raised|identified) (?:the following|these)',
    '(?:made|makes?|has made|have made) (?:the following |these |an? |\\p{L}{2,9} |\\d{1,3} )(?:\\p{L}{3,12} )?recommendations?',
    'recommendations? (?:was|were|is|are)(?: as follows| that| to)?',
  ],
  backReferences: [
    ...['it', 'they', 'he', 'she'],
    'the (?:committee|panel|board|commission|(?:task |working )?group|inspectors?|auditors?|reviewers?|team|review)',
  ],
  perfects: ['has', 'have', 'had', 'also'],
  amendmentWords: ['as amended', 'amendments?', 'subject to', 'with the exception of', 'except', 'other than'],
  recommendedBefore: [
    '(?:has |have |had )?(?:also )?recommended',
    '(?:has |have |had )?made (?:the following|these) recommendations?',
  ],
  studyWords: [
    '(?:final |interim |annual |joint )?report (?:of|by|from)',
    '(?:final|interim) report',
    'inquiry report',
    'study by',
    'review by',
    'findings of',
  ],
  findingWords: [
    '(?:progress|annual|activity|monitoring|final|update) reports?',
    'findings',
    'inspection report',
    'reviews?',
    'reports?',
  ],
  replyWords: [
    'respon(?:se|ses|ding)',
    'repl(?:y|ies)',
    'progress',
    'implement(?:ation|ing)',
    'actions?',
    'following',
    'reasons?',
    'updates?',
    'status',
    'monitoring',
    'track(?:er|ing)',
    'outstanding',
    'delivery',
  ],
  origins: {
    inspectorate: [
      'Ofsted',
      'Estyn',
      'CQC',
      'Care Quality Commission',
      'HMI',
      'HMICFRS',
      'Care Inspectorate',
      'inspectors?',
      'inspection',
      'inspectorate',
      'Ombudsman',
      'Regulator of Social Housing',
      'Housing Ombudsman',
      'the Regulator',
      'Healthcare Inspectorate Wales',
      'Education Scotland',
      'HM Inspectors?',
    ],
    audit: ['auditors?', 'internal audit', 'external audit', 'Audit (?:Wales|Scotland)', 'Grant Thornton', 'audit'],
    scrutiny: [
      '[\\w ]{0,60}Scrutiny [\\w ]{0,30}(?:Commission|Committee|Panel|Board|Group)',
      'the Commission',
      'task (?:and finish )?(?:group|panel)',
      'scrutiny review',
      'Scrutiny',
      'the Task Group',
      '(?:the )?(?:[\\w ]{0,40})?Select Committee',
      'Overview and Scrutiny',
    ],
    otherBody: [
      'consultants?',
      'peer (?:review|challenge)',
      'the (?:Peer )?Challenge team',
      'working group',
      'Coroner',
      'independent remuneration panel',
      'Local Government Association',
    ],
  },
};
