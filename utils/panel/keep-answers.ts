import { type Answers, keepingOf, type Missing } from '../domain/templates/missing.ts';
import type { Ask } from '../messages/client.ts';
import type { PanelRequests } from '../messages/protocol.ts';

/** Keeps what the person typed for later replies, except what they said not to. Never a customer's name. */
export async function keepAnswers(
  ask: Ask<PanelRequests>,
  fields: readonly Missing[],
  answers: Answers,
  notKept: ReadonlySet<string>,
  assetId: string | null,
): Promise<void> {
  for (const field of fields) {
    const value = answers[field.name]?.trim() ?? '';
    if (value === '' || notKept.has(field.name)) continue;
    switch (keepingOf(field)) {
      case 'agent-name':
        await ask('setSettings', { agentName: value });
        break;
      case 'page-name':
        if (assetId !== null) await ask('namePage', { assetId, name: value });
        break;
      case 'place':
        await ask('fillPlace', { place: field.name, value });
        break;
      case null:
        break;
    }
  }
}
