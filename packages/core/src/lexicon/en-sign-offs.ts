import type { SignOffDomain } from '../model/index.ts';
import type { Cues } from './lexicon.ts';

/** Posts and labels that say in what capacity somebody signs. */
export const signers: Cues<SignOffDomain> = {
  s151: ['s151', 's151 officer*', 'section 151*', 's 151*', 'statement by the s151 officer*', 'chief finance officer*', 'chief financial officer*', '*s151 officer', '*section 151 officer', 'comments of the chief finance officer*', 'comments of the section 151 officer*', 's151 officer consulted', 'responsible finance officer', 'rfo'],
  monitoringOfficer: ['monitoring officer*', '*monitoring officer', 'considered by monitoring officer', 'comments of the monitoring officer*', 'statement by the monitoring officer*', 'deputy monitoring officer*'],
  finance: ['finance business partner*', 'finance officer*', 'finance officer consulted', 'finance', 'financial advice obtained', 'finance advice obtained', 'finance approval', 'financial services', 'finance sign off', 'head of finance*', 'finance manager*', 'accountant*', '*accountant', 'finance clearance', 'director of finance*', 'finance comments', 'finance lead*', 'financial clearance', 'finance implications completed by', 'financial implications completed by', 'financial implications provided by', 'financial implications verified by', 'strategic finance*', 'group accountant', 'finance team*', 'principal accountant', 'finance director*', 'financial implications'],
  legal: ['legal team leader*', 'legal officer*', 'lawyer*', 'lawyer consulted', 'solicitor*', '*solicitor', 'legal advice obtained', 'legal', 'legal sign off', 'head of legal*', 'legal services*', 'legal approval', 'legal clearance', 'director of law*', 'legal implications completed by', 'legal implications provided by', 'legal implications verified by', 'legal lead*', 'legal comments', 'city solicitor', 'borough solicitor', 'legal implications', 'legal adviser*', 'director of legal*'],
  hr: ['hr partner*', 'hr business partner*', 'hr advice obtained', 'hr', 'hr sign off', 'human resources', 'head of hr*', 'hr officer*', 'hr manager*', 'hr approval', 'people and culture*', 'director of hr*', 'head of people*', 'hr lead*', 'trade union*'],
  it: ['it team leader*', 'it', 'ict', 'ict advice obtained', 'it sign off', 'head of it*', 'head of ict*', 'it approval', 'ict officer*', 'ict lead*', 'digital lead*', 'chief digital officer*', 'it partner*', 'it manager*', 'ict partner*'],
  procurement: ['procurement advice obtained', 'procurement', 'procurement sign off', 'procurement officer*', 'head of procurement*', 'procurement manager*', 'procurement approval', 'procurement lead*', 'procurement partner*', 'procurement team leader*', 'procurement business partner*'],
  property: ['property', 'property advice obtained', 'property officer*', 'head of property*', 'estates*', 'property services', 'property sign off', 'property lead*', 'head of estates*', 'asset management'],
  equality: ['equalities officer*', 'equality officer*', 'equalities sign off', 'equality sign off', 'equalities', 'equality', 'equality lead*', 'equalities lead*', 'equality and diversity officer*', 'equality impact assessment completed by', 'equalities and community cohesion*'],
  climate: ['climate sign off', 'sustainability officer*', 'environmental impact*', 'climate change officer*', 'sustainability lead*', 'climate lead*', 'sustainability team leader*', 'sustainability team'],
  publicHealth: ['public health*', 'director of public health*', 'consultant in public health*'],
  member: ['cabinet member*', 'portfolio holder*', 'lead member*', 'executive member*', 'cabinet member sign off', 'ward member*', 'ward councillor*', 'cabinet member chair', 'executive councillor*', 'ward members', 'leader', 'leader of the council', 'the leader', 'deputy leader*', 'member sign off', 'cabinet lead*', 'councillor*', 'cllr*'],
  mayor: ['mayor', "mayor's office*", '*mayors office sign off', 'for key decisions mayors office sign off', 'the mayor', 'executive mayor*', 'directly elected mayor'],
  chair: ['chair', 'chairman', 'chairperson', 'chair of*', 'chairman of*', 'presiding*', 'the chair', 'signed chair*', 'signed chairman*', 'chairs signature', "chairman's signature", 'convener'],
  director: ['edm sign off', 'director*', 'executive director*', 'strategic director*', 'corporate director*', 'chief executive*', 'service director*', 'assistant director*', 'head of service*', 'director sign off', 'slt', 'chief executive slt', 'corporate leadership*', '*director', 'statement by executive director*', 'divisional director*', 'deputy chief executive*', 'chief officer*', 'town clerk', 'clerk', 'senior leadership*', 'management team', 'directorate management team', 'head of paid service', 'interim director*'],
  author: ['report author', 'author', 'report prepared by', 'prepared by', 'author sign off', 'report authors'],
  other: ['scrutiny', 'scrutiny committee', 'partners', 'cabinet committee', 'council', 'communications', 'communications sign off', 'data protection officer*', 'senior information risk owner*', 'caldicott guardian*', 'dpo', 'trade unions', 'head of communications', 'audit', 'health and safety'],
};

/** What in a label says that somebody signs, and how. */
export const signOffActs: Cues<'advised' | 'cleared' | 'approved' | 'signed' | 'considered' | 'consulted' | 'authored'> = {
  approved: ['*sign off', 'sign off*', 'approved by*', '*approval', 'report authorised by', 'authorised by*', 'agreed by*', 'signed off by*', '*sign off date', 'report approved by', 'approved for submission by', 'report signed off by', 'sponsored by'],
  cleared: ['cleared by*', '*clearance', 'report cleared by', 'report clearance*', 'verified by*', 'implications verified by*'],
  considered: ['considered by*', 'reviewed by*'],
  consulted: ['*consulted', 'consulted*', 'consultees', 'consultee'],
  advised: ['*advice obtained', 'statement by*', 'comments of*', 'comments by*', '*comments provided by', '*implications completed by', '*implications provided by', '*implications verified by', 'advice given by*', 'completed by', 'implications provided by', 'implications completed by*', 'comments from*', 'advice of*'],
  signed: ['signed', 'signed by', 'signature', 'signed*', 'signature of*'],
  authored: [],
};

/** Words in a director's post that name the profession it speaks for. */
export const signerTopics: Readonly<Partial<Record<SignOffDomain, readonly string[]>>> = {
  finance: ['finance', 'financial services'],
  legal: ['legal', 'law', 'solicitor'],
  publicHealth: ['public health'],
};
