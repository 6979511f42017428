import type { Phrases } from './lexicon.ts';

/** Phrases about who came, and what they declared, in English. */
export const peoplePhrases: Pick<
  Phrases,
  | 'substituted'
  | 'apologies'
  | 'declared'
  | 'declaredOutright'
  | 'placeOf'
  | 'wasThere'
  | 'alsoThere'
  | 'narrated'
  | 'declaredFirst'
  | 'interestAbout'
  | 'presentWere'
  | 'sentApologies'
  | 'courtesies'
  | 'titles'
  | 'pluralTitles'
  | 'remotely'
  | 'leftRoom'
  | 'officerConfirms'
  | 'wasConsulted'
  | 'isConsulted'
  | 'consultedWith'
  | 'reviewedPaper'
  | 'memberPosts'
  | 'seniorPosts'
  | 'officerPosts'
  | 'closingPosts'
  | 'firstPerson'
  | 'signedFor'
  | 'approvalWords'
  | 'signerLabels'
  | 'signatureLabels'
  | 'initialsLabels'
  | 'consulteeVerbs'
  | 'ownOffices'
  | 'signingParts'
  | 'relevantWords'
  | 'askedWhether'
  | 'askedOfPost'
  | 'askedDates'
  | 'orDeputy'
  | 'postLeads'
  | 'postGives'
  | 'postWriters'
  | 'postTrails'
> = {
  memberPosts: [
    'member',
    '(?<!team )leader',
    'councillor',
    'cllr',
    'portfolio holder',
    'mayor',
    'chair(?:man|woman|person)?',
  ],
  firstPerson: ['I', 'we'],
  signedFor: ['signed (?:off )?(?:by|for|on behalf of)(?: the)?', '(?:for and )?on behalf of(?: the)?\\*?(?: the)?'],
  signingParts: [
    ...['sign(?:ed)?[- ]?offs?', 'approvers?', 'approvals?', 'clearances?', 'signator(?:y|ies)', 'signatures?'],
    ...['authori[sz]ations?', 'reviewers?', 'audit trail', 'signed by\\s?:?$'],
  ],
  signerLabels: ['name', '(?:full )?name of [\\p{L} ]{2,40}', '[\\p{L}]{2,20} name'],
  initialsLabels: ["(?:officer(?:[’']?s)? )?initials", 'dated?'],
  signatureLabels: ['dated?', 'signed', 'signature', 'name'],
  consulteeVerbs: [
    'was',
    'were',
    'has',
    'have',
    'is',
    'did',
    'supports?',
    'agrees?',
    'raised',
    'confirmed',
    'commented',
    'consulted',
    'briefed',
    'informed',
  ],
  ownOffices: ['office'],
  relevantWords: ['relevant', 'appropriate'],
  askedWhether: ['has', 'have', '(?:please )?confirm (?:that |whether |if )?'],
  askedOfPost: [
    'been (?:consulted|informed|notified|briefed)',
    '(?:has|have) (?:agreed|approved|cleared|seen|reviewed|signed off|been consulted)',
  ],
  askedDates: ['date'],
  postLeads: [
    '(?:comments?|advice) (?:(?:for and )?on behalf of|for)',
    '(?:(?:\\p{L}{3,12} )?comments?|statement|advice|considered|reviewed|cleared|approved|agreed|signed off|signed|authori[sz]ed|verified|completed|provided) (?:by|of|from)',
    'for key decisions? [-–]',
  ],
  postGives: ['comments?', 'advice', 'statement'],
  postWriters: ['(?:prepared|provided|completed|written) by'],
  postTrails: ['consulted', 'sign[- ]off', 'comments?', 'advice obtained', 'approval', 'clearance', 'statement'],
  orDeputy: ['or (?:(?:his|her|their|the)(?:/her)? )?(?:nominated )?(?:deputy|representative|nominee)'],
  approvalWords: [
    'cleared',
    'consulted',
    'approved',
    'approvals?',
    'agreed',
    'authori[sz]ed',
    'authori[sz]ation',
    'signed',
    'signature',
    'clearance',
    'sign[- ]off',
  ],
  closingPosts: [
    ...['clerk', 'manager', 'secretary', 'solicitor', 'surveyor', 'accountant', 'engineer', 'planner', 'lead'],
    ...['assistant', 'advis[eo]r', 'analyst', 'co-?ordinator', 'administrator', 'specialist'],
  ],
  seniorPosts: ['director', 'chief', 'head', 'treasurer', '(?:monitoring|section 151|s151|proper|returning) officer'],
  officerPosts: ['director', 'chief', 'head', 'officer', 'treasurer'],
  substituted: [
    'substitut(?:e|es|ed|ing|ions?)(?: member)?',
    'deputi[sz]ing',
    'deputy(?= for\\b|[)\\]]|$)',
    'deputies',
  ],
  apologies: [
    'apolog(?:y|i[sz]?es)(?: for (?:absence|lateness|inability to attend|non-attendance))?(?: (?:was|were|had been|have been|has been))?(?: also)? (?:received|given|submitted|tendered|noted|reported|recorded|accepted|made|intimated)(?: and (?:formally )?(?:received|accepted|noted|approved|recorded))? (?:from|by|for|on behalf of)',
    'apolog(?:y|ies) (?:also )?(?:for absence )?(?:also )?from',
  ],
  declared: [
    '(?:stated|said|advised|declared) that (?:he|she|they) (?:had|has|have)',
    'declared',
    'disclosed',
    'had',
    'has',
    'registered',
  ],
  declaredFirst: [
    '(?:declared|disclosed) by',
    'declarations? (?:of (?:an )?interests? )?(?:was|were) (?:made|received) (?:by|from)',
  ],
  interestAbout: [
    'in relation to',
    'in respect of',
    'regarding',
    'concerning',
    're',
    'items?',
    'agenda items?',
    'minutes?',
  ],
  declaredOutright: ['declared', 'disclosed'],
  placeOf: ['for', 'in place of', 'on behalf of', 'instead of', 'as (?:a |the )?(?:substitute|deputy) (?:member )?for'],
  presentWere: ['(?:those |members |councillors )?present (?:were|was)'],
  wasThere: ['(?:was|were)(?: also)? (?:in attendance|present)'],
  alsoThere: ['also', 'in attendance'],
  sentApologies: [
    '(?:(?:had|has|have) )?(?:also )?(?:sent|given|gave|submitted|tendered|offered|presented)(?: in)? (?:(?:his|her|their) )?apolog(?:y|i[sz]?es)(?: for absence)?',
    '(?:was|were) unable to (?:attend|be present)(?: the meeting)?(?: (?:due to|because of|owing to) [^.]{3,80})?',
  ],
  courtesies: ['Rt\\.? Hon\\.?(?:ourable)?', 'Right Honourable', 'Right Worshipful', 'Worshipful'],
  narrated: [
    ...[
      'took',
      'told',
      'advised',
      'reported',
      'reminded',
      'said',
      'asked',
      'welcomed',
      'thanked',
      'resigned',
      'opened',
    ],
    ...['nominated', 'explained', 'stated', 'informed', 'requested', 'confirmed', 'agreed', 'requires', 'noted that'],
    ...['elected', 're-elected', 'proposed', 'seconded', 'nominated', 'apologised'],
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
  remotely: ['remotely', 'virtually', 'virtual', 'by video', 'online', 'via (?:Teams|Zoom|video)'],
  leftRoom: ['left the (?:meeting|room|chamber)', 'withdrew'],
  officerConfirms: ['confirms', 'has confirmed', 'is satisfied', 'advises that', 'has advised that', 'certifies'],
  wasConsulted: ['(?:has|have) been consulted', 'was consulted', 'were consulted'],
  isConsulted: ['(?:has|have) (?:both |also |each )?been consulted'],
  consultedWith: [
    '(?:has|have) (?:fully )?consulted(?: with)?',
    '[Cc]onsultations? (?:has|have) (?:been (?:held|undertaken|carried out)|taken place) with(?: representatives (?:of|from))?',
    '(?:prepared|drafted|written|produced|developed) (?:after|following|in) (?:full )?consultation with',
  ],
  reviewedPaper: [
    '(?:has|have) (?:also |both )?(?:reviewed|cleared|seen|checked|considered|agreed|commented on)(?: and (?:cleared|approved|agreed|commented on|concurs? with|agrees? with))? (?:this|the|these) (?:report|paper|proposals?|implications|content|recommendations?)',
    '(?:has|have) been (?:asked|invited|sought) (?:to|for) comments? (?:on|about) (?:this|the) (?:report|paper)',
    'concurs? with (?:this|the) (?:report|recommendations?)',
  ],
};
