import type { IncomingMessage, ServerResponse } from 'node:http';
import { fromQuery, type Variant } from '../variant.ts';
import type { File } from './files.ts';
import { policyFor } from './policy.ts';

/** The page for the addresses of the inbox, of home and of a post, its files, and 404 for all else. */
export function answer(
  files: ReadonlyMap<string, File>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { pathname, search } = new URL(request.url ?? '/', 'https://business.facebook.com');
  const isPage = /^\/(latest\/inbox\/.+|latest\/home\/?|permalink\.php)$/.test(pathname);
  const file = files.get(isPage ? '/index.html' : pathname);
  if (file === undefined || pathname === '/index.html') {
    response
      .writeHead(404, { 'content-type': 'text/plain' })
      .end('This address is not part of the practice inbox.');
    return;
  }
  const variant = readVariant(search);
  if (variant instanceof Error) {
    response.writeHead(400, { 'content-type': 'text/plain' }).end(variant.message);
    return;
  }
  response
    .writeHead(200, {
      'content-type': file.type,
      'cache-control': 'no-store',
      ...(isPage ? { 'content-security-policy': policyFor(variant.csp) } : {}),
    })
    .end(isPage && variant.hostile !== 'no' ? withFirstScript(file.body) : file.body);
}

/** Before everything else in the document, also before its own module. */
function withFirstScript(page: Buffer): string {
  return page.toString('utf8').replace('<head>', '<head><script src="/hostile.js"></script>');
}

function readVariant(search: string): Variant | Error {
  try {
    return fromQuery(search);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
