import { randomFrom } from '../../../inbox/data/random.ts';
import { sampleReply } from '../sample.ts';
import { ask } from './ask.ts';

/** One saving of one reply, and whether it was answered with "saved". */
export interface Write {
  id: string;
  revision: number;
  operation: string;
  acknowledged: boolean;
}

export interface ClientsSpec {
  /** Begins every id. */
  prefix: string;
  clients: number;
  /** Of each client. */
  writes: number;
  seed: number;
  /** How often a client changes a reply of its own instead of writing a new one, 0 to 1. */
  changes: number;
}

/** Where a run's progress is read while it is under way: a document has one at a time. */
const key = Symbol.for('repartee-durability');

/** Clients side by side, each saving one reply after the other. Resolves when all are through. */
export async function runClients(spec: ClientsSpec): Promise<Write[]> {
  const done: Write[] = [];
  Reflect.set(window, key, done);
  await Promise.all(Array.from({ length: spec.clients }, (_, client) => runClient(spec, client, done)));
  return done;
}

/** What was answered so far, also for a browser that will not live to the end. */
export function writesSoFar(): Write[] {
  // Set by runClients, in this document only.
  return (Reflect.get(window, key) as Write[] | undefined) ?? [];
}

export function countSoFar(): number {
  return writesSoFar().length;
}

async function runClient(spec: ClientsSpec, client: number, done: Write[]): Promise<void> {
  const { prefix, writes, seed, changes } = spec;
  const random = randomFrom(seed * 1_000 + client);
  const own: Pick<Write, 'id' | 'revision'>[] = [];
  for (let number = 0; number < writes; number++) {
    const known = random() < changes ? own.shift() : undefined;
    const id = known?.id ?? `${prefix}-${client}-${number}`;
    const revision = known === undefined ? 0 : known.revision + 1;
    const write = await save({ id, revision, operation: crypto.randomUUID() });
    // What was never acknowledged is not built upon, as no person would.
    if (write.acknowledged) own.push({ id, revision });
    done.push(write);
  }
}

/** The same again, with the same operation: what the last retry of a patient client would do. */
export function repeatWrites(writes: Write[]): Promise<Write[]> {
  return writes.reduce<Promise<Write[]>>(
    async (before, write) => [...(await before), await save(write)],
    Promise.resolve([]),
  );
}

async function save({ id, revision, operation }: Omit<Write, 'acknowledged'>): Promise<Write> {
  const answer = await ask('saveTemplate', sampleReply(id, revision), operation);
  return { id, revision, operation, acknowledged: answer.ok && answer.value.saved };
}
