import type { Ask } from '../messages/client.ts';
import type { PanelRequests } from '../messages/protocol.ts';
import { uiLanguage } from '../platform/language.ts';
import { type PanelState, shownOf } from './panel-state.ts';

// What the panel asks for without doing anything with the answer: news of the library come by themselves.

export async function addStarter(ask: Ask<PanelRequests>): Promise<void> {
  await ask('addStarter', { languages: uiLanguage() === 'fr' ? ['fr', 'en'] : ['en', 'fr'] });
}

export async function writeOwn(ask: Ask<PanelRequests>): Promise<void> {
  await ask('openOptions', null);
}

/** Marks the chosen reply as a favourite, or no longer. */
export async function toggleFavourite(ask: Ask<PanelRequests>, state: PanelState): Promise<void> {
  const { template } = shownOf(state);
  if (template !== null) await ask('setFavourite', { id: template.id, favourite: !template.favourite });
}
