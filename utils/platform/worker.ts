import { extensionUrl } from './runtime.ts';

/** The one policy that scripts/build-parts.ts allows: it lets nothing through but our own file. */
const policyName = 'repartee-worker';

/** Of Trusted Types, which not every browser has yet: what is used here. */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(path: string): string },
  ): { createScriptURL(path: string): unknown };
}

const policy = factory()?.createPolicy(policyName, { createScriptURL: extensionUrl });

/** Starts one of our own files beside the page, where its work does not stop the page. */
export function startWorker(path: string): Worker {
  const address = policy?.createScriptURL(path) ?? extensionUrl(path);
  // A browser with Trusted Types takes its own kind of address; the type of `Worker` knows texts only.
  return new Worker(address as string);
}

function factory(): PolicyFactory | undefined {
  // The types of the DOM know nothing of it yet; the shape is that of the standard.
  return (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
}
