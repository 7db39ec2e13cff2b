import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { sightFor } from '../../utils/domain/privacy/sight.ts';
import type { Tab } from './harness/types.ts';
import type { Kit } from './kit.ts';

/** Opens the list by its key and waits until the keyboard is in it. */
export async function openList(kit: Kit, tab: Tab): Promise<void> {
  await tab.press('Alt+R');
  const panel = await kit.driver.panelFrame(tab);
  await panel.waitFor(() => document.querySelector('.search input') === document.activeElement);
}

/** A press with the pointer counts once the list has been seen for a while: as a person does, look at it first. */
export async function lookAtList(): Promise<void> {
  await sleep(sightFor + 150);
}

/** Waits until the editor's own state holds exactly this; a failure shows what it holds instead. */
export async function draftBecomes(tab: Tab, text: string): Promise<void> {
  try {
    await tab.waitFor((wanted) => window.practice.draft() === wanted, [text], 4_000);
  } catch {
    expect(await tab.evaluate(() => window.practice.draft())).toBe(text);
  }
}

/** One Ctrl+Z of the person's, once the focus is back in the reply box. */
export async function undoOnce(tab: Tab): Promise<void> {
  await tab.press('Control+Z');
}

/** Nothing that an extension may not do has happened so far. */
export async function expectClean(tab: Tab): Promise<void> {
  const { sent, tripwires } = await tab.evaluate(() => ({
    sent: window.practice.sent,
    tripwires: window.practice.tripwires,
  }));
  expect({ sent, tripwires }).toEqual({ sent: [], tripwires: [] });
}
