/** What is printed before a number or an address: "Tel:", "E-mail". */
export const pointWords: RegExp =
  /\b(?:tel(?:ephone)?(?: (?:no|number))?|phone|mobile|e-?mail(?: address)?|ffôn|e-bost|direct (?:dial|line)|ext(?:ension)?(?: (?:no|number))?)(?![\p{L}])[\s.:]{0,4}/giu;
