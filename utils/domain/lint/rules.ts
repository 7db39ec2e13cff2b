import type { Rule } from './rule.ts';
import { angry } from './rules/angry.ts';
import { blame } from './rules/blame.ts';
import { businessSignature } from './rules/business-signature.ts';
import { curt } from './rules/curt.ts';
import { exclamations } from './rules/exclamations.ts';
import { frenchSpacing } from './rules/french-spacing.ts';
import { hardToRead } from './rules/hard-to-read.ts';
import { jargon } from './rules/jargon.ts';
import { limit } from './rules/limit.ts';
import { longSentence } from './rules/long-sentence.ts';
import { negativeWording } from './rules/negative-wording.ts';
import { noEmpathy } from './rules/no-empathy.ts';
import { noGreeting } from './rules/no-greeting.ts';
import { noSignature } from './rules/no-signature.ts';
import { noSteps } from './rules/no-steps.ts';
import { pii } from './rules/pii.ts';
import { placeholder } from './rules/placeholder.ts';
import { profanity } from './rules/profanity.ts';
import { promotional } from './rules/promotional.ts';
import { register } from './rules/register.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { shouting } from './rules/shouting.ts';
import { textspeak } from './rules/textspeak.ts';
import { tooLong } from './rules/too-long.ts';
import { wrongLanguage } from './rules/wrong-language.ts';
import { wrongName } from './rules/wrong-name.ts';

/** In the order in which findings at the same place are told. */
export const rules: readonly Rule[] = [
  placeholder,
  pii,
  profanity,
  shouting,
  exclamations,
  noGreeting,
  noSignature,
  businessSignature,
  wrongName,
  wrongLanguage,
  repeatedWord,
  register,
  blame,
  angry,
  curt,
  negativeWording,
  noEmpathy,
  tooLong,
  longSentence,
  noSteps,
  jargon,
  limit,
  hardToRead,
  promotional,
  frenchSpacing,
  textspeak,
];
