import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { buildInbox } from './build.ts';
import { answer } from './server/answer.ts';
import { loadFiles } from './server/files.ts';

const hosts = ['business.facebook.com', 'www.facebook.com'];

/**
 * Serves the practice inbox at the real host names, on the loopback interface only. Browsers are led there by their own
 * settings (see README.md) and must accept the certificate, which is made anew each time. Port 0 = any free one.
 * @param options.onRequest hears of everything that is asked for: host and path
 */
export async function startInbox(
  options: { port?: number; onRequest?: (address: string) => void } = {},
): Promise<{ port: number; close(): Promise<void> }> {
  const [files, certificate] = await Promise.all([buildInbox().then(loadFiles), makeCertificate()]);
  const server = createServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    options.onRequest?.(`${request.headers.host}${request.url}`);
    answer(files, request, response);
  });
  await listen(server, options.port ?? 0);
  // A server listening on a TCP port has an AddressInfo; the string is for pipes.
  const { port } = server.address() as AddressInfo;
  return { port, close: () => close(server) };
}

function makeCertificate(): ReturnType<typeof generate> {
  return generate([{ name: 'commonName', value: 'practice inbox' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) },
    ],
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    // Browsers keep connections open, and close() would wait for them.
    server.closeAllConnections();
  });
}
