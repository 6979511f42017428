/** Phrases about who came to a meeting, and what they declared. */
export interface PeoplePhrases {
  /** Words in the post of an elected member: "Portfolio Holder". */
  readonly memberPosts: readonly string[];
  /** Words in other posts whose holders close a report with their names: "Clerk". */
  readonly closingPosts: readonly string[];
  /** Words in the post of an officer who lays a paper before members and leaves the writing to others: "Director". */
  readonly seniorPosts: readonly string[];
  /** Words in the post of an officer who answers for reports: "Director". */
  readonly officerPosts: readonly string[];
  /** What says that somebody stands in for a member. */
  readonly substituted: readonly string[];
  /** What comes before the names of those who sent apologies. */
  readonly apologies: readonly string[];
  /** Verbs by which a member declares an interest. */
  readonly declared: readonly string[];
  /** Those of them that nothing but a declaration is told with. */
  readonly declaredOutright: readonly string[];
  /** Words between one who came and the one in whose place: "in place of". */
  readonly placeOf: readonly string[];
  /** What a sentence says of those it names who were there: "were in attendance". */
  readonly wasThere: readonly string[];
  /** Words in that sentence by which they are told from the members: "also". */
  readonly alsoThere: readonly string[];
  /** Verbs of declaring that stand before the name of the one who declares. */
  readonly declaredFirst: readonly string[];
  /** What stands between the names of those with an interest and what it is in: "in relation to". */
  readonly interestAbout: readonly string[];
  /** What opens a sentence that lists who was there: "Present were". */
  readonly presentWere: readonly string[];
  /** Verbs of sentences that tell what somebody did, and list nobody. */
  readonly narrated: readonly string[];
  /** What stands behind the name of one who is away: "had sent his apologies". */
  readonly sentApologies: readonly string[];
  /** Styles before an office: "The Right Worshipful the Mayor". */
  readonly courtesies: readonly string[];
  /** Titles that open a name: "Councillor", "Mrs". */
  readonly titles: readonly string[];
  /** Titles that hold for each name of the list they open, in lower case, with the title of one. */
  readonly pluralTitles: Readonly<Record<string, string>>;
  /** What says that somebody took part from elsewhere. */
  readonly remotely: readonly string[];
  /** What says that a member left for an item. */
  readonly leftRoom: readonly string[];
  /** "have been consulted", after who was. */
  readonly wasConsulted: readonly string[];
  /** The same said of the paper at hand: "have been consulted on this report". */
  readonly isConsulted: readonly string[];
  /** What stands before those whom the author asked: "has consulted with". */
  readonly consultedWith: readonly string[];
  /** What stands behind those who have seen a paper: "have reviewed this report". */
  readonly reviewedPaper: readonly string[];
  /** The words by which somebody speaks of themselves: "I hereby approve". */
  readonly firstPerson: readonly string[];
  /** What stands before the post for which the person named above it signed: "Signed on behalf of the". */
  readonly signedFor: readonly string[];
  /** What stands before the name of who cleared something: "Name of officer". */
  readonly signerLabels: readonly string[];
  /** Labels of a form before the initials of who advised and before the day: "Officer initials". */
  readonly initialsLabels: readonly string[];
  /** Labels between the places that a signature is to be written on: "Date". */
  readonly signatureLabels: readonly string[];
  /** What follows the name of somebody who was asked, where words go on to say so: "has", "supports". */
  readonly consulteeVerbs: readonly string[];
  /** What a post has that signs for it: "office" in "Mayor's Office". */
  readonly ownOffices: readonly string[];
  /** Words in the heading of a part that is there to be signed. */
  readonly signingParts: readonly string[];
  /** What stands between "the" and a post that a form leaves open: "relevant". */
  readonly relevantWords: readonly string[];
  /** What a question of a form opens with that asks whether somebody did or was something. */
  readonly askedWhether: readonly string[];
  /** What such a question says behind the post: "been consulted". */
  readonly askedOfPost: readonly string[];
  /** What a label of a form opens with that asks when somebody cleared something. */
  readonly askedDates: readonly string[];
  /** What stands before a post in a label: "Comments of", "Approved by". */
  readonly postLeads: readonly string[];
  /** What a label says that a post gives: "comments" in "Director of Finance's comments". */
  readonly postGives: readonly string[];
  /** What stands behind a post on whose behalf somebody else writes: "provided by". */
  readonly postWriters: readonly string[];
  /** What stands behind a post in a label: "consulted", "sign-off". */
  readonly postTrails: readonly string[];
  /** What follows a post that another may sign for: "or representative". */
  readonly orDeputy: readonly string[];
  /** Words by which a heading of a table says that its rows approve or were asked. */
  readonly approvalWords: readonly string[];
  /** What a statutory officer does in a statement of theirs: "confirms". */
  readonly officerConfirms: readonly string[];
}
