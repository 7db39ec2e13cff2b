import { useEffect, useState } from 'preact/hooks';
import type { ShownPicture } from '../../components/panel/PicturePart.tsx';
import { createAsk } from '../../utils/messages/client.ts';
import type { PanelRequests } from '../../utils/messages/protocol.ts';
import { copyPicture } from '../../utils/platform/clipboard.ts';

const ask = createAsk<PanelRequests>();

/** The picture with this id, fetched when its reply is chosen, and the way to copy it. */
export function usePicture(imageId: string | null): { picture: ShownPicture | null; copy(): Promise<void> } {
  const [known, setKnown] = useState<ShownPicture | null>(null);
  useEffect(() => {
    if (imageId === null) return;
    const life = new AbortController();
    void ask('image', { id: imageId }).then((answer) => {
      if (life.signal.aborted || !answer.ok) return;
      setKnown(answer.value === null ? null : { image: answer.value, copied: null });
    });
    return () => life.abort();
  }, [imageId]);

  const picture = known?.image.id === imageId ? known : null;
  return {
    picture,
    async copy() {
      if (picture === null) return;
      const copied = await copyPicture(picture.image);
      setKnown((now) => (now?.image.id === imageId ? { ...now, copied } : now));
    },
  };
}
