/**
 * Numbers that were never anybody's result: a bet, a hope, what somebody would have settled for, what parents were told
 * of their own child, what people believe. They are told beside results and in the same words, and are not called wrong.
 */

/** Somebody's guess, up to the figure: "I'd have bet on 70", "we prayed for half", "the bar had been set at 70%". */
const GUESS =
  /\b(?:bet|bets|betting|wager\w*|gambl\w+|guess\w*|reckon\w*|hunch|pray(?:s|ed|ing)?|dream(?:s|ed|t|ing)?|wish(?:es|ed|ing)?|imagin\w+|dread\w*|brac(?:ed|ing)|steel(?:ed|ing)|prepared (?:myself|ourselves|him|her|them) for|settle[ds]? for|sign(?:ed)? (?:up )?for|happy with|content with|(?:would|['’]d) have (?:taken|accepted|said|put|thought|been (?:happy|glad|content|satisfied))|hop(?:e|es|ed|ing) (?:for|of|that)|hope (?:was|is|had been)|fear(?:s|ed|ing)?|expect(?:s|ed|ing|ation|ations)?|predict\w*|forecast\w*|ballpark|gut (?:feeling|said)|bar (?:had been|was|is) set|mark to beat|had in mind|assum\w+|suppos(?:e|ed|ing)|thinks?(?! in )|thought|believ(?:e|es|ed|ing)|(?:many|some|most) (?:\w+ )?(?:take it|assume))\b[^.;:!?]{0,70}$/i;
/** "93% survived, more than expected", "as hoped": the figure is what came. */
const MET =
  /\b(?:than|as|beyond|above|below|exceed\w*|surpass\w*|hoped-for|nobody|no one|un)\s?(?:\w+ ){0,3}(?:bet|bets|guess\w*|hop(?:e|ed|ing)|fear(?:s|ed)?|expect(?:ed|ation|ations)?|predict\w*|imagin\w+|thought|dream\w*|reckon\w*|dared)\b[^.;:!?]{0,70}$/i;
/** The guess has ended, and what came is told: "they had hoped for 70%, but it was 93%". */
const CAME =
  /\b(?:but|yet|instead|in fact|actually|turned out|it (?:was|became|is)|got|came|found|now|so that|because|since|when|while|whereas|with)\b/i;
/** "60 per cent, tops", "70, I would have said" */
const AT_MOST =
  /^(?:\s[\w'’-]+){0,4},? (?:tops|at best|if (?:we|they|you|she|he)(?:['’]re| were| was| are) lucky|I(?: would|['’]d)? (?:have )?(?:said|thought|guess(?:ed)?|reckon(?:ed)?)|was (?:the|my|our|his|her|their) (?:guess|bet|hope|fear|forecast|prediction|expectation))\b/i;
/** "At 2%, but that was a guess" */
const CALLED_SO =
  /^[^.;!?]{0,30}\b(?:that|this|it|which)(?:['’]s| is| was) (?:only |just |really |no more than |merely )?(?:a|an|their|his|her|my|our) (?:\w+ )?(?:guess\w*|hunch|hope|feeling|bet|forecast)\b/i;
/** "I told my husband 60 per cent", "I had 68 in my notes": the speaker's own number. */
const OWN_NUMBER =
  /\bI (?:had |have |once )?(?:told|said to|promised|warned|wrote (?:down )?(?:to|for)|texted|emailed|whispered to|put down|jotted down|had)(?: \w+){0,4}\s*$/i;

/** "Her chance of survival", "gave Lotte a 50% chance", "our son had a 30 per cent risk": one child's, as somebody put it. */
const ONE_CHILD =
  /\b(?:her|his|my|our (?:son|daughter|child|baby|boy|girl|twins?|little (?:one|boy|girl))['’]s|[A-Z][a-z]+['’]s|their (?:son|daughter|child|baby|boy|girl)['’]s|your (?:child|baby|son|daughter)['’]s) (?:own )?(?:\w+ )?(?:chances?|odds|prospects?|likelihood|risk|prognosis)\b|\b(?:she|he|our (?:son|daughter|child|baby|boy|girl)|the (?:boy|girl)|my (?:son|daughter|child|baby|boy|girl)) (?:had|has|was given|stood|would have|faced)(?: only| just| about| around| at best)? (?:an?|the)? ?\S+(?: per cent| percent)? (?:chance|risk|likelihood|probability)\b|\b(?:gave|give|given|giving|offered|put) (?:her|him|me|us|(?!(?:Blina|The|Chemo|It|That|This)\w*)[A-Z][a-z]+|(?:my|our|their) (?:son|daughter|child|baby|boy|girl))(?: only| just| about| around| at best| no more than)? an? \S+(?: per cent| percent)? (?:chance|risk|likelihood|probability)\b|\b(?:had been|was|were|been) told of an? \b/;

/** Whether the figure with these words `before` it in its sentence and `after` it is a guess, a hope, or one child's odds. */
export function isGuessed(sentence: string, before: string, after: string, previous: string): boolean {
  if (ONE_CHILD.test(sentence) || AT_MOST.test(after) || OWN_NUMBER.test(before)) return true;
  if (CALLED_SO.test(after)) return true;
  const guess = GUESS.exec(before);
  if (guess && !MET.test(before) && !CAME.test(guess[0])) return true;
  return GUESSING.test(previous) && SAID_SO.test(sentence);
}

/** A sentence of guesses goes on: "I'd have bet on ten points. I told my husband 60 per cent." */
const GUESSING =
  /\b(?:bet|wager\w*|guess\w*|reckon\w*|hunch|hop(?:e|ed|ing)|fear(?:ed|s)?|expect(?:ed|ations?|ing)|predict\w*|prayed)\b/i;
const SAID_SO =
  /\b(?:I|we|he|she|they|colleagues|friends|others|some|one|another)\b(?: \w+){0,3} (?:told|said|thought|guessed|bet|wrote|put|went for|chose|tipped|hoped|feared)\b/i;
