import { Copy } from 'lucide';
import { i18n } from '#i18n';
import type { TemplateImage } from '../../utils/domain/templates/image.ts';
import { Icon } from '../basics/Icon.tsx';

export interface ShownPicture {
  image: TemplateImage;
  /** What became of the last press on Copy; null before one. */
  copied: boolean | null;
}

/** The picture of the chosen reply. No page takes it with the text, so the person pastes or drags it. */
export function PicturePart({ picture, onCopy }: { picture: ShownPicture; onCopy: () => void }) {
  const { image, copied } = picture;
  const says =
    copied === null
      ? i18n.t('panel.picture')
      : copied
        ? i18n.t('panel.picture_copied')
        : i18n.t('panel.picture_not_copied');
  return (
    <div class="picture-part">
      <img src={`data:${image.type};base64,${image.data}`} alt={i18n.t('editor.picture_alt')} />
      <p class="small" role="status">
        {says}
      </p>
      <button type="button" class="button" onClick={onCopy}>
        <Icon node={Copy} /> {i18n.t('panel.picture_copy')}
      </button>
    </div>
  );
}
