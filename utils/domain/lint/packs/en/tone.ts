import type { Pattern, Softening } from '../pack.ts';

/** Past participles and pasts that do not end in -ed, as far as they occur in blame. */
const irregular =
  'told|read|written|wrote|sent|kept|come|came|gone|taken|took|brought|known|thought|made|paid|done|given|gave|chosen|chose|said|left|let|put|spoken|set|shown|broken|broke|bought|understood|begun|held|lost|worn|found out|dealt|meant';
/** Not "you should have received our email": that would be ours to explain. */
const done = `(?!received|arrived|noticed|unlimited|been|need|indeed|enjoyed|loved)(?:\\w{2,}ed|${irregular})\\b`;
const adverb = '(?:\\w+ly |even |actually |already |still |again |just |simply |also |at least |first )?';

const pattern = (source: string): Pattern => new RegExp(source, 'g');

export const blame: readonly Pattern[] = [
  /\b(?:surprised|amazed|astonished|strange|odd|a pity|a shame) (?:that )?you (?:have not|haven't|didn't|did not|don't|do not|never)\b|^(?:the )?problem is,? (?:that )?you\b/g,
  pattern(
    `\\byou(?:'ve| have)? ${adverb}(?:failed to|forgot to|forgotten to|neglected to|neglected|refused to|omitted|ignored|misread|misunderstood|misused|mishandled|mistyped|tampered|overlooked)\\b`,
  ),
  pattern(
    `\\byou ${adverb}(?:should|could|ought to|must|needed to|were supposed to)(?:n't| not)?(?: have|'ve|ve) ${adverb}${done}`,
  ),
  pattern(
    `\\byou (?:did|have)(?: not|n't|nt) ${adverb}(?:bother|bothered|read|follow|followed|check|checked|provide|provided|give us|given us|tell|told|send|sent|fill|filled|include|included|specify|specified|mention|mentioned|pay|paid|cancel|cancelled|listen|understand|respect|respected|confirm|confirmed|attach|attached|enter|keep|show up|turn up|come|reply|replied|answer|answered|respond|responded|notify|inform|informed|warn|ask|look|pick|measure|measured|return|collect|let us know|take care|pay attention)\\b(?!.{0,25}\\byet\\b)`,
  ),
  /\byou (?:don't|do not|dont) (?:seem to |even |really |ever )?(?:read|listen|understand|pay attention|follow)\b/g,
  /\b(?:entirely |all |completely |only )?your (?:own |entire |sole )?(?:fault|negligence|carelessness|oversight|failure|own doing|own mistake|own error|responsibility to)\b/g,
  /\b(?:mistake|error|fault|problem|issue) (?:is|was|lies|comes|came) (?:entirely |clearly |only )?(?:on|at|from|with) you(?:r (?:side|end|part))?\b/g,
  /\b(?:mistake|error|oversight|negligence) on your (?:part|side|end)\b/g,
  /\byou (?:only |really )?(?:have|'ve) (?:only |no ?one (?:else )?)(?:got )?(?:yourself )?to blame\b|\byou(?:'re| are) (?:the one |the only one )?(?:to blame|at fault|in the wrong)\b/g,
  pattern(
    `\\bif you had ${adverb}${done}|\\bhad you ${adverb}${done}|\\bif you'd ${adverb}(?:${irregular}|\\w+ed)\\b`,
  ),
  /\b(?:because|since|as) you (?:\w+ )?(?:ordered|came|arrived|booked|paid|cancell?ed|wrote|called|replied|sent|waited|asked)\b[^,.;]{0,25}\blate\b/g,
  /\b(?:because|since) you (?:didn't|did not|failed|forgot|never|broke|dropped|washed|missed|refused)\b/g,
  pattern(
    `\\byou(?:'ve| have)? never (?:even |once |actually )?(?:told|said|sent|gave|came|paid|read|asked|mentioned|confirmed|replied|answered|showed|provided|informed|contacted|picked|bothered|returned|signed|specified|called|wrote|let us)\\b`,
  ),
  /\byou (?:clearly|obviously|evidently|deliberately|apparently|simply|just) (?:did not|didn't|do not|don't|haven't|ignored|misread|missed|failed|entered|forgot|misunderstood|broke|dropped|used|washed|mistook|weren't)\b/g,
  /\byou were (?:clearly |already |repeatedly |explicitly )?(?:supposed to|meant to|told|warned|required to|expected to)\b/g,
  /\byou(?:'ve| have)? (?:gave|given|sent|entered|typed|wrote|written|provided|put|ordered|picked|chose|chosen|selected|booked|used|supplied|left|made|opened|filled)(?: us| me| in| down| out)? (?:the |a |an )?(?:wrong|incorrect|invalid|false|incomplete|mistaken|mistake|error)\b/g,
  /\b(?:not|isn't|n't be|hardly|never) (?:our|my) (?:fault|problem|responsibility|mistake|job)\b|\b(?:that|this|it)(?:'s| is) (?:really )?your (?:own )?problem\b/g,
  /\bnext time,? (?:please )?(?:read|think|listen|pay (?:more )?attention|be more|you should|try reading|double-check|don't)\b/g,
  /\byou should (?:really |always |simply |just )?(?:be more careful|pay (?:more |closer )?attention|learn|know better|know that by now|think before)\b/g,
  /\byou(?:'re| are) (?:simply |just |clearly |the one who is )?(?:mistaken|confused|wrong(?! (?:number|person)))\b/g,
  /\byou (?:claim|allege|pretend)\b|\byou insist that\b/g,
  /\byou(?:'ve| have| must have|'re the one who| are the one who)? (?:damaged|broken|broke it|dropped it|misused|overloaded|scratched|soaked|washed it)\b/g,
  /\b(?:due to|thanks to|owing to|as a result of|because of) your (?:late|own|failure|delay|mistake|error|negligence|lack|carelessness|refusal|behaviou?r)\b/g,
  /\b(?:why|how come) (?:didn't|did|wouldn't|would|couldn't) you (?:not |just |simply )?(?:tell|say|read|check|ask|call|order|wait|mention|let us|order|come|look)\b/g,
  /\b(?:would|could) (?:never |not )?have (?:happened|been avoided) (?:if|had) you\b|\bif only you\b/g,
  /\byou (?:arrived|came|showed up|turned up|called|replied|responded|were|cancelled|paid|returned it|sent it)(?: back)? (?:\w+ ){0,3}(?:too )?late\b|\byou(?:'ve| have) made (?:a|the|another) (?:mistake|error)\b/g,
  /\buser error\b|\bit(?:'s| is) (?:up to you|your job|your duty|your responsibility) to\b/g,
];

export const excuse =
  /\b(?:if|in case|when|whether|unless|not|never|hope|isn't|wasn't|no worries)\b[^,;:.!?]*$|\b(?:did|have|had) $/;

export const softenings: readonly Softening[] = [
  {
    find: /\byou (?:(?:failed|forgot|neglected|omitted) to|(?:did not|didn't)) (?:mention|provide|send|include|give|attach|specify|add|indicate|tell)(?: us| me)?(?= (?:the|your|a|an|which|what|any)\b)/,
    put: 'we still need',
  },
  {
    find: /\byou (?:gave|sent) (?:us |me )?(?:the |a |an )?(?:wrong|incorrect|invalid) (\w+(?: \w+)?)(?=[.!]?$)/,
    put: 'the $1 we have does not seem right',
  },
  { find: /\byou should(?: have|'ve) called\b/, put: 'next time, please call' },
  { find: /\byou should(?: have|'ve) told us\b/, put: 'next time, please tell us' },
  {
    find: /\byou should(?: have|'ve) (contact|check|ask|book|order|confirm)ed\b/,
    put: 'next time, please $1',
  },
  { find: /\byou must have (?:entered|typed) the wrong\b/, put: 'could you check the' },
];

export const angry: readonly Pattern[] = [
  /\bor else\b(?=\W*$)|\bno offen[cs]e\b|\bout of luck\b|^(?:well,? |so,? )?that's (?:just )?tough\b|\b(?:what is|what's|something|anything) (?:is )?wrong with you\b|\bwhat's your problem\b|\bbetter off (?:not|elsewhere|without|somewhere)\b/g,
  /\b(?:think|look) (?:what|how much) you paid\b|\byou get what you pay for\b|\bwhat (?:did|do) you (?:expect|want (?:me|us) to)\b|\bmind[- ]read(?:er|ers|ing)\b|\bcrystal ball\b|\b(?:not|n't) (?:your (?:servants?|maid|mother|babysitter|slaves?|friend)|magicians?|miracle workers?)\b/g,
  /\b(?:nobody|no one) (?:forced|asked|made|is forcing) you\b|\bdo your (?:research|homework)\b|\buse your (?:brain|head|eyes|common sense)\b|\bcommon sense\b|\brocket science\b|\bget a grip\b|\bkeyboard warrior\b|\bhid(?:e|ing|es) behind (?:a|your|the) (?:keyboard|screen|fake)\b/g,
  /\byou (?:clearly |obviously |evidently |really |simply )?(?:have|'ve got|had) (?:absolutely |clearly |obviously )?(?:no (?:idea|clue|manners|taste|respect|life)|nothing better|too much time)\b|\bwhat you(?:'re| are) talking about\b|\b(?:maybe|perhaps) (?:you should|next time|try) (?:have |just |actually )?(?:learn|read|stay|go|stick|reading|listening|cook|eat|think)\b|\b(?:no one|nobody|no other \w+) (?:else )?(?:has |have )?(?:ever )?(?:complained|complains|had (?:this|that|a|any) (?:problem|issue|complaint))\b/g,
  /\bthe (?:first|only) (?:person|one|customer|client|guest)s? (?:to|who|that) (?:\w+ )?(?:complain|complains|complained|has a problem|had a problem|think|thinks|say|says|said)\b|\b(?:type|kind|sort) of (?:customer|client|guest|person|people)s? (?:that |who )?(?:we|i) (?:do not|don't|can do without|prefer not)\b|\b(?:please |so )?(?:do not|don't) (?:return to us|come back|visit us|order (?:from us )?again|expect)\b/g,
  /\bworld (?:doesn't|does not) revolve\b|\bwhat makes you think\b|\bhow hard (?:is it|can it be)\b|^(?:well,? )?good for you\b|\bget on with it\b|\bget over yourself\b|^(?:well,? )?if you say so\b|^suit yourself\b|^your loss\b|\bhave fun with that\b|\b(?:you(?:'re| are)|so|such|how) (?:an? )?(?:ignorant|ungrateful|entitled|spoiled|spoilt|lazy|arrogant|petty|clueless)\b|\bnot (?:being )?paid (?:enough )?(?:to|for)\b|\bsomeone who cares\b/g,
  /\bhow (?:many (?:more )?times|often) (?:do|must|should|have|will|did) (?:i|we)\b/g,
  /(?:^|[,;:!?.] |\bplease |\band |\bso |\bjust |\bnow )stop (?:wasting|bothering|harassing|messaging|spamming|contacting|writing|complaining|whining|asking|calling|being|lying|acting|shouting|blaming|threatening|pretending|making|insulting|it\b)/g,
  /\bwast(?:e|es|ed|ing)(?: of)? (?:my|our|everyone's|everybody's) time\b|\ba waste of time\b/g,
  /\b(?:can't|cannot|can|don't|didn't) you (?:even |just |not )?(?:read|understand|listen|see (?:that|the)|get it|count)\b(?! (?:the|our) (?:menu|small|label|size))/g,
  /\bare you (?:even |really |actually |being )?(?:blind|deaf|stupid|serious|kidding|joking|illiterate|dumb|crazy|drunk|insane|listening|reading what)\b/g,
  /\b(?:did|do|have) you even\b|\b(?:what|which) part of\b.{0,60}\b(?:understand|clear|get)\b|\bwhat (?:don't|do|didn't|did) you (?:not )?understand\b|\blearn (?:how )?to (?:read|behave|spell|listen|count)\b/g,
  /\bis it (?:really )?(?:so|that|too) (?:hard|difficult|complicated)\b/g,
  /\bgo (?:somewhere else|elsewhere|bother|annoy)\b|\b(?:shop|try|buy|complain|eat|look) (?:elsewhere|somewhere else)\b|\btake your (?:business|money|custom) \w+|\bfind (?:yourself )?(?:another|a different) (?:shop|place|restaurant|baker|seller)\b/g,
  /\bleave (?:us|me) alone\b|\b(?:don't|never) (?:ever )?(?:come back|write (?:to us )?again|contact us again|bother)\b|\b(?:not|no longer) welcome (?:here|any ?more|in)\b/g,
  /\b(?:i|we)(?:'ve| have)? already (?:(?:told|answered|informed|warned|explained (?:it |this |that )?to) (?:you|twice|three times|several times)|said (?:it|so|that|this))\b/g,
  /\bcalm down\b|\bget over it\b|\b(?:just )?deal with it\b|\bgrow up\b|\bchill out\b|\bget a life\b|\bsuck it up\b|\btough luck\b|\bcry me\b|\bboo ?hoo\b|\bbig deal\b|\bwho cares\b|\b(?:nobody|no one) cares\b|\b(?:anyone|anybody|someone) cares\b|^(?:so what|whatever|too bad|relax|enough)\b/g,
  /\b(?:will|'ll|going to|gonna|have to|about to) (?:block|report|ban|sue|blacklist|blocking) you\b|\bcall(?:ing)? the police\b|\blegal action\b|\bsee you in court\b|\btake you to court\b|\b(?:my|our) (?:lawyers?|solicitors?|attorneys?|legal team|legal department) (?:will|is|are|would|has|have|'ll)\b/g,
  /\bnice try\b|\bgood luck with that\b|\b(?:not )?falling for\b|^(?:yeah|oh),? (?:right|really|sure)\b|\bthanks for nothing\b|\bhow dare you\b|\bhow (?:clever|original|charming|mature) of you\b|\baren't you (?:just )?(?:charming|lovely|clever|special|sweet|funny|the|a)\b|^(?:bravo|well done|congratulations),? (?:you|for (?:not|wast|ruin|miss))|\b(?:mr|mrs|ms|miss) know-it-all\b|\bsince you know (?:everything|better|it all|so much)\b|\bwhat a (?:surprise|shocker)\b/g,
  /^(?:please |just |so |maybe |then |perhaps |and )*(?:read|re-?read|look|listen)\b.{0,40}\bagain\b|(?:^|[,;:] |\bplease |\band |\bjust |\btry to )read .{0,40}\b(?:properly|before you|for once)\b|\b(?:try|start) reading\b|\bopen your eyes\b|\bread it again\b/g,
  /\byour (?:attitude|tone|behaviou?r|manners|language|nonsense|drama|whining|rudeness|lies|insults)\b|\b(?:don't|do not) (?:you )?(?:use|take|talk|speak) (?:that tone|to (?:me|us) like)|\bwatch your (?:tone|mouth|language)\b|\bshow some respect\b|\bmind your (?:own|manners|language)\b/g,
  /\b(?:customers|people|clients|guests) like you\b|\bcould(?:n't| not)? care less\b|\b(?:i|we) (?:really |honestly |frankly )?(?:don't|do not) (?:really |even )?(?:care|give a)\b/g,
  /\byou(?:r \w+ (?:is|are)|'re| are)(?: being| just| so| really| completely| totally| simply)* (?:ridiculous|absurd|pathetic|nonsense|laughable|rude|lying|a liar|impossible|annoying|unreasonable|insane|dramatic|childish|delusional|a joke|dishonest|aggressive|unbelievable|hysterical|exaggerating)\b/g,
  /\bfor the (?:last|tenth|hundredth|umpteenth|thousandth|millionth) time\b|\b(?:won't|not going to|will not) (?:repeat|say it again|explain (?:it |this )?again|discuss)\b/g,
  /\bsee if (?:i|we|anyone|anybody) cares?\b|\bbe my guest\b|\bif you (?:don't|do not) like it\b|\blike it or not\b|\btake it or leave it\b|\bend of (?:story|discussion)\b|\bfeel free to (?:complain|sue|leave a bad|go)\b/g,
  /\bshut up\b|\b(?:sick|tired|fed up) (?:of|with) (?:your?|this|these|people)\b|\benough (?:is enough|already)\b|^(?:oh,? )?(?:not )?you again\b|\byou people\b|\bdon't be (?:so )?(?:ridiculous|rude|dramatic|childish|stupid|silly|lazy)\b|\bare you trying to\b|\bwho do you think you are\b|\byou(?:'re| are) not (?:the only|our only|special)\b/g,
];

export const curt: readonly Pattern[] = [
  /\b(?:just|only) (?:trying to help|doing my job|following (?:the )?(?:rules|orders))\b|^(?:please )?come back (?:when|later|another)\b|\bwait (?:for )?your turn\b|^(?:be patient|patience)(?=[.!]?$)|^(?:it's |that's )?your (?:call|choice)(?=[.!]?$)|\bthat's how it (?:is|works)\b|\bthat's just the way\b/g,
  /^(?:sorry,? |well,? )?(?:i|we) (?:don't|do not) know(?=[.!]?$)|\bsorry (?:that |if )?you feel (?:that|this) way\b|^(?:sorry,? but )?(?:i|we) (?:strongly |completely |simply )?disagree\b|\bthat's (?:simply |just )?not true\b|\b(?:it's|that's|this is) obvious\b|^obviously[.,!]/g,
  /\byou(?:'ll| will)? (?:have|need|are required) to\b[^.!?]{3,80}\b(?:otherwise|or (?:we|you) (?:will|won't|can't|cannot))\b/g,
  /\b(?:as|like) (?:i|we)(?:'ve| have| already| clearly)* (?:said|told|mentioned|stated|explained|wrote|written)\b/g,
  /\bas (?:previously|already|clearly) (?:stated|mentioned|said|explained|written|indicated)\b/g,
  /(?:^|[,;] )(?:that's|that is|those are|it's|it is) (?:just |simply )?(?:our|the|company|shop) (?:policy|rules?)(?=[.!]?$|, )/g,
  /\b(?:it's|it is|its|that's|everything is|everything's|all) (?:all |clearly |written |stated )*(?:on|in) (?:the|our) (?:website|web site|site|faq|description|listing|ad|profile|bio|small print)(?=[.!]?$)/g,
  /^(?:please |just |go )*(?:see|check|look at|read|visit|consult|refer to)(?: the| our)* (?:website|web site|site|faq|description|post|bio|listing|small print|terms)(?=[.!]?$)/g,
  /\bgoogle (?:it|that)\b|\brules are rules\b|\bit is what it is\b|\bnot (?:my|our) (?:department|area|concern)\b|\bno exceptions\b|\bnothing (?:i|we) can do\b|\bthat's all (?:i|we) can\b|\bthat's (?:it|final)(?=[.!]?$)|\btake it up with\b|\bfigure it out\b|\bask (?:someone|somebody) else\b|\bsort it out yourself\b/g,
];

export const clipped =
  /^(?:no|nope|nah|yes|yep|yeah|ok|okay|k|fine|sold out|sorry no|no sorry|not possible|impossible|closed|none|unavailable|n\/?a|out of stock|can't|no idea|don't know|not available|not sure|no more|no longer available|maybe|of course not|certainly not|dm us|call us|email us|ask inside|wrong page|depends|soon|later|monday|done)[.!]*$/;
