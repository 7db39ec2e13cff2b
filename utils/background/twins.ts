import type { Template } from '../domain/templates/template.ts';
import type { Change, Store } from '../storage/contract.ts';

/**
 * What keeps pairs whole when a reply is stored: its twin points back, and whoever pointed at one of the two before is
 * let go. Links are no words, so nobody's history grows by them. A twin that is not there (yet) changes nothing.
 * @returns null when both would be in the same language
 */
export async function changesToPair(
  store: Store,
  template: Template,
  before: Template | undefined,
): Promise<Change[] | null> {
  const { id, twinId } = template;
  const twin = twinId === null ? undefined : await store.get('templates', twinId);
  if (twin !== undefined && (twin.language === template.language || twinId === id)) return null;
  const left = [before?.twinId, twin?.twinId].filter((other) => other !== twinId && other !== id);
  const changes: Change[] = [];
  for (const other of new Set(left)) {
    const row = typeof other === 'string' ? await store.get('templates', other) : undefined;
    const pointsHere = row?.twinId === id || (twin !== undefined && row?.twinId === twin.id);
    if (row !== undefined && pointsHere) {
      changes.push({ table: 'templates', put: { ...row, twinId: null } });
    }
  }
  if (twin !== undefined && twin.twinId !== id) {
    changes.push({ table: 'templates', put: { ...twin, twinId: id } });
  }
  return changes;
}

/** A reply that comes back from the trash: its twin may have found another one meanwhile. */
export async function stillPaired(store: Store, template: Template): Promise<Template> {
  const twin = template.twinId === null ? undefined : await store.get('templates', template.twinId);
  const lost = twin !== undefined && (twin.twinId !== template.id || twin.language === template.language);
  return lost ? { ...template, twinId: null } : template;
}
