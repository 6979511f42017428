import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Party } from '../../model/index.ts';

const patterns = perLexicon((lexicon) => ({
  leads: new RegExp(
    `(?<![\\p{L}])${lexicon.oneOf('onwardLeads')}\\s(?:the\\s)?(?<body>${lexicon.oneOf('decisionBodies')})(?![\\p{L}])`,
    'iu',
  ),
  trails: new RegExp(
    `^that\\s(?:the\\s)?(?<body>${lexicon.oneOf('decisionBodies')})\\s${lexicon.oneOf('onwardTrails')}(?![\\p{L}])`,
    'iu',
  ),
}));

/** The meeting a text passes its recommendation on to: "recommend to the Policy and Resources Committee", "That X be recommended to Council". */
export function onwardOf(text: string, lexicon: CompiledLexicon): Party | undefined {
  const { leads, trails } = patterns(lexicon);
  const body = (leads.exec(text) ?? trails.exec(text))?.groups?.['body'];
  return body === undefined || !/^\p{Lu}/u.test(body)
    ? undefined
    : { name: body, role: null, body: null, kind: 'body', raw: body };
}
