import { phrases, type ValueWords } from './words.ts';

/** Welsh, with the mutated forms that papers print. */
export const wordsCy: ValueWords = {
  months: {
    ...{ ionawr: 1, chwefror: 2, mawrth: 3, fawrth: 3, ebrill: 4, mai: 5, fai: 5, mehefin: 6, fehefin: 6 },
    ...{ gorffennaf: 7, orffennaf: 7, awst: 8, medi: 9, fedi: 9, hydref: 10, tachwedd: 11, dachwedd: 11 },
    ...{ rhagfyr: 12, ragfyr: 12 },
  },
  weekdays: phrases(`
    dydd llun | dydd mawrth | dydd mercher | dydd iau | dydd gwener | dydd sadwrn | dydd sul | ddydd llun |
    ddydd mawrth | ddydd mercher | ddydd iau | ddydd gwener | ddydd sadwrn | ddydd sul
  `),
  ordinals: phrases('af | il | ail | ydd | ed | fed | eg | ain | dd'),
  seasons: phrases('gwanwyn | haf | gaeaf | diwedd | dechrau | canol'),
  quarters: phrases('chwarter | ch'),
  dateLeads: phrases(`
    erbyn | erbyn diwedd | erbyn mis | diwedd | o | cyn | ar | ar ôl | mis | tan | heb fod cyn | ym mis | dyddiad
  `),
  dateTrails: phrases('ymlaen'),
  yearLeads: phrases('yn | erbyn | ers | tan | diwedd | o | yn ystod'),
  financialYearLeads: phrases('blwyddyn ariannol | flwyddyn ariannol'),
  periodJoins: phrases('i | a'),
  relativeLeads: phrases('o fewn | ymhen | yn y'),
  ongoing: phrases('parhaus | yn parhau | ar waith'),
  immediately: phrases('ar unwaith'),
  periods: {
    ...{ munud: 'minutes', awr: 'hours', diwrnod: 'days', dydd: 'days', 'diwrnod gwaith': 'days' },
    ...{ wythnos: 'weeks', wythnosau: 'weeks', mis: 'other', misoedd: 'other', blwyddyn: 'other' },
    ...{ blynedd: 'other' },
  },
  cardinals: {
    ...{ un: 1, dau: 2, dwy: 2, ddau: 2, ddwy: 2, tri: 3, tair: 3, pedwar: 4, pedair: 4, pump: 5, pum: 5 },
    ...{ chwech: 6, chwe: 6, saith: 7, wyth: 8, naw: 9, deg: 10, ugain: 20 },
  },
  multiples: { cant: 100, mil: 1e3, miliwn: 1e6, biliwn: 1e9 },
  currencies: {},
  moneyScales: { miliwn: 1e6, biliwn: 1e9 },
  oneOff: phrases('untro | unwaith ac am byth'),
  recurrent: phrases('y flwyddyn | bob blwyddyn | cylchol | rheolaidd'),
  moneyLinks: phrases('cost o | swm o'),
  moneyYearLinks: phrases('yn | ar gyfer | am'),
  percent: phrases('y cant | pwynt canran'),
  units: { tunnell: 'other', hectar: 'other', pwynt: 'score' },
  shares: phrases('canran | canran y | cyfran | cyfran y'),
  unitLeads: phrases('nifer y | nifer o | cyfartaledd | mewn'),
  comparatorsBefore: {
    ...{ dros: 'gt', 'mwy na': 'gt', 'o leiaf': 'gte', 'dim llai na': 'gte', 'llai na': 'lt', dan: 'lt' },
    ...{ 'dim mwy na': 'lte', 'hyd at': 'lte', 'o fewn': 'lte' },
  },
  comparatorsAfter: { 'neu fwy': 'gte', 'neu uwch': 'gte', 'neu lai': 'lte', 'neu is': 'lte' },
  orBetter: phrases('neu well'),
  rising: phrases('cynyddu | cynnydd | gwella | codi'),
  movedForms: [],
  attributeLeads: [],
  targetOthers: phrases('risg'),
  targetName: phrases('targed'),
  targetLinks: phrases('o | yw | oedd | :'),
  targetStates: phrases('uwchlaw y targed | islaw y targed'),
  stateLinks: phrases('gyda | ar'),
  comparisons: phrases("o'i gymharu â | yn erbyn"),
  anaphors: phrases('mae hyn | roedd hyn'),
  colourLinks: phrases('i'),
  falling: phrases('lleihau | gostwng | gostyngiad | lleihad'),
  holding: phrases('cynnal | cadw'),
  optimal: phrases('gorau posibl'),
  between: phrases('rhwng'),
  baselineLeads: phrases('o'),
  pastMarks: phrases('gwaelodlin | hyd yma'),
  aimLeads: phrases('anelu at | ein nod yw | y nod yw | y targed yw | ymrwymo i'),
  promiseLeads: phrases('byddwn yn | bydd y cyngor yn'),
  shareTrails: phrases("o | o'r"),
  reachedOpeners: phrases('llwyddwyd i | cyflawnwyd | perfformiad :'),
  targetLeads: phrases('targed o | targed yw | targed oedd | targed | targed :'),
  reportOpeners: phrases('nodwyd bod | adroddwyd bod'),
  levelVerbs: phrases('roedd | cyrhaeddodd'),
  actualLeads: phrases('gwirioneddol | perfformiad o'),
  currentLevelLeads: [],
  levelLeads: phrases('i'),
  changeLeads: [],
  denominatorLeads: phrases('fesul | y'),
  frequencyLeads: phrases('bob'),
  deadlineLeads: phrases('o fewn'),
  rollingLeads: phrases('treigl'),
  ageLeads: phrases('oed'),
  ageTrails: phrases('oed | mlwydd oed'),
  ageBounds: phrases('dros | dan'),
  ageExtents: phrases('a throsodd | a hŷn'),
  yearGroups: phrases('blwyddyn | blynyddoedd'),
  levels: phrases('lefel | lefelau | gradd'),
  numberedThings: phrases(`
    cyfnod | cam | cyfnod allweddol | adran | rhan | atodiad | paragraff | eitem | opsiwn | amcan | blaenoriaeth
  `),
  measureJoins: phrases('ac | gyda'),
  figureGovernors: phrases('o | i | yn | na | dros | dan | leiaf | at | gyda | am'),
  universals: phrases('pob | holl | yr holl | dim'),
  auxiliaries: phrases('wedi | mae | mae wedi'),
  namedAfter: phrases('ar gyfer'),
  furtherAims: phrases('gydag uchelgais'),
  sentenceJoins: phrases('hefyd , | yn ogystal ,'),
  namedLevels: phrases('sero net'),
  namedLevelLeads: phrases('i | cyrraedd | cyflawni | o'),
  statementOpeners: phrases('cynyddu | lleihau | gwella | cynnal | sefydlu | gostwng | nifer | canran'),
  tasks: phrases("sefydlu | cytuno | datblygu | cyhoeddi | adrodd | adolygu | gweithredu | i'w gadarnhau"),
  deferred: phrases("i'w gadarnhau | i'w gytuno"),
  dueLeads: phrases('erbyn | erbyn diwedd | cyn'),
  startLeads: phrases('ers | dechreuwyd'),
  openTrails: phrases('ymlaen'),
  revisions: phrases('diwygiedig'),
  intentions: phrases('bydd | byddwn yn'),
  higherIsBetter: phrases('uchel | uwch | gorau po uchaf | mwyafu'),
  lowerIsBetter: phrases('isel | gorau po isaf | lleihau'),
  noTarget: phrases("amherthnasol | dim | dim targed | i'w gadarnhau | newydd | d/b"),
  ratingLevels: phrases(`
    uchel | canolig | isel | uchel iawn | isel iawn | difrifol | sylweddol | cymedrol | bach | mawr | trychinebus |
    tebygol | annhebygol | posibl | prin | bron yn sicr | tebygol iawn | annhebygol iawn
  `),
  ratingLetters: {},
  likelihoodLabels: phrases('tebygolrwydd'),
  impactLabels: phrases('effaith'),
  scoreLabels: phrases('sgôr | sgor | cyfanswm'),
  colours: {
    ...{ coch: 'red', oren: 'amber', ambr: 'amber', melyn: 'yellow', gwyrdd: 'green', glas: 'blue', llwyd: 'grey' },
    ...{ porffor: 'purple' },
  },
  colourLetters: {},
  statusLabels: phrases('statws | statws cag | cag'),
  statuses: phrases('ar y trywydd iawn | wedi cwblhau | cwblhawyd | heb ddechrau | ar waith | ar y gweill'),
  statusColours: {},
  honorifics: phrases('cynghorydd | y cynghorydd | cyng | y cyng | mr | mrs | ms | dr | athro | yr athro'),
  sharedHonorifics: phrases('cynghorwyr | y cynghorwyr'),
  articles: phrases('y | yr'),
  nameParticles: phrases('ap | ab | ferch | y'),
  roleNouns: phrases(`
    cyfarwyddwr | swyddog | rheolwr | pennaeth | prif | arweinydd | cadeirydd | is-gadeirydd | ysgrifennydd | clerc |
    cynghorydd | aelod | deilydd | maer | cydlynydd | cyfreithiwr | cyfrifydd | dirprwy | gweithredwr | weithredwr
  `),
  closingRoles: phrases('clerc | weithredwr | ysgrifennydd | cyfreithiwr | cyfrifydd | maer'),
  roleStarters: phrases(`
    cyfarwyddwr | pennaeth | prif | arweinydd | cadeirydd | dirprwy | swyddog | rheolwr | aelod | uwch | deilydd |
    is-gadeirydd | clerc | maer
  `),
  roleModifiers: phrases(`
    uwch | corfforaethol | gweithredol | statudol | dros dro | cabinet | cynorthwyol | strategol
  `),
  roleLinks: phrases('o'),
  roleLeads: phrases('fel'),
  groupLinks: [],
  groupNouns: phrases(`
    grŵp | tîm | bwrdd | pwyllgor | is-bwyllgor | panel | fforwm | partneriaeth | gwasanaeth | gwasanaethau |
    cabinet | uned | adran
  `),
  bodyNouns: phrases('cyngor | awdurdod | prifysgol | coleg | ymddiriedolaeth | heddlu | llywodraeth | ysgol'),
  subjects: phrases(`
    addysg | tai | iechyd | cyllid | plant | pobl | teuluoedd | cymunedau | amgylchedd | trafnidiaeth | cynllunio |
    gofal | cymdeithasol | oedolion | diwylliant | adnoddau | gwasanaethau | cyfreithiol | democrataidd |
    perfformiad | ifanc | hamdden
  `),
  partyJoins: phrases('ac'),
  lawNouns: phrases('deddf | rheoliadau | gorchymyn'),
  nobody: phrases("pawb | dim | amherthnasol | i'w gadarnhau | gwag"),
  markerLeads: phrases('argymhelliad | argymhellion | cam gweithredu | opsiwn'),
  access: {
    ...{ agored: 'public', cyhoeddus: 'public', "i'w gyhoeddi": 'public', eithriedig: 'exempt' },
    ...{ cyfrinachol: 'exempt', 'wedi ei eithrio': 'exempt', "ddim i'w gyhoeddi": 'exempt' },
    ...{ 'rhannol eithriedig': 'partExempt' },
  },
  hiddenEmails: [],
  extensions: phrases('est'),
};
