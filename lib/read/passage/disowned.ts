/**
 * Words by which copy keeps its distance from what it repeats: hearsay, another's mistake, a claim that the next
 * sentence takes back. A figure that stands among them is not the copy's own, and is not called wrong.
 */

/** Who repeats it, and that it is only said. */
const HEARSAY =
  /\b(?:someone|somebody|(?:a|one|my|his|her|some) (?:\w+ )?(?:colleague|friend|neighbou?r|reader|relative|uncle|aunt|cousin|(?:brother|sister|mother|father)(?:-in-law)?|husband|wife|boss|stranger|website|blog|user|caller|commenter|poster)|(?:a|an|one|the|your) (?:\w+ )?(?:headline|tweet|post|posts|leaflet|meme|graphic|rumou?r)|headlines|tweets|(?:online|on (?:Facebook|Mastodon|Twitter|TikTok|Instagram|Reddit|X|the internet|social media|the socials)))\b[^.;]{0,60}?\b(?:told|tells?|claim(?:s|ed|ing)?|said|says?|saying|wrote|writes?|insist(?:s|ed)?|scream(?:s|ed)?|shout(?:s|ed)?|had it|put it|gave|turned|swears?|swore)\b/i;
/** Who had it wrong before: "An earlier version of this article said …", "Some media wrote …", "hard on journalists who wrote …", "It is often said …". */
const MISTAKEN =
  /\b(?:(?:an|the|our) (?:earlier|previous|first) version of (?:this|the) (?:article|story|piece|page|text)|(?:one|some|several|many|other) (?:papers?|newspapers?|media|outlets|articles|websites|people) (?:have |had )?(?:wrote|written|claimed|said|write|claim|say)|it is (?:often|sometimes|widely) (?:said|claimed|written|thought|believed)|(?:journalists|reporters|colleagues|newspapers|papers|outlets|sites|editors|columnists|headline[- ]writers|those|anyone|everyone|people) who (?:have |had )?(?:wrote|written|write|claimed?|said|say|printed?|reported|repeat(?:ed)?|tweeted|posted)|(?:many|some) (?:parents|people|readers|families) (?:still |now )?(?:believe|think|assume))\b/i;
/** Copy that speaks to the one who said it. */
const ADDRESSED =
  /\b(?:you|you have|you had|you've|you'd) (?:wrote|written|said|claimed|printed|stated|told (?:us|readers)|reported)\b|\byour (?:\w+ ){0,2}(?:headline|graphic|article|report|paper|piece|story|correspondent|columnist|newspaper)\b[^.;]{0,40}\b(?:said|says|wrote|claimed|claims|turned|stated|gave|put|has|had|printed)\b/i;
const CORRECTED =
  /\b(?:had to|have to|must|let me|may I|wish to|like to) (?:correct|put (?:\w+ ){0,3}right|set (?:\w+ ){0,3}straight)\b|\b(?:corrected (?:her|him|them|it|me|us)|misread|misquot\w+|mis-?remember\w*|garbled|mixed up|muddled|confus(?:ed|es|ing)|got (?:it|that|this|the \w+) wrong|turned (?:\w+ ){1,6}into)\b/i;
/** "And one to forget: …", "Never write that it cures 93%": told only to be left unsaid. */
const UNSAID =
  /\b(?:(?:one|ones|figures?|numbers?|lines?|claims?|phrases?|headlines?|something) (?:to|(?:that )?you (?:can|should|may|must)(?: safely)?) (?:forget|ignore|disregard|distrust|mistrust|beware(?: of)?|bin|avoid|delete|strike|not (?:use|quote|print|repeat))|(?:never|do not|don['’]t|please don['’]t|avoid|stop|beware of) (?:write|writing|say|saying|print|printing|believe|quote|quoting|repeat|repeating|tell|telling)|(?:not to be|is not to be|should not be|must not be|cannot be|can't be) (?:written|said|quoted|printed|repeated|told|taken) as|(?:nobody|no one|one|you|we|readers) (?:should|must|can|may)(?: not| never)? (?:equate|confuse|mistake|conflate))\b/i;
/** The next sentence says where it may be met, or that nobody has said it. */
const ONLY_MET =
  /^["'“‘(\s]*(?:you(?:['’]ll| may| might| will| can)? (?:see|read|hear|find|meet|come across) (?:it|this|that|these|them)\b|(?:the|these|both) (?:papers?|stud(?:y|ies)|reports?|authors?|trials?|doctors?) (?:(?:do|does|did)(?: not|n['’]t)|never|nowhere) (?:says?|claims?|said|claimed|reports?|use|show)\b|(?:nobody|no one|no paper|no study|neither paper) (?:says?|said|claims?|claimed|has said|has claimed)\b)/i;
/** The figure itself is said not to be what follows. */
const NOT_THAT = /^["'”’)\s]*(?:is|was|are|were)(?:n['’]t|\s(?:not|no|never)\b)/i;
/**
 * The next sentence takes this one back: by "no" or "wrong" alone, or by saying that it is not so. "No child had to stop"
 * and "It was not a randomised trial" go on with the story.
 */
const TAKEN_BACK =
  /^["'“‘(\s]*(?:(?:no|nope)(?=\s*[,.;:!?—–-])|(?:true|really|correct|right|(?:is|can|could|does|do|did|was|were) (?:that|this|it|they)(?: be)?(?: (?:so|true|right|correct|really))?)\?|(?:not (?:so|quite|true|at all|really|established|proven?|shown|correct|supported|what)|wrong|nonsense|alas)\b|sorry\s*[,:–—-]+\s*(?:no|not|I mean|I meant|that|it|wrong|make|scratch|correction|\d)|(?:it|that|this|they|he|she|the (?:drug|study|paper|trial))(?:['’]s| (?:is|was|does|did|do|are|were|says?|said))?(?:(?:n['’]t|\snot)(?=\s*[,.;:!?—–]|\s(?:so|true|right|correct|accurate|quite|really|at all|the (?:case|truth|point|same|survival|share|proportion|percentage|figure|number)|what|how|as simple|exactly|actually|say|cure)\b)|\s(?:no such|nothing of|wrong|untrue|false|nonsense|a (?:mistake|myth|misreading|muddle|slip))\b)|(?:the (?:original|true|real|correct|right|actual|proper) \w+|(?:false|untrue|incorrect|wrong answer|almost)(?=\s*[.,;:!–—-])|(?:what )?the (?:paper|study|original|trial) (?:really |actually )(?:says?|said|reads?|found))\b)/i;

/** Whether a figure stands among words that are not the copy's own claim. `after`: the words behind it. */
export function isDisowned(sentence: string, after: string, previous: string, next: string): boolean {
  return (
    HEARSAY.test(sentence) ||
    MISTAKEN.test(sentence) ||
    ADDRESSED.test(sentence) ||
    CORRECTED.test(sentence) ||
    UNSAID.test(sentence) ||
    ONLY_MET.test(next) ||
    (CORRECTED.test(previous) && (ADDRESSED.test(previous) || HEARSAY.test(previous))) ||
    NOT_THAT.test(after) ||
    TAKEN_BACK.test(next)
  );
}
