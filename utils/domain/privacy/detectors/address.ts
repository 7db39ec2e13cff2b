import { rangesOf } from '../../lint/range.ts';
import type { Detector } from '../personal-data.ts';

/** Kinds of streets in France (La Poste, "types de voie") and in English-speaking countries (USPS Publication 28, C1). */
const french =
  /(?<![\p{L}\p{N}])\d{1,4}(?: ?(?:bis|ter|quater|[A-D]))?,? (?:rue|avenue|av\.|boulevard|bd\.?|place|chemin|all[ée]es?|impasse|route|quai|cours|square|passage|sentier|faubourg|ruelle|villa|hameau|lotissement|résidence)(?: (?:de|du|des|d['’]|la|le|les|l['’])*)* ?(?:(?:de la|de l['’]|du|des|de|d['’]|la|le|les|l['’]) ?)*\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,3}/gu;
const english =
  /(?<![\p{L}\p{N}])(?:Flat \d+[A-Z]?,? )?\d{1,5}[A-Z]?,? (?:\p{Lu}[\p{L}'’.-]+ ){1,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Ln\.?|Drive|Dr\.?|Court|Ct\.?|Close|Way|Crescent|Terrace|Square|Boulevard|Blvd\.?|Gardens|Grove|Row|Hill|Mews|Parade|Highway|Parkway|Pkwy)(?![\p{L}])/gu;
/** Royal Mail's form of a postcode: it stands for some fifteen houses. */
const postcode =
  /(?<![\p{L}\p{N}-])(?:[A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d{1,2}|[A-PR-UWYZ][A-HK-Y]?\d[A-Z]) \d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}-])/gu;
/** A French postcode with its town, where the street stands on another line. */
const town =
  /(?:habit\p{L}*|adresse\p{L}*|r[ée]sid\p{L}*|domicil\p{L}*|chez vous)[^.!?\n]{0,20}(?<!\d)\d{5} \p{Lu}[\p{L}'’-]+/gu;

export const address: Detector = {
  kind: 'address',
  *find(text) {
    for (const pattern of [french, english, postcode, town]) yield* rangesOf(text, pattern);
  },
};
