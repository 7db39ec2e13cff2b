/** Every rule by its name, which is also its file, its key in settings and its key in locales. In the order of the list. */
export const ruleIds = [
  'placeholder',
  'pii',
  'profanity',
  'shouting',
  'exclamations',
  'no-greeting',
  'no-signature',
  'business-signature',
  'wrong-name',
  'wrong-language',
  'repeated-word',
  'register',
  'blame',
  'angry',
  'curt',
  'negative-wording',
  'no-empathy',
  'too-long',
  'long-sentence',
  'no-steps',
  'jargon',
  'limit',
  'hard-to-read',
  'promotional',
  'french-spacing',
  'textspeak',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Rules that can be given a Page's own phrases: those that look for words. */
export const phraseRuleIds = [
  'profanity',
  'blame',
  'angry',
  'curt',
  'jargon',
  'promotional',
  'textspeak',
] as const satisfies readonly RuleId[];
export type PhraseRuleId = (typeof phraseRuleIds)[number];
