import type { Phrases } from './lexicon.ts';

/** Words beside sums, in English. */
export const moneyPhrases: Pick<
  Phrases,
  | 'money'
  | 'thresholds'
  | 'thresholdContexts'
  | 'totals'
  | 'sumColumns'
  | 'funds'
  | 'clauseJoins'
  | 'sumJoins'
  | 'sumTurns'
> = {
  clauseJoins: ['and', 'but', 'while', 'although', 'less'],
  sumJoins: ['and', 'or', 'of which', 'to', 'being', 'comprising', 'made up of'],
  sumTurns: ['but', 'and (?:an?|the)'],
  money: {
    saving: [
      'savings?',
      'saves?',
      'saving',
      'reduction in costs?',
      'efficienc(?:y|ies)',
      'avoided costs?',
      'net benefit(?: to the [\\w ]{0,30}budgets?)?',
    ],
    income: [
      'income',
      '(?:capital )?receipts?(?! reserve)',
      'revenue from',
      'rental',
      'rent from',
      'br(?:ing|ings|inging|ought) in',
      'fees (?:are |to be )?charged',
      'charged',
      'charges?(?= £)',
      'charge of(?=[^.]{0,80} (?:introduced|levied|increased))',
      'earn(?:s|ed|ing)?',
      '(?:has|have) offered',
      'sales? of',
      'proceeds',
      'surplus',
    ],
    funding: [
      'funding',
      'invest to save(?: reserve| fund)?',
      'funded',
      'grants?',
      'reserves?',
      'fund the',
      'fund of',
      'allocation',
      'sources? of',
      'contributions?',
      's\\.? ?106',
      'section 106',
      'borrow(?:ing|ed)',
      'awarded(?= £)',
      'commuted sums?',
      'meets(?= £)',
      'met (?:from|by)',
      'towards',
      'subsid(?:y|ies)',
      'sponsorship',
    ],
    cost: [
      'costs?',
      'costing',
      'expenditure',
      'spen[dt]',
      'spending',
      'prices?',
      'contract value',
      'up to a value of',
      'value of up to',
      'resource requirement',
      'pressures?',
      'overspen(?:ds?|t|ding)',
      'fees?',
      'pay',
      'paid',
      'payments?',
      'estimates? for',
      'estimated at',
      'works of',
      '(?:be had|bought|acquired|purchased) for',
      'outturn',
      'contingency',
    ],
    budget: [
      '(?<!(?:above|below|over|under|within|against|in) (?:the |its |their )?)budgets?',
      'budget of',
      'revised budget',
      'capital programme',
      'revenue programme',
      'allocated',
      'budgeted',
      'provision of(?= £)',
    ],
  },
  thresholds: [
    '(?:expenditure|spending|spend|savings?|values?|contracts?|debts?|sums?|orders|purchases|payments|decisions) (?:of |is |are |valued at )?(?:under|over|above|below|exceeding|in excess of|more than|less than|greater than)',
    'authority to vary[^.;]{0,80} up to a value of',
    'write off[^.;]{0,40} (?:under|below|less than)',
  ],
  thresholdContexts: ['key decision', 'limits? of (?:\\w+ )?authority', 'delegated limits?', 'thresholds?'],
  totals: ['(?:grand |sub-?|net )?totals?(?: [\\w ]{1,30})?'],
  sumColumns: ['amounts?', 'sums?', 'values?', 'pounds', 'annual', 'one-off', 'per annum', 'a year'],
  funds: [
    "from (?:the )?((?:[A-Z][\\w&’'-]+ |to |and |of |for |in |the ){1,8}?(?:Reserve|Fund|Budget|Account|Grant)s?)",
  ],
};
