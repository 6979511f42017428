import type { Phrases } from './lexicon.ts';

/** Phrases by which an English paper says what it is, and whose. */
export const paperPhrases: Pick<
  Phrases,
  | 'transcription'
  | 'transcriptOf'
  | 'bodySorts'
  | 'bodyJoins'
  | 'phoneLabels'
  | 'emailLabels'
  | 'backgroundPaperWords'
  | 'smallNameWords'
  | 'nameLeads'
  | 'accessOpen'
  | 'accessContents'
  | 'accessParts'
  | 'accessInPart'
  | 'accessConditions'
  | 'accessDenials'
  | 'accessNotices'
  | 'accessStatements'
  | 'accessPapers'
  | 'accessTails'
  | 'exemptInformation'
  | 'accessSchedules'
  | 'accessWithholds'
  | 'accessAppendices'
  | 'accessBare'
  | 'accessAlone'
  | 'accessExceptions'
  | 'accessAsked'
  | 'nameLabels'
  | 'byWords'
  | 'articles'
  | 'membersOf'
  | 'listJoins'
  | 'applicationLabels'
  | 'applicationNumbers'
  | 'proposalLabels'
  | 'bodies'
  | 'paperPurposes'
  | 'keyWords'
  | 'nonKeyWords'
  | 'keyDecisionLines'
  | 'nonKeyDecisionLines'
  | 'keyGrounds'
  | 'openChoices'
  | 'keyDecisionSentences'
  | 'noKeyDecisionSentences'
  | 'meetings'
  | 'genericTitles'
  | 'pageNames'
  | 'pageKinds'
  | 'decisionLists'
  | 'summonses'
  | 'recordLabels'
  | 'publishedLabels'
  | 'reportLabels'
  | 'reportLeads'
  | 'meetingSubjects'
  | 'applicationOfficers'
  | 'salutations'
  | 'letterCloses'
  | 'nonKeySorts'
  | 'kinds'
  | 'resolutionWords'
  | 'minuteNarrative'
  | 'itemStamps'
  | 'pageWords'
  | 'toBeHeld'
  | 'heldWords'
  | 'itemPages'
  | 'meetingPages'
  | 'minutesTitles'
  | 'recordsOf'
  | 'meetingLeads'
  | 'councilKinds'
  | 'decisionForms'
  | 'reportsBy'
  | 'otherMeetings'
  | 'agendaTitles'
  | 'itemWords'
  | 'numberWords'
  | 'wardNouns'
  | 'wardLeads'
  | 'discussionWords'
  | 'notingWords'
  | 'informationWords'
  | 'decisionWords'
  | 'notMeetings'
  | 'presenterLabels'
  | 'fromLabels'
  | 'memoLabels'
  | 'wholePosts'
  | 'addressees'
  | 'dayLeads'
  | 'labelJoins'
  | 'labelNotesBefore'
  | 'labelNotesBehind'
  | 'protectedCharacteristics'
> = {
  transcriptOf: ['transcript of', 'full transcript of'],
  transcription: ['transcription', 'document transcript', 'transcript'],
  bodySorts: [
    ...['royal', 'london', 'mbc', 'city', 'county', 'borough', 'district', 'town', 'parish', 'metropolitan'],
    ...['unitary', 'combined', 'council', 'corporation', 'authority', 'trust', 'board'],
  ],
  bodyJoins: ['the', 'of'],
  phoneLabels: [
    'tel(?:ephone)?(?: (?:no|number))?',
    'phone',
    'mobile',
    'direct (?:dial|line)',
    'contact (?:no|number)',
    'ext(?:ension)?(?: (?:no|number))?',
  ],
  emailLabels: ['e-?mail(?: address)?'],
  backgroundPaperWords: ['background (?:paper|document)s?'],
  smallNameWords: ['of', 'and', 'the', 'for', 'upon', 'in', 'on', 'with'],
  nameLeads: ['the', 'of', 'and'],
  accessOpen: ['public'],
  accessContents: ['contains?', 'includes?'],
  accessParts: ['part', 'partly'],
  accessInPart: ['(?<!in whole or in )part(?:ly)?'],
  accessConditions: ['if (?:exempt|confidential|private|yes|so)'],
  accessDenials: ['(?:no|not|none|nothing|without)\\s(?!for pub|exempt|confid)'],
  accessNotices: ['(?:this (?:report|paper|document) is )?not for publication'],
  accessStatements: ['this (?:report|paper|document) (?:is|contains)'],
  accessPapers: [
    'an? (?:open|exempt|public|private|confidential)(?: public)? (?:report|paper|document|item)',
    '(?:public|open|exempt|confidential|private|unrestricted) (?:report|paper|document)',
  ],
  accessTails: ['items?', 'reports?', 'paper', 'business', 'information'],
  exemptInformation: ['exempt information'],
  accessSchedules: ['schedule\\s12\\s?a'],
  accessWithholds: ['not for publication', 'exempt', 'confidential'],
  accessAppendices: ['(?:exempt |confidential )?(?:appendi(?:x|ces)|annex(?:es)?)'],
  accessBare: ['public', 'open', 'private', 'closed', 'exempt'],
  accessAlone: [
    ...['part\\s(?:1|i|a|one|2|ii|b|two|exempt)', 'unrestricted', 'restricted', 'confidential', 'non-exempt'],
    ...['not (?:exempt|confidential)', 'for (?:general release|publication)', 'fully exempt', 'partly exempt'],
    ...['part-exempt', 'open to the public'],
  ],
  accessExceptions: ['except', 'with the exception', 'apart from'],
  accessAsked: ['exempt', 'confidential', 'private', '(?<!un)restricted'],
  nameLabels: ['name'],
  byWords: ['by'],
  articles: ['the'],
  membersOf: ['(?:the |all )?members of'],
  listJoins: ['and', '&'],
  applicationLabels: ['(?:planning )?application'],
  applicationNumbers: ['(?:planning )?application (?:no|number|ref|reference)'],
  proposalLabels: [
    ...['proposal', 'proposed development', 'development'],
    'description(?: of (?:the )?(?:development|proposal))?',
  ],
  paperPurposes: [
    'for (?:decision|information|noting|discussion|comments?|consideration|approval|action|scrutiny|endorsement|recommendation)',
  ],
  keyWords: ['key'],
  nonKeyWords: ['no[nt](?![\\p{L}]).{0,6}(?<![\\p{L}])key'],
  keyDecisionLines: ['key decision'],
  nonKeyDecisionLines: ['non[ -]key decision'],
  keyGrounds: [
    ...['for the (?:following )?reason', 'because', 'on the grounds?', 'it affects', 'it involves', 'reason'],
  ],
  openChoices: ['yes\\s?(?:/|or)\\s?no'],
  keyDecisionSentences: [
    '(?:this|it|the (?:report|decision|matter|proposal))(?: report| decision| matter)? (?:is|constitutes|represents|concerns|relates to|requires|involves) a key decision',
    'yes,? (?:this|it) is a key decision',
  ],
  noKeyDecisionSentences: [
    '(?:this|it|the (?:report|decision|matter|proposal))(?: report| decision| matter)? (?:is not|is no longer|does not (?:constitute|represent|require|involve|concern|relate to)) a key decision',
  ],
  bodies: [
    "(?:(?:(?!(?:Minutes|Meeting|Annual|Draft|Agenda)\\b)[A-Z][\\p{L}’'&-]+|of|and|&|upon|on|in|the|with) ){0,6}?(?!(?:Minutes|Meeting|Annual|Draft|Agenda)\\b)[A-Z][\\p{L}’'&-]+ (?:(?:City|County|Borough|District|Town|Parish|Community|Metropolitan|Unitary|Islands|Regional|Royal|Combined|MBC) ){1,3}(?:Council|Corporation|Authority)",
    "(?:(?:[A-Z][\\p{L}’'&-]+|of|and|&|upon|the) ){0,6}?[A-Z][\\p{L}’'&-]+ (?:Clinical Commissioning Group|Integrated Care Board|Combined Authority|Fire and Rescue Authority|Fire Authority|National Park Authority|Mayoral Combined Authority|Integrated Care Partnership|Police and Crime Panel|Police, Fire and Crime Panel|NHS Trust|NHS Foundation Trust|Health Board|CCG|ICB)",
    '(?:The )?(?:Royal )?London Borough of [A-Z][\\p{L}-]+(?: (?:and |upon )?(?!(?:Minutes|Agenda|Notes?|Report|Decisions?)\\b)[A-Z][\\p{L}-]+){0,3}',
    '(?:The )?Royal Borough of [A-Z][\\p{L}-]+(?: (?:and |upon )?[A-Z][\\p{L}-]+){0,3}',
    '(?:The )?Borough of [A-Z][\\p{L}-]+(?: (?:and |upon )?[A-Z][\\p{L}-]+){0,2}',
    "(?:The )?(?:(?:Royal )?Borough|City|County|District|Town|Parish|Community) Council of [A-Z][\\p{L}’'-]+(?: (?:and |& |upon )?[A-Z][\\p{L}’'-]+){0,3}",
    'County of [A-Z][\\p{L}-]+',
    '(?:The )?City of [A-Z][\\p{L}-]+(?: (?:Council|Corporation))?',
    'The [A-Z][\\p{L}-]+ Council',
    "(?:(?:Isles?|Vale|Forest) of (?:the )?)?(?!(?:Minutes|Meeting|Annual|Draft|Agenda)\\b)[A-Z][\\p{L}’'-]+(?: [A-Z][\\p{L}’'-]+)?(?: (?:and|&) [A-Z][\\p{L}’'-]+(?: [A-Z][\\p{L}’'-]+){0,2})? (?:Council(?! of [A-Z])|Corporation)",
    'NHS [A-Z][\\p{L}-]+(?:,? (?:and )?[A-Z][\\p{L}-]+){0,5}',
    '(?:Office of the )?Police(?:,? (?:and )?Fire)? and Crime Commissioner for [A-Z][\\p{L}-]+(?: (?:and )?[A-Z][\\p{L}-]+){0,2}',
    'Council of the [A-Z][\\p{L} ]{3,40}',
  ],
  meetings: [
    '(?:(?:Cabinet|Executive)(?! (?:Member|Councillor)s?\\b)|(?:(?:County|Full|City|Town|Parish) )?Council(?! (?:Chambers?|Offices?|House|Tax)\\b)|Governing Body|Policy and Resources)(?: (?:Meeting|Committee|Board))?',
    "(?:[A-Z][\\p{L}’'&,-]+ |and |of |for |the |& |[(]|[)] ?){0,9}(?:Committee|Sub[- ][Cc]ommittee|Board of (?:Directors|Governors|Trustees|Management)|Board|Panel|Commission|Forum|Partnership|(?:Working|Steering|Advisory|Consultative|Challenge|Liaison|Reference) Group|(?:Executive|Cabinet)(?! (?:Member|Councillor)s?\\b)|Assembly|Governing Body|Trust Board|Briefing)(?: in Common)?(?: \\((?:\\d|[A-Z]|(?!(?:Item|Agenda|Virtual|Remote|Special|Extraordinary|Ordinary|Public|Part|Adjourned|Chair|Vice)\\b)[A-Z][\\p{L}’'&,-]+(?: (?:and|of|for|the|&|[A-Z][\\p{L}’'&,-]*)){0,8})\\))?",
    '(?:Cabinet|Executive) (?:Member|Councillor)(?: (?:Decision|for [\\p{L},& ]{3,60}))?(?: Decision)?(?: (?:Session|Meeting|Day))?',
  ],
  genericTitles: [
    '(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation)',
    'back to (?:the )?top',
    'agenda item',
    'issue - (?:meetings|decisions)',
    'modern\\.gov (?:breadcrumb|content)',
    'you are here',
    'decisions (?:published|and recommendations)',
    '(?:agenda )?item(?: no\\.?)? ?\\d{1,3}[a-z]?',
    'dear .{2,40}',
    'find out more.{0,40}',
    "(?:[\\p{L}’'&]{2,20} ){1,5}(?:department|directorate)",
    'part (?:i|ii|1|2|a|b)(?: ?[-–:(].{0,30})?',
    '(?:un)?restricted items?',
    'agenda',
    'item',
    'report for decision',
    '(?:not )?for publication',
    'report',
    'decision pathway report',
    '(?:executive |officer |delegated |key |non-key |cabinet member )?decision report(?: ?[-–:] ?(?:executive|officer|key|non-key|delegated)(?: decision)?)?',
    'decision pathway',
    'cabinet report',
    'committee report',
    'officer report',
    'report to cabinet',
    'report to committee',
    'executive report',
    'part i',
    'part 1',
    'part a',
    'for decision',
    'for information',
    'for general release',
    'public report',
    'open report',
    'report of',
    'key decision',
    'non key decision',
    'decision details',
    'issue details',
    'issue - meetings',
    'issue - items at meetings.{0,300}',
    'decision record',
    'record of decision',
    'delegated decision record',
    'officer decision record',
    'not for publication',
    'document is restricted',
    '(?:public )?document pack(?: cover sheet)?',
    'front sheet',
    'cover sheet',
    'report cover sheet',
    'decision notice',
    '(?:executive |officer |delegated |cabinet )?decisions? (?:statement|sheet|list)',
    'decision form',
    'decision report',
    'to follow',
    'urgent decision',
    'executive decision report',
    'record of executive decision',
    'minutes',
    'draft minutes',
    'minutes of the meeting',
    'notice of decision',
  ],
  pageNames: ['decision details', 'issue(?: details)?', 'issue [-–] (?:decisions|meetings|history)', 'agenda item'],
  pageKinds: {
    decisionRecord: ['decision details', 'issue [-–] decisions'],
    minutes: ['issue [-–] meetings'],
  },
  summonses: ['(?:is|are) (?:hereby |respectfully )?summoned to', '(?:hereby|to) summon(?: you)?'],
  decisionLists: [
    '(?:printed )?decisions(?: (?:taken|made|published))?',
    '(?:notice|list|schedule|summary) of (?:(?:the )?(?:cabinet|executive|committee|council) )?decisions(?: (?:taken|made|published))?',
  ],
  recordLabels: [
    'decision status',
    'decided at meeting',
    'made at meeting',
    'date of decision',
    'date decision made',
    'is (?:this |the decision )?subject to call[- ]in',
    'what decision was taken',
    'reasons? for (?:the |taking the )?decisions?',
  ],
  publishedLabels: ['decision status', 'decided at meeting', 'made at meeting', 'decision published', 'effective from'],
  reportLabels: [
    'report (?:title|by|from|of|for|author|authors|to|no|number|ref|reference)',
    'title of (?:the )?report',
    'author of (?:the )?report',
    'reporting officer',
    '(?:planning )?application (?:no|number|ref|reference)\\.?',
    '(?:planning|case) officer',
    'recommended decision',
  ],
  reportLeads: ['report (?:of|to|by|from)(?: the)?'],
  meetingSubjects: [
    ...['annual report', 'work(?:ing)? (?:programme|plan)', 'forward (?:plan|programme|work programme)'],
    ...['terms of reference', 'self[- ](?:assessment|evaluation)', 'effectiveness', 'membership', 'appointments?'],
    ...['constitution', 'meeting dates', 'budget', 'review', 'action tracker'],
  ],
  applicationOfficers: ['officer'],
  salutations: ['dear'],
  letterCloses: ['yours (?:sincerely|faithfully|truly)', '(?:with )?kind(?:est)? regards'],
  nonKeySorts: [
    '(?:significant |major )?operational decision',
    '(?:administrative|routine|minor) decision',
    'significant (?:officer |non-executive )?decision',
  ],
  kinds: {
    officerReport: [
      'treasury management',
      '(?:revenue|capital|budget|budgetary|financial|finance)(?: (?:and|&) (?:revenue|capital|budget|performance))?(?: budget| programme| account)? (?:monitoring|out-?turn|control)',
      '(?:out-?turn|prudential indicators|budget|monitoring) report',
      '(?:internal )?audit (?:(?:annual|progress|activity|update|interim|follow[- ]up|quarterly) )+report',
      '(?:progress|update|monitoring|service|information|briefing) (?:report|paper|note)',
      'annual report (?:of|on) the',
    ],
    other: [
      'terms of reference',
      '(?:strategy|policy|policies|constitution|protocol|code of (?:conduct|practice)|charter|guidance|framework)(?: (?:for )?\\d{4}.{0,20}?)?(?=\\s*(?:\\n|$))',
      'statement of (?:accounts|case|principles|licensing)',
      'local plan',
    ],
    decisionRecord: [
      'decision record',
      'record of (?:an? )?(?:executive |officer |delegated |operational |cabinet member )?decisions?',
      'decision notice',
      'notice of (?:(?:the )?(?:cabinet|executive|committee|council|delegated|officer) )?decisions?',
      'decision details',
      'delegated decision',
      'executive decision (?:record|form|notice)',
      'officer decision',
      'disposition',
      'decisions? (?:sheet|statement|list)',
      '(?:list|schedule) of decisions',
      'statement of (?:executive )?decisions?',
      'cabinet member decision(?! (?:meeting|session))',
      'issue details',
      'issue - decisions',
      'decisions published',
    ],
    minutes: [
      'minutes',
      'minute of meeting',
      'minute of the meeting',
      'proceedings',
      'notes of the meeting',
      'sederunt',
    ],
    riskRegister: ['risk register', 'risk log', 'register of risks'],
    performanceReport: [
      'performance report',
      'performance monitoring',
      'performance dashboard',
      'quarterly performance',
      'performance update',
      'scorecard',
      'performance framework report',
    ],
    equalityAssessment: [
      'equalit(?:y|ies)(?: (?:and|&) \\p{L}+)?(?: (?:impact|needs|outcomes?|effects?)(?: and \\p{L}+)?)? (?:assessment|analysis|screening)',
      'eqia',
      'e[qs]?ia (?:template|form|screening)',
      '(?:integrated|people|community|health and equality|socio-economic) impact assessment',
    ],
    actionPlan: [
      'action plan',
      'improvement plan',
      'delivery plan',
      'implementation plan',
      'recovery plan',
      'action log',
    ],
    agenda: ['agenda(?! (?:item|no|number|ref|and (?:draft )?minutes))', 'summons', 'order of business'],
  },
  resolutionWords: ['RESOLVED', 'Resolved', 'resolved'],
  minuteNarrative: [
    'members (?:asked|noted|queried|questioned|requested|discussed|were|commented|expressed|raised|welcomed)',
    'in response to',
    'was noted',
    'the chair(?:man|person)? (?:welcomed|thanked|invited|advised|reported|introduced|announced|opened|closed)',
    'it was (?:noted|resolved|agreed|reported|explained|suggested|confirmed|moved|proposed)',
    'shared with the members',
    'the (?:committee|sub-committee|commission|panel|board|cabinet|forum|governing body) (?:considered|received|noted|discussed|heard)',
    '(?:consideration|due regard) was given to',
    '(?:was|were) put to the vote',
    'formally moved',
    '(?:introduced|presented|outlined) (?:the|a|his|her|their) reports?',
    'the following (?:comments|points|observations) were (?:made|raised)',
    'there being no further business',
    'the meeting (?:closed|ended|finished|commenced|opened|concluded)',
    'councillor [A-Z][a-z]+ (?:asked|said|moved|seconded|proposed|declared|queried|left|joined)',
    'seconded by',
    'apologies for absence',
  ],
  itemStamps: ['agenda item(?: no\\.?| number)?', 'item no\\.?'],
  pageWords: ['pages?'],
  heldWords: ['held'],
  toBeHeld: ['(?:to|will) be held', 'summoned to', 'invited to attend'],
  itemPages: ['agenda item', 'issue - meetings'],
  meetingPages: ['agenda and (?:draft )?minutes'],
  minutesTitles: [
    '(?:draft |unconfirmed |action )?notes? of (?:the|a) [^.:]{0,100}?(?:meeting|board|committee|panel|forum|group)(?: (?:of [^.:]{3,80} )?(?:held|on)(?![\\p{L}])|,? \\p{L}{0,9},? ?\\d)',
    '(?:draft |unconfirmed |confirmed |approved )?minutes? of(?! (?:the )?(?:last|previous))',
    '(?:draft |unconfirmed |confirmed |approved )?minutes (?:from|for) the(?! (?:last|previous))[^.:]{0,100}? meeting (?:of|held|on)(?![\\p{L}])',
    '[^.:–—]{3,60} [–—-] (?:draft )?minutes of (?:the|a) (?!last|previous)[^.:]{0,100}? held(?![\\p{L}])',
    '(?:(?:parish|town|community) council )?minutes,? (?:\\p{L}{3,9},? )?\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9},? \\d{4}$',
    'at (?:a|the) (?:(?:annual|special|ordinary|extraordinary|monthly) )?meeting of (?:[^.:]{3,160} )?held (?:at|in|on)(?![\\p{L}])',
  ],
  presenterLabels: ['from', 'by', 'report (?:of|by)(?: the)?', '(?:presented|submitted) by'],
  fromLabels: ['from', 'by'],
  memoLabels: ['to', 'from', 'by', 'subject'],
  wholePosts: [
    '(?:\\p{L}+ )?clerk',
    'chief executive',
    'leader(?: of the council)?',
    'mayor',
    'monitoring officer',
    'returning officer',
  ],
  addressees: ['to(?: (?:the|a))?(?: (?:[a-z]{3,13} )?meeting of)?(?: the)?'],
  dayLeads: ['to', 'be', 'on', 'at', 'held', 'of'],
  labelJoins: ['and', '&', 'or'],
  labelNotesBefore: [
    'names? of(?: the)?',
    'details of(?: the)?',
    'relevant',
    'responsible',
    'accountable',
    'lead',
    'nominated',
    'designated',
  ],
  labelNotesBehind: [
    '\\(s\\)',
    'names?',
    'details',
    'responsible(?: for (?:this |the )?(?:report|paper|decision|service|proposal))?',
    '(?:with|having) (?:lead |overall )?responsibility(?: for (?:this |the )?(?:report|paper|decision|service|proposal))?',
    '(?:for|of) (?:this|the) (?:report|paper|item|decision)',
  ],
  meetingLeads: [
    '(?:minutes of (?:the proceedings (?:of|at) )?(?:a|the) )?(?:ordinary |special |joint )?meeting (?:of|to)(?: the)?',
    '(?:report|minutes|notes) (?:of|to)(?: the)?',
    'agenda (?:for|of)(?: the)?',
    'to the',
  ],
  councilKinds: [
    '(?:full|ordinary|special|annual|extraordinary|city|county|borough|town|parish|district|report|cabinet|the|agenda|general) (?:council|item)(?! of )',
  ],
  decisionForms: ['(?:record|notice|statement) of(?![\\p{L}]).{0,60}(?<![\\p{L}])decisions?'],
  reportsBy: ['report (?:of|by|from)', '(?:report )?(?:prepared|written|compiled) by'],
  agendaTitles: ['agenda (?:for|of)(?: the)?(?! (?:last|previous))'],
  itemWords: ['(?:agenda )?item'],
  numberWords: ['no\\.?', 'number'],
  wardNouns: ['(?:electoral )?(?:wards?|divisions?)'],
  wardLeads: ['wards? of'],
  discussionWords: ['discuss(?:ion)?'],
  notingWords: ['note', 'noting'],
  informationWords: ['inform(?:ation)?'],
  decisionWords: ['decision', 'approv(?:e|al)'],
  otherMeetings: [
    '(?:the )?(?:date|time|dates)?(?: and (?:time|venue|place))?(?: of)?(?: the)? ?(?:next|last|previous|future) (?:\\p{L}+ )?meetings?',
  ],
  notMeetings: ['Member for'],
  recordsOf: ['(?:record|notice|statement) of (?:the )?decisions?(?: made| taken)? (?:of|by)(?: the)?'],
  protectedCharacteristics: [
    'age',
    'disability',
    'gender reassignment',
    'marriage(?: and civil partnership)?',
    'pregnancy(?: and maternity)?',
    'race',
    'ethnicity',
    'religion(?: (?:or|and) belief)?',
    'sex',
    'gender',
    'sexual orientation',
  ],
};
