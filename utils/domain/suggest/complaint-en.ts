/**
 * How English-speaking customers complain, matched against folded words with single spaces between them. Each pattern has
 * to be clear alone: a false alarm tells somebody to be careful about a plain question.
 */
export const complaintEn: readonly RegExp[] = [
  /\b(?:make|file|lodge|raise|have) (?:a|an official|a formal) complaint\b/,
  /\bi (?:want|need|would like|have|wish) to complain\b/,
  /\bcomplaining (?:about|again)\b/,
  /\b(?:so|very|really|extremely|deeply|bitterly|truly|quite|rather) (?:disappointed|unhappy|upset|angry|annoyed|frustrated|dissatisfied|cross)\b/,
  /\bi (?:am|m|was|feel) (?:disappointed|unhappy|furious|angry|disgusted|appalled|livid|dissatisfied)\b/,
  /\b(?:am|m|are|re|were|was|is|s) not (?:at all |very |really )?(?:happy|satisfied|impressed|pleased|acceptable|good enough)\b/,
  /\b(?:unacceptable|disgraceful|appalling|outrageous|scandalous|pathetic|inexcusable|a disgrace)\b/,
  /\b(?:worst|terrible|horrible|horrendous|awful|dreadful|shocking|disgusting|appalling|very poor|really bad) (?:service|experience|quality|attitude|customer service|meal|food|treatment|company|shop)\b/,
  /\b(?:was|were|is|are|being|been) (?:so |very |really |extremely |incredibly )?(?:rude|disrespectful|insulting)\b/,
  /\b(?:want|demand) (?:my money back|a full refund|compensation)\b/,
  /\b(?:rip off|ripped off|scammed|a scam|a joke of)\b/,
  /\bnever (?:again|coming back|going back|ordering|buying|shopping|using you|been treated)\b/,
  /\b(?:lost a customer|waste of (?:money|time)|let (?:me|us) down)\b/,
  /\b(?:trading standards|legal action|my (?:lawyer|solicitor)|small claims|report you|bad review)\b/,
];
