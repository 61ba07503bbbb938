/**
 * What copy tells of as once printed, typed or said wrongly, by itself or by others: "Our report gave survival as 49%; it
 * was 81.6%", "an earlier version said 96%", "our summer issue called 65% overall survival – mea culpa". The wrong number
 * stands there to be put right, and is not called wrong a second time.
 */

const SAID =
  '(?:gave|give|gives|called|calls|put|puts|said|says|stated|states|had|read|reads|listed|lists|quoted|described|reported|wrote|writes|believes|claimed|claims|named|showed|shows|printed|carried|spoke|mentioned|mixed|told|tells|announced|informed)';
const SHEET =
  '(?:versions?|items?|issues?|editions?|columns?|newsletters?|handouts?|slides?|captions?|leaflets?|drafts?|bulletins?|dispatch|headlines?|transcripts?|posters?|tweets?|press release|graphics?|charts?|infographics?|blog(?: post)?|posts?|stor(?:y|ies)|articles?|pieces?|news reports?|accounts?|websites?|wire)';
/** An issue, version or entry of the copy's own, and that it said something: "our summer issue called", "an earlier version said". */
const EARLIER = new RegExp(
  `\\b(?:(?:our|my|your|last|yesterday['’]s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s) (?:\\w+ ){0,2}|(?:(?:an?|the|its) )?(?:previous|earlier|original|older|former|initial|uncorrected|printed|print) (?:\\w+ )?)${SHEET}\\b[^.;:]{0,70}\\b${SAID}\\b|\\b(?:our|my|your) (?:\\w+ )?report\\b[^.;:]{0,60}\\b(?:gave|called|put|said|stated|listed|wrote|named|printed)\\b`,
  'i',
);
/** "One paper wrote": somebody's report, which what follows puts right. */
const OTHERS = new RegExp(
  `\\b(?:one|another|some|several|many|(?:the|this|that) (?:same|very)|(?:your|their)|an?|the (?:local|daily|Sunday|rival|national|evening)|an? (?:local|daily|Sunday|rival|national|evening)) (?:\\w+ )?(?:reports?|stor(?:y|ies)|articles?|pieces?|papers?|newspapers?|accounts?|media|outlets?|reporters?|journalists?|columnists?|websites?|sites)\\b[^.;:]{0,60}\\b${SAID}\\b`,
  'i',
);
/** "In fact two died", "There were 30", "mixing up the groups" */
const FACT =
  /^["'“‘(\s]*(?:in (?:fact|truth|reality)|actually|what (?:we|they|is|the (?:paper|trial|data|study)) (?:do |does )?(?:knows?|known|says?|shows?|found)|there (?:was|were)|(?:it|that)(?:['’]s| was| is)|the (?:truth|right|correct|real|true))\b/i;

/** "I first typed 49.4%", "we used to say 96 here" */
const FIRST_WRITTEN =
  /\b(?:I|we|they|he|she|you|it) (?:had |have |at )?(?:first|originally|initially|mistakenly|wrongly|once|used to|previously|accidentally|carelessly)(?: had| have)? (?:typed?|wr(?:o|i)te|written|said|say|gave|give|printed?|put|reported|stated|noted|called?|read|heard|listed|misread|thought)\b/i;
const MIXED = /\b(?:mixing up|confusing|muddling|mistaking|turning|misreading)\b/i;
/** Words of regret. */
const REGRET =
  /\b(?:mea culpa|(?:our|my|their) (?:mistake|error|slip|bad|apologies)|typos?|misprint\w*|misheard|mistyp\w+|apolog\w+|oops|errat(?:um|a)|corrigend(?:um|a)|in error|by mistake|slip of the (?:pen|tongue)|we regret|transposed|garbled|mix(?:ed|ing|es)(?: \w+)? up the|mix-up|(?:is|it['’]s|was) (?:often|sometimes|frequently|commonly|widely) (?:said|written|claimed|reported|quoted|repeated|misquoted))\b/i;
/** A line of corrections. */
const CORRECTION =
  /^\W*(?:[A-Z]\w+ )?(?:corrections?|clarifications?|errat(?:um|a)|corrigend(?:um|a)|amendments?|typos?|put right|setting (?:it|the record) straight|for the record|an? (?:apology|error)|we got it wrong)\b/i;
/** "…; it was 81.6%", "that was the two-year value", "which should have read": what is right follows. */
const RIGHTED =
  /^[^.;]{0,60}[.;,:–—-]\s*(?:["'”’)]\s*)?(?:(?:it|that|this|they|there|the (?:right|correct|true|real|actual) \w+)(?:['’]s| (?:was|were|is|are|should|ought|belongs?)) (?!still|also|then|now|even|far|more|less|much|so|clear|not clear)[^.;]{0,50}\d|(?:that|this|it) (?:was|is) (?:the|for) (?:\w+[- ]){0,3}(?:value|figure|number|result|rate|share|level|one)\b|which should\b|(?:\w+ ){1,5}to (?:say|tell them|point out|insist) (?:that )?(?:it|this) (?:was|is|were)\b[^.;]{0,30}\d|should (?:be|have|read)\b|(?:please )?read \d)/i;
/** "For "DFS 93%" read "OS 93%"", "… to read …" */
const TO_READ = /^[^.;]{0,3}["”’'](?:[^.;]{0,20})?\s(?:to |should |must |ought to |now )?reads?\s["“‘']/i;
/** "That was the earlier figure" */
const OLD_ONE =
  /^\W*(?:that|it|this) (?:was|is) (?:the|an?) (?:earlier|old|older|other|wrong|previous|interim|first)\b/i;
/** What a report does when it gives a number. */
const GAVE =
  /\b(?:gave|given|put|listed|had it|stated|said|wrote|called|printed|reported|typed|quoted|cited)\b/i;

/** Whether a figure is told as one that was got wrong. `block`: the text of its block up to its sentence. */
export function isSetRight(
  sentence: string,
  before: string,
  after: string,
  block: string,
  next: string,
): boolean {
  if (EARLIER.test(sentence) || TO_READ.test(after)) return true;
  if (OTHERS.test(sentence) && (FACT.test(next) || RIGHTED.test(after) || MIXED.test(after))) return true;
  if (FIRST_WRITTEN.test(sentence) || REGRET.test(sentence)) return true;
  if (GAVE.test(before) && (RIGHTED.test(after) || OLD_ONE.test(next))) return true;
  return CORRECTION.test(block === '' ? sentence : block) && (GAVE.test(before) || /→|->|=>/.test(after));
}
