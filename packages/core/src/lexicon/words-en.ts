import { phrases, type ValueWords } from './words.ts';
import { peopleEn } from './words-en-people.ts';

/** English. */
export const wordsEn: ValueWords = {
  months: {
    ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9 },
    ...{ october: 10, november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9 },
    ...{ sept: 9, oct: 10, nov: 11, dec: 12 },
  },
  weekdays: phrases(`
    monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue | tues | wed | weds | thu |
    thur | thurs | fri | sat | sun
  `),
  ordinals: phrases('st | nd | rd | th'),
  seasons: phrases(`
    spring | summer | autumn | winter | early | mid | late | the end of | end of | end | financial year
  `),
  quarters: phrases('q | qtr | quarter'),
  dateLeads: phrases(`
    by | by the | by end | by end of | by the end of | by mid | end | end of | the end of | from | from the |
    not before | no earlier than | no later than | not later than | before | after | until | up to | on | in | as at |
    as of | at | due | due by | date | dated | starting | starts | start | commencing | commenced | completed |
    date consulted | date of consultation | consulted on | date approved | approved on | date signed | signed on |
    complete | to be held on | held on | funded to | week commencing | w/c | w/e | during | since | started |
    start of | beginning of | expected | target | revised | early | mid | late
  `),
  dateTrails: phrases(`
    onwards | onward | at the latest | latest | provisional | tbc | revised | estimated | at the earliest
  `),
  yearLeads: phrases(`
    in | by | during | since | until | from | before | after | end of | early | mid | late | throughout | summer |
    spring | autumn | winter | year | to the end of | of
  `),
  financialYearLeads: phrases('fy'),
  periodJoins: phrases('to | and'),
  relativeLeads: phrases('within | within the next | in the next | over the next | no later than'),
  ongoing: phrases(`
    ongoing | on-going | on going | continuous | continuing | rolling | rolling programme | in place |
    business as usual | bau
  `),
  immediately: phrases('immediate | immediately | with immediate effect | asap | as soon as possible | now'),
  periods: {
    ...{ minute: 'minutes', minutes: 'minutes', mins: 'minutes', min: 'minutes', hour: 'hours', hours: 'hours' },
    ...{ hrs: 'hours', day: 'days', days: 'days', 'working day': 'days', 'working days': 'days' },
    ...{ 'calendar days': 'days', 'school days': 'days', 'clear days': 'days', 'clear working days': 'days' },
    ...{ week: 'weeks', weeks: 'weeks', 'working weeks': 'weeks', month: 'other', months: 'other', year: 'other' },
    ...{ years: 'other', quarter: 'other', quarters: 'other', second: 'other', seconds: 'other', secs: 'other' },
    ...{ 'calendar months': 'other' },
  },
  cardinals: {
    ...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 },
    ...{ eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17 },
    ...{ eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70 },
    ...{ eighty: 80, ninety: 90 },
  },
  multiples: { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 },
  currencies: { '£': 'GBP', '€': 'EUR', $: 'USD', gbp: 'GBP', eur: 'EUR', usd: 'USD' },
  moneyScales: {
    ...{ k: 1e3, m: 1e6, mn: 1e6, mil: 1e6, b: 1e9, bn: 1e9, tn: 1e12, hundred: 100, thousand: 1e3, million: 1e6 },
    ...{ millions: 1e6, billion: 1e9, billions: 1e9, trillion: 1e12, p: 1 },
  },
  oneOff: phrases('one-off | one off | oneoff | non-recurrent | non recurrent | non-recurring'),
  recurrent: phrases(`
    recurrent | recurring | ongoing | on-going | per annum | pa | p.a. | p.a | p/a | annually | a year | per year |
    each year | every year | annual | yearly | a month | per month | a week | per week
  `),
  moneyLinks: phrases(`
    cost of | costs of | sum of | funding of | payment of | grant of | saving of | savings of | budget of | cost is | costs are | cost will be | of
  `),
  moneyYearLinks: phrases(`
    in | for | during | from | by | in the financial year | for the financial year | in financial year |
    for financial year
  `),
  percent: phrases(`
    % | per cent | percent | percentage points | percentage point | pp | p.p. | ppt | ppts | % points
  `),
  units: {
    ...{ tonnes: 'other', tonne: 'other', kg: 'other', hectares: 'other', hectare: 'other', ha: 'other' },
    ...{ miles: 'other', km: 'other', metres: 'other', mw: 'other', kwh: 'other', mwh: 'other', litres: 'other' },
    ...{ tco2e: 'other', acres: 'other', points: 'score', point: 'score', marks: 'score' },
  },
  shares: phrases(
    'percentage | percentage of | % of | the percentage of | the % of | proportion of | the proportion of',
  ),
  unitLeads: phrases('of | average | mean | median | in | total'),
  comparatorsBefore: {
    ...{ over: 'gt', above: 'gt', 'more than': 'gt', 'greater than': 'gt', 'higher than': 'gt', exceeding: 'gt' },
    ...{ exceed: 'gt', exceeds: 'gt', 'in excess of': 'gt', 'better than': 'gt', '>': 'gt', 'longer than': 'gt' },
    ...{ 'at least': 'gte', 'no less than': 'gte', 'not less than': 'gte', 'no fewer than': 'gte' },
    ...{ 'not fewer than': 'gte', 'at or above': 'gte', 'equal to or above': 'gte', 'a minimum of': 'gte' },
    ...{ 'minimum of': 'gte', minimum: 'gte', min: 'gte', '≥': 'gte', '>=': 'gte', '=>': 'gte', '⩾': 'gte' },
    ...{ 'greater than or equal to': 'gte', 'more than or equal to': 'gte', under: 'lt', below: 'lt' },
    ...{ 'less than': 'lt', 'fewer than': 'lt', 'lower than': 'lt', '<': 'lt', 'no more than': 'lte' },
    ...{ 'not more than': 'lte', 'no greater than': 'lte', 'no higher than': 'lte', 'not exceeding': 'lte' },
    ...{ 'not to exceed': 'lte', 'at most': 'lte', 'a maximum of': 'lte', 'maximum of': 'lte', maximum: 'lte' },
    ...{ max: 'lte', 'up to': 'lte', 'at or below': 'lte', '≤': 'lte', '<=': 'lte', '=<': 'lte', '⩽': 'lte' },
    ...{ 'less than or equal to': 'lte', within: 'lte', 'does not exceed': 'lte', 'do not exceed': 'lte' },
    ...{ 'not over': 'lte', 'no longer than': 'lte', exactly: 'eq', '=': 'eq', 'equal to': 'eq' },
    ...{
      'upper limit': 'lte',
      'upper limit of': 'lte',
      'limit of': 'lte',
      limit: 'lte',
      'lower limit': 'gte',
      'lower limit of': 'gte',
    },
  },
  comparatorsAfter: {
    ...{ 'or above': 'gte', 'or more': 'gte', 'or higher': 'gte', 'or over': 'gte', 'or greater': 'gte' },
    ...{ 'and above': 'gte', 'and over': 'gte', 'and more': 'gte', plus: 'gte', '+': 'gte', minimum: 'gte' },
    ...{ min: 'gte', 'at least': 'gte', 'or less': 'lte', 'or below': 'lte', 'or lower': 'lte', 'or fewer': 'lte' },
    ...{ 'or under': 'lte', 'and below': 'lte', 'and under': 'lte', 'and less': 'lte', maximum: 'lte', max: 'lte' },
    ...{ 'at most': 'lte', 'or sooner': 'lte' },
  },
  orBetter: phrases('or better | or improved | and better'),
  rising: phrases(`
    increase | increases | increased | increasing | improve | improves | improved | improving | improvement | rise |
    rises | rising | risen | raise | raises | raised | grow | grows | grown | growth | higher | uplift | maximise |
    expand | expanded | gain | exceed | rose | grew
  `),
  falling: phrases(`
    reduce | reduces | reduced | reducing | reduction | reductions | decrease | decreases | decreased | decreasing |
    fall | falls | fallen | fell | falling | drop | drops | dropped | lower | lowered | lowers | cut | cuts | close |
    closes | closed | closing | narrow | narrows | narrowed | narrowing | decline | declines | declined | fewer |
    minimise | shrink | shortened | shorten | halve
  `),
  movedForms: phrases('increased | improved | raised | reduced | decreased | lowered | closed | narrowed | shortened'),
  attributeLeads: phrases('of | on | with | any | all | the | a | an | no | our'),
  targetOthers: phrases(`
    risk | risks | score | scores | rating | date | dates | group | groups | audience | population | area | areas |
    period | operating | model | market | cost | price | setting
  `),
  targetName: phrases('target | targets for | goal of'),
  targetLinks: phrases('of | is | was | at | to | being | set at | : | remains | is to be | of being'),
  targetStates: phrases(`
    off target | on target | above target | below target | behind target | ahead of target | short of target | within target | over target |
    under target | near target | missed its target | met its target | exceeded its target | achieved its target | missed target |
    met target | exceeded target
  `),
  stateLinks: phrases('at | by | with'),
  comparisons: phrases(`
    compared to | compared with | compared to a | compared a | against | against a | against the | versus | vs | vs. | surpassing | surpassing the |
    which exceeded | which exceeds | which has | which had | which met | which missed | better than | and better than | above the | below the |
    exceeding | exceeding our | exceeding the | meeting the | missing the | short of the | which is | which was
  `),
  anaphors: phrases(
    'this | that | it | these | those | they | the measure | the indicator | the kpi | performance | although this | although it | however , this',
  ),
  holding: phrases(`
    maintain | maintains | maintained | sustain | sustained | hold | held | remain | remains | remained | stay |
    maintaining | kept at | keep
  `),
  optimal: phrases('optimum | optimal | optimum of | target range | ideally'),
  between: phrases('between'),
  baselineLeads: phrases(`
    from | was | were | is currently | currently | baseline of | baseline | baseline : | baseline ) | stood at | down from | up from | current |
    was at
  `),
  pastMarks: phrases('baseline | - to date | , to date | so far'),
  targetLeads: phrases(
    'target of | target is | target was | target | target : | target rate of | target level of | standard of',
  ),
  aimLeads: phrases(`
    aim to | aims to | aiming to | aim is to | aims are to | target is to | target is for | aim is for | target is that | target was to | targets are to | standard is to |
    standards are to | goal is to | ambition is to | committed to | commit to | undertake to | promise to | strive to |
    our aim is that | expected to meet
  `),
  promiseLeads: phrases('we will | the council will | you can expect us to | will endeavour to | we shall'),
  shareTrails: phrases('of | or more of | or above of | or over of'),
  reachedOpeners: phrases(`
    we achieved | achieved | performance was | actual performance was | the result was | we reached | we managed | result : |
    actual : | performance : | achieved :
  `),
  reportOpeners: phrases(`
    it was noted that | it was reported that | it was highlighted that | it was explained that | it is noted that | members noted that |
    members were advised that | members were informed that | the report showed that | the committee noted that | cabinet noted that |
    the board noted that | it should be noted that | the committee was advised that | the committee was informed that
  `),
  levelVerbs: phrases(`
    were | averaged | totalled | came | stood | remained | reached | rose | fell | a value | a rate | a level | with | just | only |
    slightly | marginally | well | currently | still
  `),
  actualLeads: phrases(
    'actual | actual : | actual of | achieved | outturn | outturn of | outturn : | performance of | result of | took | stood at | stands at',
  ),
  currentLevelLeads: phrases('current level of | at the current level of | the level of'),
  levelLeads: phrases('to | at | of | reach | target of | target | be | to reach | achieve | meets'),
  changeLeads: phrases(`
    by | by a further | by another | a further | by an additional | by around | by approximately | by up to
  `),
  denominatorLeads: phrases('per | for every | for each | out of | in every | /'),
  frequencyLeads: phrases('every | at least every | each | once every'),
  deadlineLeads: phrases('within | in under | in less than | after | inside'),
  rollingLeads: phrases(`
    rolling | next | last | past | previous | for | for at least | for more than | for over | waiting over | beyond |
    over the
  `),
  ageLeads: phrases('aged | age | ages | aged between | ages of'),
  ageTrails: phrases(`
    year old | year olds | years old | yr old | yr olds | year-old | year-olds | yrs old | years of age |
    years and over | yo
  `),
  ageBounds: phrases('over | under | the over | the under | over the age of | under the age of'),
  ageExtents: phrases('and over | and above | or over | or above | and under | and below | plus | +'),
  yearGroups: phrases('year | years | yr | yrs | year groups'),
  levels: phrases('level | levels | grade | grades | tier | band | bands'),
  numberedThings: phrases(`
    phase | stage | key stage | step | section | part | schedule | appendix | annex | paragraph | item | option |
    objective | priority | action | strand | zone | ward | figure | table | page | act | version | v | no | no. |
    number | ref | ks | ks stage | indicator | kpi | outcome | category | type | group | scope | quarter | q | covid |
    theme | wave | tranche | round | regulation | article | year | day | week | month | stage ) | ks )
  `),
  measureJoins: phrases('and | with | , | ; | & | plus | of which | but'),
  figureGovernors: phrases(`
    a | an | the | with | to | at | from | by | than | least | most | over | above | below | under | of | for | in |
    on | and | or | is | was | are | were | be | been | reach | reaches | reached | achieve | achieves | achieved |
    exceed | exceeds | target | baseline | further | about | around | approximately | average | only | every | each |
    within | up | down | increase | increases | increased | reduce | reduces | reduced | maintain | minimum |
    maximum | between | per | remain | optimum | another | additional | meet | meets | stays | having | currently |
    as | that | which | where | who | ensure | audit | level | rate | total | levels
  `),
  universals: phrases('all | every | each | no | none'),
  auxiliaries: phrases('has | have | had | has been | have been | was | were | is | are'),
  namedAfter: phrases('for | of | on | in'),
  furtherAims: phrases(`
    an ambition | the ambition | a further ambition | an aim | the aim | a further aim | an aspiration |
    the aspiration | a stretch target
  `),
  sentenceJoins: phrases(`
    additionally , | in addition , | furthermore , | moreover , | also , | similarly , | likewise , | in particular , |
    as well as this , | alongside this , | finally , | however , | overall ,
  `),
  namedLevels: phrases('net zero | net-zero | carbon neutral | carbon neutrality | zero carbon | carbon zero'),
  namedLevelLeads: phrases('to | to be | be | become | becoming | achieve | achieving | reach | reaching | to a'),
  statementOpeners: phrases(`
    increase | reduce | improve | improved | reduction | reductions | decrease | maintain | achieve | establish |
    baseline | at least | over | no more than | ensure | deliver | lose | all | raise | close | narrow | set | agree |
    complete | provide | number of | percentage of | proportion of | less than | more than | under | sustain |
    implement | implementation | develop | publish | review | recruit | minimum of | maximum of | caseloads |
    attendance | turnover | lower | fewer | higher | every | no
  `),
  tasks: phrases(`
    establish | establishes | established | baseline | baselines | agree | agreed | implement | implementation |
    implemented | develop | developed | publish | published | publication | produce | produced | report | reports |
    reported | reporting | provide | provided | set | identify | identified | determine | determined | approve |
    approved | launch | launched | appoint | appointed | create | created | draft | drafted | consult | strategy |
    policy | measures
  `),
  deferred: phrases(`
    to be determined | to be agreed | to be confirmed | to be set | to be established | tbc | tbd | to follow
  `),
  dueLeads: phrases('by | by the end of | by end of | by end | before | no later than | until | by mid | due'),
  startLeads: phrases(`
    commenced | commences | commencing | started | starts | starting | start | began | since | from | as at |
    as of | funded to | funded until
  `),
  openTrails: phrases('onward | onwards'),
  revisions: phrases('revised | revised to | extended | extended to | now | moved to | deferred to | rescheduled'),
  intentions: phrases('will | will have | will be | we will | to | should | should be | should have'),
  higherIsBetter: phrases(`
    high | higher | bigger | more | maximise | maximize | maximising | up | increase | increasing | aim to maximise |
    bigger is better | higher is better | high is good | good is high | ↑ | ▲ | ⬆ | é | higher the better | plus |
    good is high/up | upward | upwards | larger is better | more is better | rising
  `),
  lowerIsBetter: phrases(`
    low | lower | smaller | less | minimise | minimize | minimising | down | decrease | decreasing | aim to minimise |
    smaller is better | lower is better | low is good | good is low | ↓ | ▼ | ⬇ | ê | lower the better | reduce |
    downward | downwards | less is better | falling
  `),
  noTarget: phrases(`
    n/a | na | n.a. | n/k | none | nil | no target | no target set | not set | not applicable | - | – | — | new |
    tbc | tbd | to be confirmed | to be determined | to be agreed | to be set | not available | baseline |
    baseline year | data only | contextual | monitor | monitoring only | activity | for information | new measure |
    new indicator | .. | establish baseline | no data | not yet set | awaiting data | trend | x | xx | xxx | ? | tba | trend only |
    tracking only | tracker | no target - trend | monitor only | information only | context only | no target - monitor
  `),
  ratingLevels: phrases(`
    high | medium | low | very high | very low | extreme | moderate | minor | major | significant | severe | serious |
    critical | catastrophic | negligible | insignificant | marginal | likely | unlikely | possible | probable | rare |
    very likely | very unlikely | almost certain | almost impossible | certain | remote | improbable | highly likely |
    highly unlikely | highly probable | medium/high | medium high | medium-high | medium/low | low/medium |
    low-medium | medium to high | low to medium | medium-low | high/medium | feasible | slight | substantial | nil |
    none | limited | material | small | large | tolerable | intolerable | acceptable | very minor | fundamental |
    elevated | med | v. likely | v likely | v. unlikely | v unlikely | v. high | v high | v. low | v low
  `),
  ratingLetters: {
    ...{ h: 'High', m: 'Medium', l: 'Low', vh: 'Very High', vl: 'Very Low', 'm/h': 'Medium/High' },
    ...{ 'l/m': 'Low/Medium' },
  },
  likelihoodLabels: phrases('likelihood | probability | possibility | l | p | lik | prob'),
  impactLabels: phrases('impact | severity | consequence | seriousness | i | s | imp'),
  scoreLabels: phrases('score | rating | total | risk score | risk rating | overall | rag'),
  colours: {
    ...{ red: 'red', amber: 'amber', green: 'green', yellow: 'yellow', blue: 'blue', grey: 'grey', gray: 'grey' },
    ...{ purple: 'purple', black: 'black', white: 'white', pink: 'pink', orange: 'orange', brown: 'brown' },
  },
  colourLetters: { r: 'red', a: 'amber', g: 'green', b: 'blue' },
  statusLabels: phrases('rag | rag status | rag rating | status | rating | rated | current | overall | rag:'),
  colourLinks: phrases('to'),
  statuses: phrases(`
    on track | on target | off track | off target | completed | complete | not started | not yet started |
    in progress | succeeding | near target | needs improvement | delayed | at risk | overdue | closed | open |
    ongoing | underway | under way | partially complete | partially completed | action outstanding | outstanding |
    regular review | achieved | not achieved | on hold | superseded | behind schedule | on schedule |
    ahead of target | below target | above target | target met | target not met | met | not met | exceeded | started |
    slipped | cancelled | deferred | implemented | improving | worsening | stable | no change | increasing |
    decreasing | static | within tolerance | within target | slightly below target | well below target | significantly below target |
    partly implemented | partially implemented | not implemented | fully implemented | partly complete | partly achieved | in hand | delivered | partially achieved | partially met | part complete | paused | carried forward | deteriorating |
    declining | nearing completion | no progress | not due | not yet due | slippage | withdrawn | in development
  `),
  statusColours: {},
  ...peopleEn,
  markerLeads: phrases(`
    recommendation | recommendations | rec | rec. | action | option | resolution | r | ap | decision
  `),
  access: {
    ...{
      open: 'public',
      public: 'public',
      unrestricted: 'public',
      unclassified: 'public',
      'can be made public': 'public',
      'may be made public': 'public',
      'not exempt': 'public',
      'part 1': 'public',
      'part one': 'public',
    },
    ...{ 'part i': 'public', 'for publication': 'public', 'open to the public': 'public' },
    ...{ 'for general release': 'public', 'within the public domain': 'public', 'general release': 'public' },
    ...{ 'public document': 'public', 'non exempt': 'public', 'non-exempt': 'public' },
    ...{ 'non-confidential': 'public', 'fully open': 'public', 'this paper is within the public domain': 'public' },
    ...{ 'public report': 'public', 'not confidential': 'public', 'part exempt': 'partExempt' },
    ...{ 'partly exempt': 'partExempt', 'partially exempt': 'partExempt', 'part confidential': 'partExempt' },
    ...{ 'open with exempt appendix': 'partExempt', 'open with exempt appendices': 'partExempt' },
    ...{ 'part-exempt': 'partExempt', 'public with exempt appendix': 'partExempt' },
    ...{ 'with exempt appendix': 'partExempt', 'exempt appendix': 'partExempt', exempt: 'exempt' },
    ...{ confidential: 'exempt', restricted: 'exempt', 'not for publication': 'exempt', 'part 2': 'exempt' },
    ...{ 'part ii': 'exempt', private: 'exempt', closed: 'exempt', 'part b': 'exempt', 'fully exempt': 'exempt' },
    ...{ 'official sensitive': 'exempt' },
  },
  hiddenEmails: phrases('[email protected] | [email\u00a0protected] | (email protected) | [emailprotected]'),
  extensions: phrases('ext | ext. | extn | extension | x'),
};
