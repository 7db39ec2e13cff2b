import { facebookIsKnownInOneFolder, hostIsNamedInFewPlaces } from './facebook-rules.ts';
import { importsStayInTheirLayers } from './import-rules.ts';
import { liquidStaysInViews } from './liquid-rules.ts';
import type { Rule } from './rule.ts';
import {
  localesAgree,
  sentencesAreUsed,
  sentencesStandInLocales,
  typographyIsRight,
} from './sentence-rules.ts';
import { filesAreSmall } from './size-rules.ts';
import { domainKnowsNoBrowser, everyFileParses, typesAreTold } from './type-rules.ts';

/** Every agreement that a machine can check. */
export const rules: readonly Rule[] = [
  everyFileParses,
  importsStayInTheirLayers,
  liquidStaysInViews,
  filesAreSmall,
  facebookIsKnownInOneFolder,
  hostIsNamedInFewPlaces,
  typesAreTold,
  domainKnowsNoBrowser,
  sentencesStandInLocales,
  localesAgree,
  sentencesAreUsed,
  typographyIsRight,
];
