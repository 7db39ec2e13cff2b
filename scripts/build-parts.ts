/** Where Repartee may run: nothing else is ever asked for (product red line 5). */
export const pageMatches = ['https://business.facebook.com/*', 'https://www.facebook.com/*'] as const;

/**
 * Extension pages can load only their own files, talk to nobody, and be framed only by the two hosts.
 * Trusted Types turn a mistake with `innerHTML` into an error instead of a hole; the one policy is for a worker's address
 * (utils/platform/worker.ts).
 */
export const extensionPagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self' https://business.facebook.com https://www.facebook.com",
  "require-trusted-types-for 'script'",
  'trusted-types repartee-worker',
].join('; ');

/**
 * Preact's branch for `dangerouslySetInnerHTML` is never used here, but the store's linter reports any write to
 * `innerHTML`. Emptying it at build time keeps `web-ext lint` at zero. A Preact that no longer has this text fails the
 * build, so that the exception cannot rot.
 */
export function tidyPreact() {
  const unusedBranch = /\(?(\w+)\.innerHTML=(\w+)\.__html\)?/;
  return {
    name: 'repartee:tidy-preact',
    transform(code: string, id: string) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.(mjs|module\.js)/.test(id)) return null;
      if (!unusedBranch.test(code)) {
        throw new Error('Preact changed its innerHTML branch: look at tidyPreact in scripts/build-parts.ts.');
      }
      return { code: code.replace(unusedBranch, '($1.textContent="")'), map: null };
    },
  };
}

/**
 * WXT announces each content script to the page by an event named after the extension's id, and stops it when the page
 * sends such an event back. Nobody here uses that object: an empty one in its place says nothing and hears nothing. A
 * WXT that has the announcement elsewhere fails the build; `build-checks.ts` looks at what came out.
 */
export function quietContext() {
  return {
    name: 'repartee:quiet-context',
    transform(code: string, id: string) {
      if (!/[\\/]wxt[\\/]dist[\\/]utils[\\/]content-script-context\.mjs/.test(id)) return null;
      if (!code.includes('stopOldScripts()')) {
        throw new Error(
          'WXT changed how content scripts start: look at quietContext in scripts/build-parts.ts.',
        );
      }
      return { code: 'export class ContentScriptContext {}', map: null };
    },
  };
}
