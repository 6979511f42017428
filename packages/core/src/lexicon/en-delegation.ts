import type { Phrases } from './lexicon.ts';

type DelegationPhrases = Pick<
  Phrases,
  | 'consultLeads'
  | 'conditionLeads'
  | 'conditionOpeners'
  | 'conditionHeadings'
  | 'conditionStems'
  | 'effectOpeners'
  | 'delegateTo'
  | 'delegateFirst'
  | 'delegateThing'
  | 'scopeLeads'
  | 'itemOpeners'
  | 'decidingActs'
  | 'objectOpeners'
  | 'furtherParty'
  | 'onwardTrails'
  | 'askAdverbs'
  | 'onwardLeads'
  | 'decisionBodies'
  | 'pointers'
  | 'placeWords'
>;

/** Words of delegating, consulting, conditions and references inside a recommendation. */
export const delegationPhrases: DelegationPhrases = {
  consultLeads: [
    'in consultation with',
    '(?:after|following|subject to|and) consultation with',
    'after consulting(?: with)?',
    'having consulted(?: with)?',
    'consulting(?: with)?',
    'in (?:conjunction|liaison|discussion|agreement) with',
  ],
  conditionLeads: ['subject to', 'conditional (?:up)?on', 'contingent (?:up)?on', 'provided that', 'on condition that'],
  conditionOpeners: [
    'should',
    'if',
    'where',
    'unless',
    'subject to',
    'in the absence of',
    'in the event (?:that|of)',
    'provided that',
    'on condition that',
    'conditional (?:up)?on',
    'on receipt of',
  ],
  conditionStems: [
    '(?:following |attached |suggested |recommended |draft )?(?:planning )?conditions?(?: and (?:reasons|informatives))?(?: (?:below|set out below|as follows))?',
    'following reasons?',
  ],
  conditionHeadings: [
    '(?:(?:planning|draft|proposed|recommended|suggested|schedule of) )?conditions(?: and (?:reasons|informatives))?',
    'informatives?',
  ],
  effectOpeners: ['in (?:accepting|approving|agreeing|adopting) (?:the|this|these) recommendations?'],
  delegateTo: [
    'delegat(?:e|es|ed|ing) (?:the )?(?:full )?(?:authority|powers?|responsibility)?(?: (?:is|be))?(?: given| granted)? ?to',
    'delegation to',
    '(?:delegated )?(?:authority|powers?|responsibility) (?:be |is |are )?(?:hereby )?(?:delegated|given|granted) to',
    '(?:give|gives|given|grant|grants|granted) (?:delegated )?(?:authority|powers?) to',
    'delegated (?:authority|powers?) to',
    '(?:be|is|are) (?:hereby )?delegated to',
    'remit(?:s|ted)? to',
    '(?<!be )(?<!is )(?<!are )(?:authori[sz](?:e|es|ed|ing)|empower(?:s|ed)?)',
  ],
  delegateFirst: [
    '(?:be|is|are) (?:hereby )?(?:given|granted|delegated|afforded) (?:the )?(?:delegated )?(?:authority|powers?|responsibility)',
    '(?:be|is|are) (?:hereby )?authori[sz]ed',
    '(?:be|is|are) (?:hereby )?empowered',
  ],
  delegateThing: ['delegat(?:e|es|ed|ing)(?! (?:authority|powers?|responsibility|to)\\b)'],
  scopeLeads: [
    '(?<!up)(?<!subject)(?<!due)(?<!relation)(?<!regard)(?<!respect)(?<!according)(?<!limited)(?:(?:of |with |the |full |delegated )*(?:authority|powers?|responsibility) )?(?:in order )?to',
  ],
  itemOpeners: [
    'that',
    'to',
    'it is recommended that',
    'it was (?:agreed|resolved) that',
    'if [^,.;]{3,120},',
    'subject to [^,.;]{3,120},',
  ],
  decidingActs: ['approval', 'decision', 'consideration', 'agreement'],
  objectOpeners: [
    'the',
    'an?',
    'that',
    'this',
    'these',
    'any',
    'all',
    'its',
    'their',
    'to',
    'on',
    'with',
    'additional',
    '£',
  ],
  furtherParty: ['(?:and|&|or) the'],
  onwardTrails: ['be (?:hereby )?recommended'],
  askAdverbs: ['then', 'formally', 'hereby', 'also', 'therefore', 'further', 'jointly', 'unanimously'],
  onwardLeads: [
    'recommend(?:s|ed|ing)?(?: onward)?:?(?: \\()? ?to',
    'recommends? that',
    // "It is recommended that Cabinet ..." asks the Cabinet itself.
    '(?<!(?:is|are|was|were|be|been)(?: \\p{L}{2,12})? )recommended that',
    'recommendations? to',
    'refer(?:s|red)? (?:[^.;,]{0,60} )?to',
    'onward (?:recommendation )?to',
  ],
  decisionBodies: [
    '(?:Full |County |City |Town |Borough |District |Parish )?Council',
    '(?:Full )?(?:Cabinet|Executive)(?! Member)',
    "(?:[A-Z][\\p{L}’'-]+,? (?:and |of |for |& )?){1,8}(?:Sub-Committee|Committee|Board|Panel|Commission|Cabinet)",
  ],
  pointers: ['appendix', 'appendices', 'annex', 'annexe', 'schedule', 'paragraphs?', 'sections?', 'minute', 'para\\.?'],
  placeWords: ['below', 'above'],
};
