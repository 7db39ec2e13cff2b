import { i18n } from '#i18n';
import type { PictureProblem } from '../../../utils/domain/templates/fit-picture.ts';
import type { TemplateImage } from '../../../utils/domain/templates/image.ts';

/** The picture of the reply in the form. */
export interface PictureState {
  /** Null without one, and until it is loaded. */
  image: TemplateImage | null;
  /** One is being made smaller. */
  busy: boolean;
  /** Why the last one was not taken; null when it was. `gone`: it was saved by name, and is not in the library. */
  problem: PictureProblem | 'gone' | null;
}

export function pictureProblem(problem: PictureProblem | 'gone'): string {
  switch (problem) {
    case 'no-picture':
      return i18n.t('editor.picture_none');
    case 'moves':
      return i18n.t('editor.picture_moves');
    case 'drawing':
      return i18n.t('editor.picture_drawing');
    case 'heic':
      return i18n.t('editor.picture_heic');
    case 'too-big':
      return i18n.t('editor.picture_too_big');
    case 'broken':
      return i18n.t('editor.picture_broken');
    case 'gone':
      return i18n.t('editor.picture_gone');
  }
}
