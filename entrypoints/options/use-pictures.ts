import { useEffect, useRef, useState } from 'preact/hooks';
import type { PictureState } from '../../components/options/editor/picture-state.ts';
import type { TemplateImage } from '../../utils/domain/templates/image.ts';
import { makePicture } from '../../utils/platform/picture.ts';
import { ask } from '../shared/use-asked.ts';

/** The pictures that were chosen or looked at in this window. */
export function usePictures() {
  const [known, setKnown] = useState<ReadonlyMap<string, TemplateImage>>(new Map());
  /** What became of the last file, and for which reply it was. */
  const [last, setLast] = useState<{ id: string } & Omit<PictureState, 'image'>>();
  const asked = useRef(new Set<string>());

  function add(image: TemplateImage): void {
    setKnown((before) => new Map([...before, [image.id, image]]));
  }

  /** Makes a picture of a file. @returns its id; null when it cannot be one */
  async function choose(id: string, file: File): Promise<string | null> {
    setLast({ id, busy: true, problem: null });
    const made = await makePicture(file, crypto.randomUUID()).catch(() => null);
    setLast({ id, busy: false, problem: made === null ? 'broken' : made.ok ? null : made.problem });
    if (made?.ok !== true) return null;
    add(made.image);
    return made.image.id;
  }

  /** Fetches a picture that the library has. */
  async function load(imageId: string): Promise<void> {
    if (asked.current.has(imageId)) return;
    asked.current.add(imageId);
    const answer = await ask('image', { id: imageId });
    if (answer.ok && answer.value !== null) add(answer.value);
  }

  /** What the form of a reply shows. */
  function stateOf(id: string | null, imageId: string | null): PictureState {
    const { busy = false, problem = null } = last?.id === id ? last : {};
    return { image: known.get(imageId ?? '') ?? null, busy, problem };
  }

  return { choose, load, stateOf, imageOf: (imageId: string) => known.get(imageId) };
}

/** Loads the picture with this id, if it has to be. */
export function useLoaded({ load, imageOf }: ReturnType<typeof usePictures>, imageId: string | null): void {
  const there = imageId === null || imageOf(imageId) !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `load` is new each time and does each picture once.
  useEffect(() => {
    if (imageId !== null && !there) void load(imageId);
  }, [imageId, there]);
}
