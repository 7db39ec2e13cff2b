import { lower } from '../lower.ts';
import type { Detector } from '../personal-data.ts';

const cue =
  '(?:orders?|booking|reservation|invoice|tracking|parcel|shipment|ticket|case|claim|account|customer|refund|reference|ref|commande|r[ée]servation|facture|colis|suivi|dossier|r[ée]f[ée]rence|r[ée]f|client|compte|r[ée]clamation|exp[ée]dition|devis)';
const label =
  '(?:number|no\\.?|nr\\.?|id|code|reference|ref\\.?|num[ée]ro|n[°ºo]\\.?|r[ée]f[ée]rence|r[ée]f\\.?|#)';
const link = "(?:\\s?(?:is|was|est|:|-|–|,)\\s?(?:the |le |la |l’|l')?|\\s)?";
const code = '(?:[a-z]{1,5}[-_/]?)?\\d[a-z\\d]*(?:[-_/][a-z\\d]+)*';

/** After the cue alone a number must look like one: four signs at least, and no year, amount, time or quantity. */
const bare = new RegExp(
  `(?<![\\p{L}\\p{N}])${cue}\\s(?:de suivi\\s|client\\s)?(?!(?:19|20)\\d\\d(?![\\p{L}\\p{N}-]))(?=[a-z\\d/_-]{4,})(?=[a-z/_-]*\\d(?:[a-z\\d/_-]*\\d){2})(${code})(?![\\p{L}\\p{N}]|[.,:]\\d|[\\s\\u00a0\\u202f]?(?:€|euros?|eur|£|\\$|%|kg|g|pi[eè]ces?|items?|rolls?|boxes|personnes|people|h)(?![\\p{L}]))`,
  'gu',
);
/** With "number", "n°" or "#" anything with two digits is taken. */
const labelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${cue}\\s?(?:de suivi\\s?|client\\s?)?${label}|${label}\\s?(?:de |d['’]|of )?(?:your |the |la |le |votre )?${cue})${link}(?:#|n[°º]\\s?)?(?=[a-z/_-]*\\d[a-z/_-]*\\d)(${code})(?![\\p{L}\\p{N}])`,
  'gu',
);

export const orderNumber: Detector = {
  kind: 'order-number',
  *find(text) {
    for (const pattern of [labelled, bare]) {
      for (const { 0: found, 1: number = '', index } of lower(text).matchAll(pattern)) {
        yield { from: index + found.length - number.length, to: index + found.length };
      }
    }
  },
};
