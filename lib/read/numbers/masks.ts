/** Numbers that are no figures: names, dates, ages, references, doses of other things, page furniture. */

export interface Span {
  start: number;
  end: number;
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';

/** Each pattern with what it keeps out of the reader's way. Sources: annotation contract, "Not figures". */
const PATTERNS: RegExp[] = [
  // addresses, DOIs, e-mail, phone numbers
  /\b(?:https?:\/\/|www\.)\S+|\b10\.\d{4,9}\/\S+|\bdoi:?\s*\S+|\S+@\S+\.\w+/gi,
  /(?:\btel\.?|\bphone|\bcontact(?: no\.?)?|\bfax)[^.;]{0,12}[+(\d][\d\s()-]{6,}|\+\d[\d\s()-]{7,}|\b0\d{2,4}[- ]\d{5,}/gi,
  // names of trials, genes, antigens, registries, diseases: a letter glued to a digit
  /\b(?:[A-Z]+[a-z]*[-\s]?)?(?:NCT|ISRCTN|EudraCT|UMIN|ACTRN)[\s-]?[\d-]+/g,
  /\b(?:[Ii]nterfant|INTERFANT|COVID|MLL|ALL|LAL|GRAALL|MRC|UKALL|ECOG|DCOG|COG|CCG|POG|MT|P|ALLTogether|EsPhALL|AIEOP-BFM(?: ALL)?|BFM)[-\s]?(?!\d[\d/-]*(?:[.,]\d|\s?(?:%|per ?cent|of\b|out of\b|in every\b|infants|babies|children|patients|adults)))\d[\d/-]*/g,
  // "Interfant-06 babies relapsed": the name's number, and no babies counted
  /(?<=\b[A-Za-z]{2,}-)\d{1,2}(?=\s(?:infants|babies|children|patients|adults)\b)|(?<=\b[Ii]nterfant\s)\d\d(?=\s(?:infants|babies|children|patients)\b)/g,
  // "in 2022 infants relapsed", "in arm 2 infants relapsed"
  /(?<=\b(?:in|by|before|since|until|from|after|during)\s)(?:19|20)\d{2}(?=\s(?:infants|babies|children|patients|adults)\b)/gi,
  /(?<=\b(?:in|on|after|at|by|for)\s(?:arm|group|cohort|day|week|phase|stratum|course|cycle|month|chapter|page|ward|room|step|stage)\s)\d{1,2}(?=\s(?:infants|babies|children|patients|adults)\b)/gi,
  // "Aoibhinn was one with a little": one child, and no count.
  /(?<=\b[A-Z][\p{Ll}]+ (?:was|is) )one(?= (?:of (?:the|those)|with|who)\b)/gu,
  /\b20\d{6}\b/g,
  /\b[A-Za-z]+\d[\w-]*|\b\d+[A-Z][A-Za-z]+\d*\w*/g,
  /\b(?:phase|grade|stage|class|level|cohort|stratum|part|table|figure|fig\.?|chapter|page|pp?\.|no\.|number|day|week|cycle|volume|vol\.|issue|version|section|article|room|group|type|arm|top|channel|episode|step|item)\s+(?:\d+(?:[./-]\d+)*[a-c]?|I{1,3}V?|IV)(?:\s*(?:-|to|and|or|\/)\s*(?:\d+|I{1,3}V?|IV))?\b(?![.,]?\d|\s*(?:%|percent|per cent|patients|infants|children|babies))/gi,
  // "after one cycle", "within the first two courses": when, not how many
  /\b(?:after|during|within|in|following|before|end of)\s+(?:(?:the|just|only|a|their|first|initial|a single)\s+){0,3}(?:\d+|one|two|three|four|five|six|single)\s+(?:[a-z]+\s)?(?:cycles?|courses?|blocks?|rounds?)\b/gi,
  // "followed for between 3.2 and 6.0 years": how far a follow-up ranged
  /\bbetween\s+\d+(?:\.\d+)?\s+and\s+\d+(?:\.\d+)?\s+(?:years|months)\b/gi,
  // "a year and a half", "two and a half years"
  /\b(?:an?|one|two|three|four|five)(?:\s(?:years?|months?))?\sand\sa\shalf\b(?!\s(?:times|per))/gi,
  // statistics' own furniture
  /\b(?:p|P)[\s-]*(?:value\s*)?(?:of\s*)?[=<>≤≥]\s*(?:0?[.·]\d+|\d+)/g,
  /\b(?:9[0579](?:\.\d)?|[58]0)\s?(?:%|per ?cent|percent)[\s-]*(?:CI|C\.I\.|confidence|credib|interval|uncertainty)\w*(?:[\s-]*(?:interval|limits?)s?)?(?:\s*\[CI\])?(?:\s*\(CI\))?/gi,
  /\bpower of \d+\s?%|\b\d+\s?% power/gi,
  /(?:±|\+\/-|\b(?:SE|SD|SEM|standard (?:error|deviation))(?:\s*\[S[ED]\])?)[\s,:=±]*(?:of\s)?\d+(?:\.\d+)?\s?%?/g,
  /[<>≤≥]?\s*\d+(?:\.\d+)?\s*[x×]\s*10\s*(?:\^|\*\*)?\s*[-−⁻]?\s*[\d⁻⁰¹²³⁴-⁹]+(?:\s*\/\s*[Llµ]+)?|\b10[-⁻^]+[\d⁻⁰¹²³⁴-⁹]+|\b10e-?\d+/g,
  // "low (below 0.05%)": where a test draws its line
  /\(\s*(?:(?:below|under|less than|at least|above|over)\s|[<>≤≥]\s?)0[.,·]\d+\s?(?:%|per ?cent)\s*\)/gi,
  /(?:\b(?:below|under|less than|at least|above|over)\s|[<>≤≥]\s?)0[.,·]0\d*\s?(?:%|per ?cent)/gi,
  // dates, times of day, years
  new RegExp(
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?\\s+${MONTH}(?:,?\\s+\\d{4})?|\\b${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?(?:\\s*-\\s*\\d{1,2})?(?:,?\\s+\\d{4})?\\b(?!%)|\\b${MONTH},?\\s+\\d{4}`,
    'g',
  ),
  /\b(?:19|20)\d{2}(?:\s?(?:-|\/|to|and|until|through)\s?(?:(?:19|20)\d{2}|\d{2}(?![\d.,·]*\d|\s?(?:%|per ?cent))))?s?\b(?!\s*(?:%|percent|per cent|patients|infants|children|babies|,\d))/g,
  /\b\d{1,2}:\d{2}\b(?:\s?[ap]m)?|\b\d{1,2}\s?[ap]\.?m\.?\b/gi,
  // "09.33 Infections are next": when a live report was posted
  /^\s*(?:[01]\d|2[0-3])\.[0-5]\d(?=\s+["'“]?[A-Z])/g,
  /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}([./])\d{1,2}\1\d{2,4}\b/g,
  // "8. For how long were they followed?": the number of an item
  /^\s*(?:1?\d|20)[.)](?=\s+["'“‘(]?[A-Z])/g,
  // ages of people
  /\b(?:aged?|ages?)\s+(?:of\s+)?(?:\w+\s+){0,2}?\d+(?:\s*(?:-|to|and)\s*\d+)?(?:\s*(?:years?|months?|days?|weeks?))?(?:\s+(?:or|and)\s+(?:older|over|above|younger|under))?/gi,
  /(?<=\b(?:people|adults|patients|children|men|women|those|participants)\s(?:aged\s)?)(?:between|from)\s\d+\s(?:and|to)\s\d+\b(?!\s?(?:%|per ?cent|percent|patients|people|infants|children))/gi,
  // a fever
  /\b(?:3[4-9]|4[0-3])[.,]\d(?!\s?(?:%|per ?cent|percent|months|years|points|\d))(?=\W{1,3}(?:fever|temperature|at night|this morning)\b)|(?<=\b(?:fever|temperature|thermometer|temp)\b[^.;\d]{0,25})(?:3[4-9]|4[0-3]|9[6-9]|10[0-6])(?:[.,]\d)?(?!\s?(?:%|per ?cent|percent|months|years|points|[.,]?\d))/gi,
  /\b\d+(?:\.\d+)?\s?(?:[°º](?:\s?[CF]\b)?|degrees\b)/g,
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen)[\s-](?:(?:years?|months?|weeks?|days?)[\s-](?:old|of age)s?)\b/gi,
  /(?<!\b(?:follow[- ]?up|followed|watched|tracked|observed)\b[^.;]{0,40})\b(?:under|younger than|older than|below|over|before|less than|beyond|up to)\s+(?:the\s+age\s+of\s+)?(?:\d+|one|two|a|twelve)(?:\s+(?:years?|months?|year'?s)(?:\s+(?:old|of age))?)?(?=\s*(?:[.,;:)"]|$|(?:at|with|who|and|whose|have|had|has|is|are|were)\b))(?<=(?:years?|months?|old|age|\bone|(?<![\d.,])1))(?!\.\d)/gi,
  /\b(?:first|second|third) (?:year of life|birthday)|\bfirst \d+ days of life/gi,
  // "1 in 2,000 children": odds of falling ill, no share of patients
  /\b(?:one|1|a)\s+in\s+(?:every\s+|about\s+|around\s+)?(?!(?:2|3|4|5|6|8|10|15|20|100)(?![\d,]))\d[\d,]*\b(?!\s?%)/gi,
  // "our doctor, who is about 30 and wears odd socks"
  /\bwho(?:'s|’s| is| was) (?:(?:about|around|nearly|almost|now|just|only|barely) )?\d{1,3}(?=[,.;)]| and (?!\d)[a-z])/gi,
  // "over those three years": the stretch told before
  /\b(?:over|in|during|within) (?:all )?(?:these|those) [\w-]+ (?:years|months|weeks|days)\b/gi,
  // money, lists, references, versions, sizes
  /[$€£¥]\s?\d[\d.,]*(?:\s?(?:k|m|bn|million|billion|thousand))?|\b\d[\d.,]*\s?(?:dollars?|euros?|pounds?|USD|EUR|GBP|cents)\b/gi,
  /^\s*\(?\d{1,2}[.)]\s+(?=\S)/g,
  /\[\d+(?:\s*[-,]\s*\d+)*\]/g,
  /(?<!\d[.,])\b\d+(?:[.,]\d+)?\s?(?:px|kb|mb|gb|kg|km|cm|mm|mL|ml|litres?(?!\s(?:an?|per)\b)|views?|comments?|shares?|likes?|minutes?|mins?|hours?|seconds?|credits?|pages?|followers|reads?|min read)\b/gi,
  /\b\d+(?:\.\d+)?\s*(?:mg|µg|mcg|g|mL|ml|micrograms?|milligrams?)\s*(?:\/|per)\s*(?:kg|kilo)\w*/gi,
  /\b\d+(?:\.\d+)?\s*(?:pg|ng|g|IU)\s*\/\s*(?:ml|mL|dL|L)\b/g,
  /(?:\b[Ii]n|\b[Oo]f)?\s*\b(?:one|1) (?:side|hand|day|of (?:the|those|these|our|its|many|several))\b|(?<!\bbut )\bone of\b(?!\s(?:fever|infection|hypertension|vomiting|(?:them|whom) (?:was |while |still )*in (?:\w+ )?remission))|\binto one(?=\sabout\b|[.,;])|\b(?:die[sd]? of|death from) one(?=[.,;)])|\b(?:no|any|some|every)one\b|\b(?:every|each|any) (?:(?:single|last|little|young) )?one\b|\bnot one\b|\b(?:the|that|this|which|a|an) (?:\w+ )?one\b(?!\s(?:of|who|death|relapse|patient|infant|baby|child|course|in|died|relapsed)\b)|\bone another\b/gi,
  /\b(?:one|two|three|four)-(?:component|sided|way|step|drug|arm|dimensional)\b|\b\d:\d\b/gi,
  /\b(?:half|quarter)(?:\s+(?:a|an)\s+(?:dozen|million|century|hour|day|month|year)|-?(?:life|lives|year|hour|time|marathon|brother|sister|way|truth|heartedly))\b|\b(?:first|second|other)[- ](?:half|quarter|third)(?=\s+of\s+(?:the\s+)?(?:year|century|decade|20\d\d|19\d\d|match|game|season))|\b(?:first|second|third|fourth)[ -]quarter\b/gi,
];

/** Spans of `text` whose numbers are no figures, in order, merged. */
export function notFigures(text: string): Span[] {
  const spans: Span[] = [];
  for (const pattern of PATTERNS)
    for (const match of text.matchAll(pattern))
      if (match[0].length > 0) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans.sort((a, b) => a.start - b.start);
}

/** `text` with each span blotted out by a character that no pattern matches; offsets stay as they are. */
export function blot(text: string, spans: readonly Span[], ink = '¤'): string {
  let out = '';
  let from = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= from) continue;
    const start = Math.max(span.start, from);
    out += text.slice(from, start) + ink.repeat(span.end - start);
    from = span.end;
  }
  return out + text.slice(from);
}
