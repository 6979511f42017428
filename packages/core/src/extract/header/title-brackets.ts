/** A title without the brackets that close it, and the references these print. */
export interface BracketedTitle {
  readonly title: string;
  readonly reportRef: string | null;
  readonly forwardPlanRef: string | null;
}

const lastBracket = /\s?\(([^()]{2,80})\)$/;
/** A reference of letters and digits with a stroke, alone in its bracket: "(A91941/SG)". */
const bareReference = /^[A-Z]{0,6}\d[\dA-Z.-]{0,12}\/[\dA-Z.-]{1,12}(?:\/[\dA-Z]{1,8})?$/;
const ofReport = /^report\s(?:no|number|ref|reference)\b\.?\s?:?\s?([\w/.-]{1,20})$/i;
const ofKeyDecision = /^key decision\b[^\d]{0,30}([A-Z]{0,4}\s?\d[\w/.-]{0,15})$/i;

/** Takes the references off a title that closes with them: "Fees (Key decision - reference number 4982) (Report No: 164)". */
export function withoutReferences(title: string): BracketedTitle {
  let rest = title;
  let reportRef: string | null = null;
  let forwardPlanRef: string | null = null;
  for (let match = lastBracket.exec(rest); match !== null; match = lastBracket.exec(rest)) {
    const [bracket, words = ''] = match;
    const report = ofReport.exec(words)?.[1] ?? (bareReference.test(words) ? words : undefined);
    const key = ofKeyDecision.exec(words)?.[1];
    if (report === undefined && key === undefined) break;
    reportRef = report ?? reportRef;
    forwardPlanRef = key ?? forwardPlanRef;
    rest = rest.slice(0, -bracket.length);
  }
  return rest.trim() === ''
    ? { title, reportRef: null, forwardPlanRef: null }
    : { title: rest.trim(), reportRef, forwardPlanRef };
}
