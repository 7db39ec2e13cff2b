import type { Pattern } from '../pack.ts';

/** Advertising that nobody asked for. A discount that is only explained is none: each pattern needs a call or a lure. */
export const promotional: readonly Pattern[] = [
  /\b(?:don't|do not|dont|never) miss(?: out)?(?: on)? (?:our|the|this|your|these|it)\b|\bmiss out on\b|\bbefore it's gone\b|\bwhile (?:stocks|supplies) last\b/g,
  /\bfollow us\b|\blike our page\b|\blike and share\b|\bshare (?:this|our) (?:post|page)\b|\bsubscribe to our\b|\bsign up (?:for|to) our\b|\bjoin our (?:newsletter|club|mailing list|loyalty|vip)\b/g,
  /\blimited[- ]time\b|\blimited offer\b|\blast chance\b|\bonly a few (?:days|hours|left) (?:left )?(?:to|for)\b|\bhurry\b(?! (?:at|for|and find))|\bact (?:now|fast)\b|\bends (?:tonight|soon|today|tomorrow|on sunday)\b|\bexclusive (?:offer|deal|discount)s?\b|\bspecial offers?\b|\bgreat deals?\b|\bunbeatable\b/g,
  /\bbuy (?:one|two|1|2),? get\b|\b(?:order|buy|book|shop|reserve) now\b|\btreat yourself\b|\bget yours\b|\bgrab (?:your|our|one|a|yours|this)\b.{0,20}\b(?:offer|deal|now|today|before|discount)/g,
  /\b(?:check out|discover|have you seen|take a look at|come (?:and )?see) (?:our|the|all our) (?:new|latest|exclusive|amazing|brand|summer|winter|spring|autumn|christmas|special|offers?|deals?|promo\w*|sale)\b/g,
  /\b(?:use|enter|with) (?:the |our |my )?(?:promo |discount )?code\b|\bpromo code\b|\bdiscount code\b/g,
  /\b(?:get|enjoy|save|receive|take|grab) (?:an? )?(?:extra )?\d{1,2} ?%|\b\d{1,2} ?% off (?:everything|all|your next|our|the whole|selected)\b(?! (?:on|for) students)|\bsave (?:up to )?(?:\d+ ?%|big|\d+ (?:euros|pounds|dollars))/g,
  /\btell (?:all )?your friends\b|\brefer a friend\b|\bwin an?\b.{0,20}\b(?:voucher|prize|trip|gift|dinner)\b|\bgiveaway\b|\bprize draw\b|\b(?:summer|winter|spring|autumn|christmas|flash|clearance|black friday|mid-season) sales?\b/g,
];
