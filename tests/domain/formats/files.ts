import type { LibraryFile } from '../../../utils/domain/formats/library-file.ts';
import { defaultSettings } from '../../../utils/domain/settings/settings.ts';
import { template } from '../../make.ts';

/** A library file in which only the given parts matter. */
export function libraryFile(part: Partial<LibraryFile> = {}): LibraryFile {
  return {
    exportedAt: Date.UTC(2026, 8, 1, 12),
    pages: [{ assetId: '100', name: 'The Bakery', seenAt: 5 }],
    folders: [{ id: 'orders', name: 'Orders', order: 0 }],
    templates: [template({ id: 'hours', shortcut: 'hours', folderId: 'orders' })],
    settings: defaultSettings,
    ...part,
  };
}
