import { starterLibrary } from '../../utils/domain/templates/starter/starter-library.ts';
import { type Template, templateDefaults } from '../../utils/domain/templates/template.ts';
import { pickFrom, randomFrom } from '../inbox/data/random.ts';

/** Replies as a large team has them: words of the starter replies, mixed anew. The same each time. */
export function largeLibrary(size: number): Template[] {
  const random = randomFrom(20261125);
  const starter = starterLibrary(['en', 'fr'], 1).templates;
  return Array.from({ length: size }, (_, index) => {
    const [one, other] = [pickFrom(starter, random), pickFrom(starter, random)];
    return {
      ...templateDefaults,
      id: `large-${index}`,
      title: `${one.title} ${index}`,
      shortcut: `${one.shortcut}${index}`,
      body: `${one.body}\n${other.body}`,
      tags: [...one.tags],
      language: one.language,
      folderId: null,
      twinId: null,
      createdAt: index,
      updatedAt: index,
    };
  });
}
