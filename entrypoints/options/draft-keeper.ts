import { type Draft, isUnsaved } from '../../components/options/draft.ts';
import type { TemplateImage } from '../../utils/domain/templates/image.ts';
import type { KeptDraft } from '../../utils/domain/templates/reply-draft.ts';
import type { Template } from '../../utils/domain/templates/template.ts';
import type { Ask } from '../../utils/messages/client.ts';
import type { ViewRequests } from '../../utils/messages/protocol.ts';

/** After the last key, ms. */
const quietMs = 800;

interface Parts {
  ask: Ask<Pick<ViewRequests, 'keepDraft' | 'dropDraft'>>;
  now(): number;
  /** A picture that was chosen in this window and may not be in the library yet. */
  pictureOf(id: string): TemplateImage | undefined;
  /** Whether something that was typed could not be kept. */
  onTrouble(is: boolean): void;
}

/** Keeps what was typed and not saved in the library, so that it outlives the window. */
export class DraftKeeper {
  private wanted = new Map<string, Draft>();
  /** As the background has them, as far as it is known. */
  private kept = new Map<string, Draft>();
  private readonly refused = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: Parts) {}

  /** These are kept already. */
  knows(drafts: ReadonlyMap<string, Draft>): void {
    this.kept = new Map([...this.kept, ...drafts]);
  }

  /** What there is to keep from now on; it is done when no key came for a while, or by `flush`. */
  want(drafts: ReadonlyMap<string, Draft>, storedOf: (id: string) => Template | undefined): void {
    this.wanted = new Map([...drafts].filter(([id, draft]) => isUnsaved(storedOf(id), draft)));
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), quietMs);
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  /** Sends at once, before it waits for anything: the window may be on its way out. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    const changed = [...this.wanted].filter(([id, draft]) => this.kept.get(id) !== draft);
    const gone = [...this.kept.keys()].filter((id) => !this.wanted.has(id));
    for (const id of gone) this.kept.delete(id);
    await Promise.all([
      ...changed.map(([id, draft]) => this.keep(id, draft)),
      ...gone.map((id) => this.drop(id)),
    ]);
    this.parts.onTrouble(this.refused.size > 0);
  }

  private async keep(id: string, draft: Draft): Promise<void> {
    const before = this.kept.get(id);
    this.kept.set(id, draft);
    const { imageId } = draft.edits;
    const isNewPicture = typeof imageId === 'string' && imageId !== before?.edits.imageId;
    const image = isNewPicture ? this.parts.pictureOf(imageId) : undefined;
    const kept: KeptDraft = { id, ...draft, at: this.parts.now() };
    const answer = await this.parts.ask('keepDraft', { draft: kept, image: image ?? null });
    this.refused.delete(id);
    if (answer.ok) return;
    this.refused.add(id);
    if (this.kept.get(id) === draft) this.kept.delete(id);
  }

  private async drop(id: string): Promise<void> {
    this.refused.delete(id);
    await this.parts.ask('dropDraft', { id });
  }
}
