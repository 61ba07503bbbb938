/**
 * Whether a sentence tells its number as that of all the patients of a study, whichever study the passage is about: by a deed
 * that all of them did ("39 babies took part"), by what the study did ("It enrolled 527 adults"), by their being there at all
 * ("There were 39 babies", "Only 39 babies."), or as those who are known ("the same 39 babies").
 */

const PEOPLE =
  '(?:infants|babies|newborns|tots|children|kids|youngsters|patients|adults|people|participants|volunteers)';
/** "39", "39 of them", "39 newly diagnosed babies": nothing between the number and its noun makes them a part. */
const HEADS = `# ?(?:of (?:them|these \\w+)|(?:(?!(?:or|to|and|in|with|who|other|more|older|younger)\\b)[\\w-]+ ){0,3}?${PEOPLE})?`;
const MANY = '(?:a total of |only |just |some |all |the same |in all |as few as |a mere )?';
/** What is told of all of them between the noun and the verb. */
const ALIKE =
  '(?:,? (?:all )?(?:with|in|from|across|spread over|under|aged|who had|whose) [^.;:#]{2,60}?,?)?';
const STUDY =
  '(?:it|they|we|(?:the|this|that|its|their) (?:[\\w-]+ ){0,2}?(?:trial|study|pilot|paper|report|update|group|team|investigators|researchers|doctors|agency|regulator|fda)|researchers|doctors|investigators)';
const TOOK_IN =
  '(?:put|took(?: in| on)?|enrol+ed|included|recruited|treated|gathered|gave it to|tested it (?:in|on)|tried it (?:in|on)|covered|covers|had|has|followed|looked at|randomi[sz]ed|counted|presented|used|described|involved|comprised|numbered|signed up)';
const WENT =
  '(?:took part|joined|(?:(?:were|had been|was|got) )?(?:then |all |each )?(?:treated|enrol+ed|included|randomi[sz]ed|recruited|tested|evaluable|evaluated)\\b|(?:(?:were|had been) )?(?:given|got|had|received|took) (?:it\\b|(?:a|an|one|the|two|an extra|this|just one)\\b|blina|immunotherapy|Blincyto))';

const WHOLE = new RegExp(
  [
    `(?<!\\b(?:in|of|among|for|with|to|from|on) (?:the )?)${HEADS}${ALIKE},? (?:who )?${WENT}`,
    `\\b${STUDY}(?: had| has| also| then| only)? ${TOOK_IN} ${MANY}${HEADS}(?=[.,;:)]| (?:with|in|on|from|across|aged|younger|under|between|who|whose|and|at)\\b|$)`,
    `\\bthere (?:were|are) ${MANY}${HEADS}(?=[.,;:]| (?:in|with)\\b|$)`,
    `^[^a-z#]*(?:(?:Only|Just|Same|The same|In all|A mere) )?${HEADS}(?:[.,;:!?—–]|,? (?:with|all|no|from)\\b(?![^.;:]*\\b(?:was|were|had|have|has|are|is|got|took|died|fell|came|went|did|could)\\b)|$)`,
    `\\bn\\s?=\\s?#`,
    `\\b(?:patients|participants|enrolled|randomi[sz]ed|treated): #`,
    `\\b(?:tested|tried|trialled|studied)(?: out)? (?:on|in) ${MANY}${HEADS}`,
    `\\bone of ${MANY}(?:the )?${HEADS}`,
    `\\b(?:the|all|same|those|these) (?:same )?# (?:treated |study )?${PEOPLE}`,
    `\\b(?:started|began) with ${MANY}${HEADS}`,
    `\\bthe (?:[\\w-]+ ){0,2}?(?:trial|study|pilot)(?: was)? (?:of|with|in) ${MANY}${HEADS}`,
    `\\b(?:trial|study|pilot)(?:, let us be honest)?: ${MANY}${HEADS}(?=[.,;:]| with\\b|$)`,
    `# ${PEOPLE},? (?:is|are|was|were) (?:not many|few|too few|enough|hardly|scarcely|(?:still )?an? (?:\\w+ )?(?:small|tiny|large|low|modest) (?:number|group|sample))`,
    `\\bnor (?:is|are) # ${PEOPLE} an? (?:large|big|great) (?:number|group|sample)`,
    `# ${PEOPLE}, (?:no|without|not) (?:an? )?(?:randomi[sz]\\w+|control|placebo|comparison|coin)`,
  ].join('|'),
  'i',
);

/** Whether the number, printed as #, is told as that of all. */
export const tellsWhole = (sentence: string): boolean => WHOLE.test(sentence);

/** "A study of 39 infants", "it was given to 39 babies": of some study, which the figures around it have to name. */
const ONE = new RegExp(
  [
    `\\b(?:a|an|one|this|that|our|their) (?:[\\w-]+ ){0,3}?(?:trial|study|pilot) (?:of|with|in) ${MANY}${HEADS}`,
    `\\bit was given to ${MANY}${HEADS}`,
    `^(?:In|Among|With) (?:just |only )?${HEADS}[.,;]`,
    `\\b(?:trial|study|pilot)\\b[^.;:#]*: ${HEADS},`,
  ].join('|'),
);

/** Whether the number, printed as #, is told as that of all who were in one study. */
export const tellsOne = (sentence: string): boolean => ONE.test(sentence);

/** "In Norway", "at Great Ormond Street": not where the trial as a whole was run. */
export const isPlaced = (words: string, name = '#'): boolean =>
  /\b(?:at (?!ASH|EHA|ASCO)(?=[A-Z])|(?:[Ii]n|[Aa]t|[Ff]rom) (?:the )?(?:UK|US|USA)\b)|\b(?:[Ii]n|[Aa]t|[Ff]rom) (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Study|Trial|Phase|Europe|Utrecht|The|New England|Interfant)\b)[A-Z][a-z]{2,}/.test(
    words.replace(name, '#'),
  );
