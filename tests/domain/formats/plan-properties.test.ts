import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readImport } from '../../../utils/domain/formats/formats.ts';
import { importWrite, stillFits } from '../../../utils/domain/formats/import-write.ts';
import { writeLibraryFile } from '../../../utils/domain/formats/library-file.ts';
import { type ImportPlan, planImport } from '../../../utils/domain/formats/plan-import.ts';
import { shortcutKey } from '../../../utils/domain/templates/shortcut.ts';
import { libraryArbitrary } from '../../arbitraries.ts';
import type { Library } from './plans.ts';

describe('Whatever is imported into whatever is there,', { timeout: 30_000 }, () => {
  const choice = fc.constantFrom('rename', 'skip', 'replace');
  const choices = fc.record({
    ...{ changed: choice, 'shortcut-conflict': choice, unsupported: fc.constantFrom('rename', 'skip') },
  });

  function always(check: (present: Library, plan: ImportPlan, again: () => ImportPlan) => void): void {
    fc.assert(
      fc.property(libraryArbitrary, libraryArbitrary, choices, (present, file, chosen) => {
        const { outcome } = readImport(writeLibraryFile(file));
        if (!outcome.ok) return;
        let count = 0;
        const context = { now: 9, newId: () => `n${count++}`, language: 'en' as const, choices: chosen };
        const made = planImport(present, outcome, context);
        check(present, made, () => planImport(imported(present, made), outcome, context));
      }),
      { seed: 41, numRuns: 100 },
    );
  }

  it('no id and no shortcut is there twice, and no reply lost its folder or twin', () => {
    always((present, made) => {
      const { templates, folders } = imported(present, made);
      const ids = new Set(templates.map(({ id }) => id));
      const shortcuts = templates.flatMap(({ shortcut }) => shortcutKey(shortcut) || []);
      expect(ids.size).toBe(templates.length);
      expect(new Set(shortcuts).size).toBe(shortcuts.length);
      const places = new Set(folders.map(({ id }) => id));
      expect(places.size).toBe(folders.length);
      for (const { folderId, twinId } of made.templates) {
        if (folderId !== null) expect(places).toContain(folderId);
        if (twinId !== null) expect(ids).toContain(twinId);
      }
    });
  });

  it('a second time adds nothing', () => {
    always((_present, made, again) => {
      const skipped = made.rows.some(({ kind, action }) => kind !== 'same' && action === 'skip');
      if (!skipped) expect(again().added).toBe(0);
    });
  });

  it('what was planned fits what it was planned for', () => {
    always((present, made) => expect(stillFits(present, importWrite(made))).toBe(true));
  });
});

function imported({ templates, folders }: Library, made: ImportPlan): Library {
  const rows = new Map([...templates, ...made.templates].map((row) => [row.id, row]));
  return { templates: [...rows.values()], folders: [...folders, ...made.folders] };
}
