import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import type { Attendance, Party } from '../../model/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import { withRunInBusiness } from '../run-in-business.ts';
import { sentencesOf } from '../sentences.ts';
import { apologies } from './apologies.ts';
import { isAttendanceTable, seatedIn, topOf } from './attendance-tables.ts';
import { labelledOfficer, labelledPeople, leader, leaderOrTitle } from './labelled-people.ts';
import { listedPosts } from './listed-posts.ts';
import { type Listing, type Status, statuses } from './listing.ts';
import { type ListedName, listedNames } from './names-in-lists.ts';
import { peopleSections } from './people-sections.ts';
import { presidingIn } from './presiding.ts';
import { roleWithoutInitials, withoutInitials } from './printed-initials.ts';
import { substitutesIn } from './substitutes.ts';
import { namesAtTop } from './unlabelled-attendance.ts';

/** Somebody listed, before what stands beside the name is weighed. */
interface Listed extends ListedName {
  readonly status: Status;
}

/** Who was present, sent apologies or stood in, by the section, label, column or sentence each name stands under. */
export function extractAttendance(paper: ExtractContext): readonly Attendance[] {
  const context = withRunInBusiness(paper);
  const ids = createIds('att');
  const seen = new Set<string>();
  const top = namesAtTop(context).map((text): Listing => ({ text, status: 'present' }));
  const sections = peopleSections(context.report.sections, context.lexicon);
  const business = sections.findIndex(({ marker }) => marker !== null);
  const fronts = business < 0 ? sections : sections.slice(0, business);
  const served = new Map(
    fronts.flatMap(({ blocks }) => blocks.map((block) => [block, labelledOfficer(block, context)] as const)),
  );
  const listings = sections.flatMap((section) => {
    const status = statuses[section.kind];
    const ofSubstitutes = status === undefined && context.lexicon.holds('substituted', flat(section.heading));
    return section.blocks.flatMap((block) => {
      if ((served.get(block) ?? []).length > 0) return [];
      return status !== undefined || (block.kind === 'table' && isAttendanceTable(block, context.lexicon))
        ? listingsOf(block, status ?? 'present', context)
        : [
            ...(ofSubstitutes && isText(block) ? standInsIn(block.text, context) : []),
            ...toldElsewhere(block, context),
          ];
    });
  });
  const members = [...top, ...listings].flatMap((listing) => peopleIn(listing, context));
  const listed = [
    ...members,
    ...(members.length > 0 ? [...served.values()].flat().flatMap((listing) => peopleIn(listing, context)) : []),
  ];
  const people = membersPresent(listed, context);
  const posts = new Map(people.flatMap((one) => (one.party.role === null ? [] : [[keyOf(one), one.party.role]])));
  return people.flatMap(({ place, party: named, status }): readonly Attendance[] => {
    const key = keyOf({ party: named, status });
    // "Mr A in the Chair" may stand beneath the list that names Mr A.
    const party = { ...named, role: posts.get(key) ?? named.role };
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        id: ids(null),
        text: flat(place).replace(/[.;,]$/, ''),
        evidence: context.quote(place),
        confidence: confidenceOf.labelled,
        party,
        status,
      },
    ];
  });
}

const keyOf = ({ party, status }: Pick<Listed, 'party' | 'status'>): string => `${status}:${party.raw}`;

/** Minutes that list nobody as present list their members as being in attendance: those with a member's title, else all without a post. */
function membersPresent(listed: readonly Listed[], { lexicon }: ExtractContext): readonly Listed[] {
  if (listed.some(({ status }) => status === 'present')) return listed;
  const lead = new RegExp(`^${lexicon.oneOf('titles')}`, 'iu');
  const isTitled = ({ party }: Listed): boolean =>
    lexicon.singularTitle(`${lead.exec(party.raw)?.[0] ?? ''}s`) !== undefined &&
    (party.role === null || (lexicon.holds('memberPosts', party.role) && !lexicon.holds('titles', party.role)));
  const there = listed.filter(({ status }) => status === 'inAttendance');
  const titled = there.filter(isTitled);
  const plain = there.filter(({ party }) => party.kind === 'person' && party.role === null);
  const members = new Set(titled.length > 0 ? titled : plain.length >= fewestMembers ? plain : []);
  return listed.map((entry) => (members.has(entry) ? { ...entry, status: 'present' } : entry));
}

/** How many people without title and post make the members of a meeting. */
const fewestMembers = 2;

function peopleIn({ text, status, role, body }: Listing, context: ExtractContext): readonly Listed[] {
  const named = listedNames(text, context.lexicon);
  const listed = named.length > 0 || status !== 'inAttendance' ? named : listedPosts(text, context.lexicon);
  return listed.flatMap((listed) =>
    withStandIn({ ...listed, status: statusOf(flat(listed.place), status, context) }, context).map((person) => ({
      ...person,
      party: {
        ...person.party,
        name: person.party.name === null ? null : withoutInitials(person.party.name),
        role: role ?? postOf(person, context),
        body: body ?? person.party.body,
      },
    })),
  );
}

/** What a name's own words say of its presence, before what it is listed under. */
function statusOf(words: string, listed: Status, { lexicon }: ExtractContext): Status {
  if (lexicon.holds('substituted', words) && listed !== 'apologies') return 'substitute';
  return lexicon.holds('remotely', words) ? 'remote' : listed;
}

const standIns = perLexicon((lexicon) => ({
  came: new RegExp(`\\((?=${lexicon.oneOf('titles')}[.\\s])(?=[^()]{3,80}\\s${lexicon.oneOf('cameInstead')})`, 'iu'),
  leads: new RegExp(`(?:\\(|,\\s)(?:${lexicon.oneOf('standInLeads')})\\s`, 'iu'),
}));

/** "Councillor A (for whom Councillor B was deputising)" was not there, and Councillor B was in A's place. */
function withStandIn(listed: Listed, { lexicon }: ExtractContext): readonly Listed[] {
  const { came, leads } = standIns(lexicon);
  const lead = leads.exec(listed.place.text) ?? came.exec(listed.place.text);
  if (lead === null) return [listed];
  const behind = slicePassage(listed.place, lead.index + lead[0].length);
  const verb = /\s\p{Ll}{2}/u.exec(behind.text)?.index;
  const [standIn] = listedNames(slicePassage(behind, 0, verb), lexicon);
  const absent: Listed = { ...listed, party: { ...listed.party, role: null }, status: 'apologies' };
  return standIn === undefined
    ? [absent]
    : [absent, { ...standIn, party: { ...standIn.party, role: null }, status: 'substitute' }];
}

function postOf({ party, status }: Listed, context: ExtractContext): string | null {
  const role = roleOf(party, status, context)?.replace(/^the\s/i, '') ?? null;
  return role === null || party.name === null ? role : roleWithoutInitials(role, withoutInitials(party.name));
}

/** The post printed beside a name. What else stands there is none: when somebody came, for whom they stood in, why they were away. */
function roleOf({ role }: Party, status: Status, { lexicon }: ExtractContext): string | null {
  if (role === null) return null;
  const isTime = lexicon.begins('presenceTimes', role) && /\d/.test(role);
  const isReason = status === 'apologies' && !/\p{Lu}/u.test(role);
  const isManner =
    (status === 'substitute' || status === 'remote') &&
    (lexicon.holds('substituted', role) || lexicon.holds('remotely', role));
  return isTime || isReason || isManner ? null : role;
}

function listingsOf(block: FlowBlock, status: Status, context: ExtractContext): readonly Listing[] {
  const { lexicon } = context;
  if (block.kind === 'field') {
    const own = lexicon.holds('substituted', flat(block.label))
      ? 'substitute'
      : (statuses[lexicon.section(flat(block.label)) ?? 'other'] ?? null);
    return own === null ? [] : block.value.flatMap((value) => listingsOf(value, own, context));
  }
  if (block.kind === 'table') {
    const headed = statuses[lexicon.section(topOf(block)) ?? 'other'] ?? status;
    const seated = seatedIn(block, lexicon);
    const naming = seated.filter(({ text }) => text.text !== '' && listedNames(text, lexicon).length > 0);
    // A table of business may stand beneath the names of those present.
    if (naming.length * 2 < block.rows && !isAttendanceTable(block, lexicon)) return [];
    return seated
      .filter(({ presence }) => presence === null || !lexicon.is('presenceToCome', presence))
      .map(({ text, presence, role, body }) => ({
        text,
        status: presence === null ? headed : presenceOf(presence, headed, context),
        ...(role !== null && role !== '' && { role }),
        ...(body !== null && { body }),
      }));
  }
  if (!isText(block) || lexicon.begins('asides', flat(block.text))) return [];
  const chair = presidingIn(block.text, context);
  if (chair !== null) return [chair];
  const absent = apologies(block.text, context);
  const labelled = absent === null ? labelledPeople(block.text, context, leaderOrTitle(lexicon)) : null;
  if (labelled !== null) return [labelled];
  if (absent === null) return thereIn(block.text, status, context);
  const told = status === 'apologies' ? 0 : sentenceStart(block.text.text, absent.from);
  const before = slicePassage(block.text, 0, told);
  return [...(before.text === '' ? [] : thereIn(before, status, context)), ...absent.listings];
}

/** Where the sentence that holds a place of a text begins. */
const sentenceStart = (text: string, at: number): number => {
  const stop = text.slice(0, at).search(/[.;]\s[^.;]*$/);
  return stop < 0 ? 0 : stop + 2;
};

const presentLead = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('presentWere')}:?\\s`, 'iu'));

/** Who was there or sent apologies, where a paragraph of another part opens by saying so: "Apologies were received from Cllr A." */
function toldElsewhere(block: FlowBlock, context: ExtractContext): readonly Listing[] {
  if (!isText(block)) return [];
  const labelled = labelledPeople(block.text, context, leader);
  if (labelled !== null) return [labelled];
  const present = presentLead(context.lexicon).exec(block.text.text);
  if (present !== null) return [{ text: slicePassage(block.text, present[0].length), status: 'present' }];
  const absent = apologies(block.text, context);
  return absent !== null && absent.from <= longestOpening ? absent.listings : [];
}

/** How far into a paragraph its first sentence may come to the apologies: "There were ". */
const longestOpening = 20;

const standInsIn = (text: Passage, context: ExtractContext): readonly Listing[] =>
  substitutesIn(text, context.lexicon).map((who): Listing => ({ text: who, status: 'substitute' }));

/** The people of a line, or of a sentence that says who was there; one that tells what somebody did lists nobody. */
function thereIn(text: Passage, status: Status, context: ExtractContext): readonly Listing[] {
  const { lexicon } = context;
  const standIns = standInsIn(text, context);
  if (standIns.length > 0) return standIns;
  const sent = new RegExp(`,?\\s${lexicon.oneOf('sentApologies')}\\.?$`, 'iu').exec(text.text);
  if (sent !== null) return [{ text: slicePassage(text, 0, sent.index), status: 'apologies' }];
  const there = new RegExp(`,?\\s${lexicon.oneOf('wasThere')}\\.?$`, 'iu').exec(text.text);
  if (there !== null)
    return [
      {
        text: slicePassage(text, 0, there.index),
        status: status === 'present' && !lexicon.holds('alsoThere', there[0]) ? status : 'inAttendance',
      },
    ];
  if (!lexicon.holds('narrated', flat(text))) return [{ text, status }];
  // A list may go on in sentences that tell what somebody did.
  const [first = text, ...others] = sentencesOf(text);
  const tells = ['narrated', 'tells'] as const;
  if (others.length > 0 && !context.report.flattened && !tells.some((kind) => lexicon.holds(kind, flat(first))))
    return [{ text: first, status }];
  return text.text.endsWith('.') ? [] : [{ text, status }];
}

/** How a cell says somebody attended: "Present, as substitute". */
function presenceOf(words: string, listed: Status, context: ExtractContext): Status {
  const [first = words] = words.split(/[,(]/);
  return statusOf(words, statuses[context.lexicon.section(first.trim()) ?? 'other'] ?? listed, context);
}
