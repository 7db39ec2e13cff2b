import type { Variant } from '../variant.ts';

const facebook = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "frame-src 'self'",
  "connect-src 'self'",
];

/** Content-Security-Policy as the real page's: nothing from elsewhere, no inline script, optionally no string as HTML. */
export function policyFor(csp: Variant['csp']): string {
  const trusted =
    csp === 'trusted-types' ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : [];
  return [...facebook, ...trusted].join('; ');
}
