import { type PeopleWords, phrases } from './words.ts';

/** English words that tell names from posts, groups and bodies. */
export const peopleEn: PeopleWords = {
  honorifics: phrases(`
    mr | mrs | ms | miss | mx | dr | prof | professor | sir | dame | lord | lady | baroness | baron | rev | revd |
    reverend | cllr | councillor | cr | clr | alderman | ald | rt hon | the rt hon | the right honourable |
    right honourable | canon | father | capt | captain | col | colonel | major | judge | bailie | provost |
    the worshipful | hon
  `),
  sharedHonorifics: phrases('cllrs | councillors | messrs | crs | aldermen | drs'),
  articles: phrases('the'),
  nameParticles: phrases(`
    de | van | der | den | von | la | le | du | da | di | del | al | el | bin | ibn | ap | ab | ferch | y | mac | st |
    ter | dos | abu | des
  `),
  roleNouns: phrases(`
    cathaoirleach | leas-chathaoirleach | director | directors | officer | officers | manager | managers | head | heads | chief | executive | leader |
    leaders | chair | chairs | chairman | chairwoman | chairperson | vice-chair | vice-chairman | secretary | clerk |
    lead | leads | adviser | advisers | advisor | advisors | partner | architect | nurse | consultant | solicitor |
    lawyer | accountant | treasurer | assistant | deputy | member | members | coordinator | co-ordinator | principal |
    commissioner | analyst | engineer | planner | surveyor | superintendent | inspector | worker | workers | holder |
    holders | convener | convenor | administrator | specialist | representative | representatives | governor |
    trustee | librarian | auditor | teacher | headteacher | headteachers | mayor | monitor | supervisor | controller |
    registrar | coroner | ombudsman | champion | sheriff | president | councillor | psychologist | practitioner |
    counsel | dpo | sro | ceo | cfo | dph | s151 | ad | actuary | steward | warden | scientist | technician |
    ecologist | strategist | editor | counsellor | chaplain | sponsor | owner | guardian | caldicott | designer |
    developer | buyer | executives | team leader
  `),
  closingRoles: phrases(`
    executive | clerk | solicitor | treasurer | accountant | surveyor | planner | engineer | secretary | auditor |
    lawyer | mayor | sheriff | convener | convenor | chairman | chairwoman | chairperson | registrar | coroner
  `),
  roleStarters: phrases(`
    director | head | heads | chief | deputy | assistant | leader | chair | chairman | vice-chair | cabinet |
    executive | strategic | corporate | interim | acting | senior | principal | service | lead | portfolio |
    independent | monitoring | group | joint | town | city | borough | county | parish | section | s151 |
    section 151 | statutory | managing | designated | associate | divisional | regional | area | team | programme |
    project | governance | democratic | committee | finance | legal | business | hr | it | ict | clerk | secretary |
    treasurer | solicitor | mayor | consultant | member | ward | opposition | shadow | spokesperson | co-opted |
    commissioning | operations | policy | performance | vice | past | honorary | general | lord | accountant |
    councillor | councillors | ad | responsible | accountable
  `),
  roleModifiers: phrases(`
    hr | it | ict | pr | senior | junior | interim | acting | deputy | designated | named | qualified | permanent |
    temporary | professional | technical | human | resources | information | data | digital | risk | audit |
    internal | external | electoral | property | estates | procurement | contracts | commercial | quality |
    assurance | safeguarding | virtual | head | elected | lay | returning | licensing | enforcement | support |
    chartered | joint | specialist | research | engagement | communications | press | media | customer | revenues |
    benefits | treasury | pensions | pension | fund | improvement | transformation | change | delivery | development |
    strategy | innovation | prevention | workforce | organisational | organisation | equality | equalities |
    inclusion | diversity | emergency | resilience | asset | assets | capital | investment | investments | major |
    projects | solution | solutions | systems | network | security | integrated | principal | advanced | clinical |
    medical | care | solicitor | borough | cabinet | portfolio | operational | operations
  `),
  roleLeads: phrases('the | as | is'),
  groupLinks: phrases('of'),
  roleLinks: phrases('of | for | to | in | at | from | with'),
  groupNouns: phrases(`
    group | groups | sub-group | subgroup | team | teams | board | committee | sub-committee | subcommittee | panel |
    forum | partnership | network | unit | service | services | department | directorate | division | cabinet |
    commission | taskforce | task force | working party | party | leadership | management | slt | smt | cmt | clt |
    hub | hubs | staff | partners | engagement | development | consortium | alliance | assembly | executive |
    section | branch
  `),
  bodyNouns: phrases(`
    council | authority | authorities | trust | police | nhs | university | college | association | society | ltd |
    limited | llp | plc | cic | company | ministry | ofsted | office | agency | foundation | school | schools |
    church | ccg | icb | ics | hospital | government | homes | inc | corporation | charity | union | bank | academy |
    constabulary | federation | institute | district | borough | department for | dfe | dhsc | dluhc | mhclg | lga |
    defra | hmrc | cqc
  `),
  subjects: phrases(`
    child | children | children's | childrens | young | people | peoples | education | housing | health | finance |
    financial | families | family | communities | community | environment | environmental | transport | skills |
    adult | adults | social | care | planning | regeneration | culture | cultural | leisure | equality | equalities |
    economy | economic | growth | climate | energy | waste | recycling | highways | roads | parks | public |
    protection | safety | wellbeing | well-being | learning | employment | jobs | business | enterprise | tourism |
    heritage | arts | libraries | sport | sports | youth | older | disability | inclusion | homelessness |
    neighbourhoods | neighbourhood | place | places | corporate | governance | democratic | legal | law | policy |
    performance | strategy | strategic | resources | assets | property | estates | procurement | commissioning |
    commissioned | transformation | customer | customers | digital | technology | communications | engagement |
    partnerships | affairs | integrated | services | service | south | north | east | west | central | city | county |
    town | region | infrastructure | development | delivery | operations | operational | improvement | quality |
    safeguarding | schools | school | early | years | help | support | access | standards | licensing | trading |
    regulatory | building | control | construction | maintenance | projects | programme | programmes | change |
    workforce | human | pensions | treasury | revenues | benefits | audit | risk | assurance | insurance | emergency |
    fire | rescue | crime | justice | probation | prevention | mental | physical | activity | rural | coastal |
    marine | net | zero | carbon | sustainability | sustainable | green | travel | parking | traffic | streets |
    street | scene | cleansing | grounds | cemeteries | markets | events | research | intelligence | data |
    information | systems | adoption | fostering | placements | placement | leaving | special | needs | send |
    inclusive | lifelong | life | living | homes | tenants | tenancy | landlord | private | sector | voluntary |
    third | external | internal | international | european | commercial | investment | investments | contracts |
    other | various | responsible | open | spaces | space | green | museums | archives | countryside | woodlands |
    allotments | playing | pitches | catering | fleet | depots | bereavement
  `),
  partyJoins: phrases('and | &'),
  lawNouns: phrases('act | acts | regulations | order | rules | bill | directive'),
  nobody: phrases(`
    councillor name | officer name | full name | name of officer | full name of officer |
    all | n/a | na | none | nobody | various | tbc | tbd | tba | vacant | vacancy | to be confirmed | xx | xxx | - |
    – | — | signed | signed by | signature | name | print name | date | dated | author | post | role | designation |
    job title | title | contact | tel | tel no | telephone | email | e-mail | ext | phone | mobile | approved by |
    agreed by | to be determined | to be appointed | nil | not applicable | everyone | yes | no | unknown | ditto |
    as above | all wards
  `),
};
