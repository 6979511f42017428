import { flat } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import type { Attendance, Party } from '../../model/index.ts';
import { isText } from '../../structure/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import { withRunInBusiness } from '../run-in-business.ts';
import { withoutArticle } from '../without-article.ts';
import { isAttendanceTable } from './attendance-tables.ts';
import { labelledOfficer } from './labelled-people.ts';
import { listedPosts } from './listed-posts.ts';
import { type Listing, type Status, statuses } from './listing.ts';
import { listingsOf, standInsIn, toldElsewhere } from './listings.ts';
import { markedLines } from './marked-lines.ts';
import { listedNames } from './names-in-lists.ts';
import { peopleSections } from './people-sections.ts';
import { roleWithoutInitials, withoutInitials } from './printed-initials.ts';
import { type Listed, withStandIn } from './stand-ins.ts';
import { statusOf } from './status-of.ts';
import { namesAtTop } from './unlabelled-attendance.ts';

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
    const marked = status === undefined ? null : markedLines(section.blocks, context.lexicon);
    return section.blocks.flatMap((block) => {
      if ((served.get(block) ?? []).length > 0) return [];
      const seat = marked?.get(block);
      if (seat !== undefined) return [seat];
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

const titleLead = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('titles')}`, 'iu'));

/** Minutes that list nobody as present list their members as being in attendance: those with a member's title, else all without a post. */
function membersPresent(listed: readonly Listed[], { lexicon }: ExtractContext): readonly Listed[] {
  if (listed.some(({ status }) => status === 'present')) return listed;
  const isTitled = ({ party }: Listed): boolean =>
    lexicon.singularTitle(`${titleLead(lexicon).exec(party.raw)?.[0] ?? ''}s`) !== undefined &&
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

function postOf({ party, status }: Listed, context: ExtractContext): string | null {
  const printed = roleOf(party, status, context);
  const role = printed === null ? null : withoutArticle(printed, context.lexicon);
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
