import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Template } from '../../../utils/domain/templates/template.ts';
import type { Engine } from './engines.ts';
import { type Session, startSession } from './session.ts';

/** A library as its last browser left it, by being killed: to be copied for each thing that can happen to it. */
export interface LeftBehind {
  profile: string;
  extensionId: string;
  /** Everything that was acknowledged. */
  templates: Template[];
  agentName: string;
}

const agentName = 'Élodie';

/** A backup comes 10 s after the last change, ms. */
const backupWithin = 25_000;

/** Replies of before the first backup, of between two, and of after the last: those stand in the journal alone. */
export async function leaveBehind(engine: Engine, profile: string): Promise<LeftBehind> {
  const session = await startSession(engine, { profile });
  try {
    await session.ask('setSettings', { agentName });
    await write(session, 'first', 15, 1);
    await backupAfter(session, 0);
    await write(session, 'second', 6, 2);
    await backupAfter(session, 1);
    await write(session, 'third', 5, 3);
    const { templates } = await session.ask('library', null);
    return { profile, extensionId: session.driver.extensionId, templates, agentName };
  } finally {
    await session.driver.crash();
  }
}

/** A copy of it under another name beside it. */
export function copyOf(left: LeftBehind, name: string): string {
  const copy = join(left.profile, '..', name);
  // Locks are links to what is no more.
  cpSync(left.profile, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

async function write(session: Session, prefix: string, writes: number, seed: number): Promise<void> {
  const spec = { prefix, clients: 4, writes, seed, changes: 0.25 };
  const done = await session.page.evaluate(session.inPage.runClients, spec);
  if (done.some(({ acknowledged }) => !acknowledged))
    throw new Error('An undisturbed write was not acknowledged.');
}

async function backupAfter(session: Session, backups: number): Promise<void> {
  const end = Date.now() + backupWithin;
  while ((await session.ask('backups', null)).length <= backups) {
    if (Date.now() > end) throw new Error(`No backup within ${backupWithin} ms.`);
    await sleep(250);
  }
}
