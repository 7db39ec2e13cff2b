import type { ComplaintSigns } from '../pack.ts';

const decoration = '^[^\\p{L}\\p{N}]*';

export const opening = new RegExp(
  `${decoration}(?:oh no|oh,? |ah,? |aw+,? |so |many |well,? |and |a (?:big|huge|very) |we(?:'re| are) |i(?:'m| am) |we |i |my |our |please |really |very |truly |terribly |sincere(?:st)? |deepest )*(?:hi|hiya|hello|hey|heya|howdy|good (?:morning|afternoon|evening|day|news)|morning|afternoon|evening|greetings|dear|welcome|thank|thanks|thankyou|cheers|much appreciated|appreciate|sorry|apologies|apologi[sz]e|glad|happy|delighted|pleased|congratulations|congrats|happy birthday|it was (?:lovely|great|so nice)|how (?:lovely|nice|wonderful|kind)|what a (?:lovely|great|nice)|lovely|great to)\\b`,
  'u',
);

export const salutation =
  /^[^\p{L}\p{N}]*(?:hi|hiya|hello|hey|good (?:morning|afternoon|evening|day)|morning|evening|dear|welcome|thanks(?: so much| again)?|thank you(?: so much| again)?|many thanks|sorry|cheers)(?: there)?,? (?:(?:mr|mrs|ms|miss|dr|mx)\.? )?/u;

/** Capitalised, or lower-case as most people type: days, titles and words that follow a salutation. */
export const noNames: ReadonlySet<string> = new Set(
  'all again and any anyone at but by can could customer did do does dear everybody everyone everything first folks for friend friends from great guys have hello here hi how i if in is it its just ladies lovely madam me monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december my no not of ok okay on our please sir so sorry sure team thank thanks that the there this to today tomorrow unfortunately very we welcome what when where which who will would yes you your christmas easter happy good morning afternoon evening hope nice'.split(
    ' ',
  ),
);

export const refusal =
  /\b(?:can ?not|can't|cant|could(?:n't| not)(?= (?:offer|accept|refund|change|deliver|give|make|take))|won't be able|will not be able|(?:am|are|is|'m|'re|'s) (?:not able|unable|not allowed|not permitted|not authori[sz]ed|not in a position)|(?:is|are|'s|'re)(?:n't| not) (?:possible|available|allowed|permitted|able|something we)|not possible|impossible|(?:do|does)(?:n't| not) (?:do|accept|take|offer|sell|deliver|ship|make|allow|stock|repair|refund|exchange|provide|carry|serve|issue|cover|keep|have (?:it|any|that|the|this|them|enough|one)|give)|no longer (?:\w+ )?(?:sell|offer|have|make|deliver|accept|available|stock|ship|provide|serve|produce)|sold out|out of stock|fully booked|(?:we're|we are) (?:full|closed for)|(?:there|we) (?:is|are|have) no(?: more)? (?:more |free |other )?(?:places?|rooms?|tables?|seats?|tickets?|slots?|way|refunds?|stock|exchanges?|appointments?|availability|exceptions?|options?|spaces?)|there (?:is|are) no \w+ (?:available|here)|no (?:refunds?|returns?|exchanges?|exceptions?|dogs|cards)|have to (?:decline|refuse|say no)|refuse to|against (?:our|the) (?:policy|rules)|out of the question)\b/;

export const noRefusal =
  /\b(?:can't|cannot|can not) (?:wait|thank|go wrong|recommend|stop|imagine|believe|promise|miss|help but|see (?:why|any reason)|say enough)\b|\bno(?:t a)? (?:problem|trouble|charge|rush|need|worries)\b|\b(?:don't|do not|doesn't) (?:have to|take (?:long|much|more)|keep you|make (?:a|any) difference|do (?:anything|any harm))\b|\b(?:if|in case|when|because) (?:you|it|this|that|the \w+) (?:\w+ )?(?:can't|cannot|isn't|is not|doesn't|does not|don't|are unable)\b/g;

export const alternative =
  /\b(?:but|however|instead|although|though|yet|until|rather|except|another|alternativ\w+|next|soon|again|later|you can|you could|you may|you might|you're welcome|you are welcome|you'll|you will|i can(?! ?not|'t)|we can(?! ?not|'t)|i could|we could|i'll|we'll|i will(?! not)|we will(?! not)|i have (?:\w+ed|put|sent|kept)|i've|we've|i am (?:asking|checking|looking)|let me|let us|how about|what about|would you|could you|do you want|shall|have you (?:seen|thought|tried)|happy to|glad to|feel free|recommend|suggest|please|try|from (?:\w+ )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|\d)|back (?:in|on)|as soon|there(?:'s| is) (?:a|an|one)|there are (?:\w+ )?(?:some|two|three|other|plenty|still)|we (?:do|also) (?:\w+ )?(?:have|offer|sell|do|make|take|accept)|only)\b|\?|\ufffc/;

export const complaint: ComplaintSigns = {
  strong:
    /\b(?:disappoint\w*|terribl[ey]|awful\w*|horribl[ey]|worst|rude(?:ly)?|unacceptable|disgust\w*|scam\w*|fraud|money back|charged (?:me )?twice|double charged|overcharged|complain\w*|angry|furious|upset|(?:very |so )?poor (?:service|quality|experience)|bad (?:service|quality|experience)|ruined|doesn't work|not working|stopped working|doesnt work|faulty|defective|unhappy|frustrat\w*|ridiculous|shame on|ashamed|disgrace\w*|won't be back|never (?:again|coming back)|never (?:arrived|came|received|got|answered|replied|delivered)|hasn't arrived|has not arrived|haven't received|have not received|didn't receive|still waiting|nobody (?:answers|answered|replies)|no one (?:answers|answered)|mouldy|inedible|appalling|pathetic|thieves|rip-?off|lost my|left us waiting|didn't care)\b/g,
  weak: /\b(?:broke|broken|damaged|late|delay\w*|wrong|missing|dry|stale|cold|leak\w*|waited|waiting|again|still|twice|third time|second time|dirty|burnt|refund|torn|scratched|nobody|after (?:two|three|one|a few|\d+) (?:days?|weeks?)|no (?:answer|reply)|not happy)\b/g,
};

export const acknowledgement =
  /\b(?:sorry|apolog\w+|understand\w*|regret\w*|sad to|sympathi\w+|must (?:have been|be|feel)|frustrating|annoying|disappointing|upsetting|(?:not|n't) (?:how|what|the \w+|good|ok|okay|right|acceptable|up to)|thank you for (?:telling|letting|pointing|your patience|the feedback|your feedback|being|flagging|raising)|thanks for (?:telling|letting|pointing|the feedback|your patience|flagging)|(?:our|my) (?:mistake|fault|error)|should(?:n't| not| never) have|oh no|make (?:it|this|things) (?:right|up)|put (?:it|this|things) right|you(?:'re| are) (?:absolutely |quite |completely )?right|hear (?:that|this|about)|i hate that|forgive)\b/;

export const warm =
  /\b(?:thank you|thanks|please|sorry|apolog\w+|glad|happy|pleasure|delighted|lovely|welcome|enjoy|hope|look forward|looking forward|can't wait|wonderful|great|kind|appreciate|see you|take care|best wishes|warm|of course|good (?:news|idea)|i understand|let me)\b|\p{Extended_Pictographic}/gu;

const imperative =
  'go to|go back|go into|click|open|tap|select|choose|pick|enter|press|log|sign|scroll|type|fill|restart|unplug|plug|wait|hold|download|install|check|follow|copy|upload|turn|switch|remove|take|put|bring|print|attach|pack|drop|scan|submit|confirm|set|rinse|let|save|send|return|connect|disconnect|insert|push|pull|clean|wash|dry|mix|add|pour|heat|bake|place|cut|screw|swipe|visit|search|write|call|reset|update|start|stop|close|find|tick';
export const instruction = new RegExp(
  `(?:^|(?:[,;:]|[.!]) ?(?:and then |then |and |next,? |after that,? |finally,? |lastly,? |please |first,? )*|(?: and then | then | and ))(?:first,? |then,? |next,? |finally,? |please |after that,? |now |just |simply )*(?:${imperative})\\b(?! (?:soon|you\\b|care|is|are|was))`,
  'g',
);
export const noStep =
  /\b(?:let (?:me|us) know|let it be|take (?:care|your time)|wait for (?:me|us)|add to that|drop by|call (?:me|us) (?:if|any)|write (?:to )?(?:me|us)(?: if)?|check with|send (?:me|us)|let (?:me|us)|bring (?:it|them) (?:in|along))\b/;

export const askedForOffers =
  /\b(?:sales?|offers?|discounts?|promo\w*|deals?|voucher|coupon|code|newsletter|% off|instagram|follow|collection|new (?:arrivals|products))\b/;
