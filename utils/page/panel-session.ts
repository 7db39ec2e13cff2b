import { placePanel, usualAnchor } from '../domain/bar/place.ts';
import { isOtherThread, type ThreadIdentity } from '../domain/inbox/thread.ts';
import type { KeyPress } from '../domain/settings/keys.ts';
import type { InsertInput, InsertOutcome, Opening } from '../messages/protocol.ts';
import { focusAt, type SavedCaret, saveCaret } from './editors/caret.ts';
import { chosenText } from './editors/chosen-text.ts';
import { readBack } from './editors/read-back.ts';
import { createFocusTries, type FocusTries } from './focus-tries.ts';
import { insertInto, refusal } from './inserter.ts';
import { openingFor } from './opening.ts';
import type { Scene } from './scene.ts';
import type { SessionParts } from './session-parts.ts';

/**
 * closed: keys are the page's · opening: shown, keys are kept until the panel has the focus · open: keys go to the panel ·
 * inline: the draft has the focus, a list shows what "/abc" means · inserting: Enter must reach nobody
 */
type Phase = 'closed' | 'opening' | 'open' | 'inline' | 'inserting';

/** An answer about "/abc" that does not come within this time does not hold Enter back any longer, ms. */
const inlineAnswerWithin = 1_500;

/** The panel's life in one page: opening, handing keys on, inserting, closing. */
export class PanelSession {
  private phase: Phase = 'closed';
  private session = 0;
  private thread: ThreadIdentity | null = null;
  private caret: SavedCaret | null = null;
  /** The list was called by "/abc" in the draft, which goes away with the insertion. */
  private replaceCall = false;
  private kept: KeyPress[] = [];
  private readonly focusing: FocusTries;
  /** What stood in the reply box when the panel was opened, or the selected part of it. */
  draft = '';
  /** The text that the panel shall make a reply of. */
  private keeping: string | null = null;
  private inline: { query: string; count: number | null; since: number } | null = null;
  /** The person said no to this call with Esc; the next one is a new question. */
  private dismissed = false;

  constructor(private readonly parts: SessionParts) {
    this.focusing = createFocusTries(parts.frame.focus, () => {
      this.close(true);
      parts.failed();
    });
    parts.frame.onLoad(() => {
      if (this.phase === 'opening') parts.frame.focus();
      if (this.phase === 'inline') this.tellInline();
    });
  }

  toggle(): void {
    if (this.phase === 'closed' || this.phase === 'inline') this.open(() => null);
    else this.close(true);
  }

  /** Shows a text as a new saved reply: the one given, or else what stands in the reply box. */
  keepAsReply(text: string | null): void {
    if (this.phase === 'closed' || this.phase === 'inline') this.open(() => text ?? this.draft);
  }

  private open(keeping: () => string | null): void {
    const scene = this.parts.look();
    if (scene === null) return;
    this.session++;
    this.begin(scene);
    this.draft = scene.composer === null ? '' : chosenText(scene.composer);
    this.keeping = keeping();
    this.replaceCall = false;
    this.grabFocus();
  }

  /** A reply called by "/abc" needs an answer: the list that stands there gets the keys. */
  takeFocus(): void {
    if (this.phase === 'inline') this.grabFocus();
  }

  private grabFocus(): void {
    this.phase = 'opening';
    this.inline = null;
    this.kept = [];
    this.focusing.start();
  }

  private begin(scene: NonNullable<Scene>): void {
    this.thread = scene.snapshot.thread;
    this.caret = scene.composer === null ? null : saveCaret(scene.composer);
    const anchor =
      scene.composer?.getBoundingClientRect() ?? usualAnchor({ width: innerWidth, height: innerHeight });
    this.parts.frame.show(placePanel(anchor, { width: innerWidth, height: innerHeight }));
  }

  /** Called by the panel when the focus is in it: it gets what it needs to know and the keys typed so far. */
  opened(): Opening | null {
    if (this.thread === null || this.phase === 'closed') return null;
    if (this.phase === 'opening') this.phase = 'open';
    this.focusing.stop();
    return this.opening(this.thread, this.kept.splice(0));
  }

  private opening(thread: ThreadIdentity, presses: KeyPress[]): Opening {
    const scene = this.parts.look();
    const pageName = this.parts.pageName(scene);
    return openingFor(thread, scene, { session: this.session, pageName, presses, keep: this.keeping });
  }

  /** The page may have changed under the open list: whoever reads it shall know at once, not after Enter. */
  pageChanged(scene: NonNullable<Scene>): void {
    if (this.phase !== 'open' || this.thread === null) return;
    if (isOtherThread(this.thread, scene.snapshot.thread)) {
      this.parts.tellPanel({ kind: 'thread-changed', session: this.session });
    }
  }

  close(refocus: boolean): void {
    if (this.phase === 'closed') return;
    const wasInline = this.phase === 'inline';
    this.phase = 'closed';
    this.focusing.stop();
    this.inline = null;
    this.keeping = null;
    this.parts.frame.hide();
    this.parts.tellPanel({ kind: 'closed', session: this.session });
    if (refocus && !wasInline && this.caret?.composer.isConnected) focusAt(this.caret.composer, this.caret);
  }

  /** A reply is on its way into the draft. */
  get inserting(): boolean {
    return this.phase === 'inserting';
  }

  /**
   * Whether a key in the page belongs to the panel, and does with it what is due.
   * @param call looks now whether a call such as "/hours" stands before the caret
   */
  takes(press: KeyPress, event: KeyboardEvent, call: () => void): boolean {
    // Reloading, closing the tab and the like stay the browser's; AltGr comes as Ctrl with Alt and types.
    if ((press.ctrlKey && !press.altKey) || press.metaKey) return false;
    switch (this.phase) {
      case 'closed':
        // Whoever types "/hours" and Enter in one go means the reply: Enter must not overtake our look at the draft and
        // send what stands there.
        if (press.key !== 'Enter' && press.key !== 'Tab') return false;
        call();
        return this.takesInline(press);
      case 'inserting':
        return press.key === 'Enter';
      case 'inline':
        call();
        return this.takesInline(press);
      case 'opening':
        this.keep(press, event.repeat);
        return true;
      case 'open':
        // The page took the focus away without a press of the person's: what is typed is still meant for the list.
        this.parts.tellPanel({ kind: 'presses', presses: [press] });
        this.parts.frame.focus();
        return true;
    }
  }

  private keep(press: KeyPress, repeat: boolean): void {
    if (press.key === 'Escape') this.close(true);
    else if (!(repeat && press.key === 'Enter')) this.kept.push(press);
  }

  /** Follows what is typed in the draft. */
  typed(composer: HTMLElement, query: string | null): void {
    if (this.phase !== 'closed' && this.phase !== 'inline') return;
    if (query === null) this.dismissed = false;
    if (query === null || this.dismissed) {
      if (this.phase === 'inline') this.close(false);
      return;
    }
    if (this.inline?.query === query) return;
    const scene = this.parts.look();
    if (scene?.composer !== composer) return;
    if (this.phase === 'closed') this.session++;
    this.inline = { query, count: null, since: performance.now() };
    this.phase = 'inline';
    this.thread = scene.snapshot.thread;
    this.caret = null;
    this.replaceCall = true;
    this.parts.frame.prepare();
    this.tellInline();
  }

  private tellInline(): void {
    if (this.inline === null || this.thread === null) return;
    const { query } = this.inline;
    this.parts.tellPanel({ kind: 'inline', query, opening: this.opening(this.thread, []) });
  }

  /** The panel says how many replies it has for a query; without any, nothing is shown and every key stays the page's. */
  listed(query: string, count: number): void {
    if (this.phase !== 'inline' || this.inline?.query !== query) return;
    this.inline.count = count;
    const scene = this.parts.look();
    if (count === 0) this.parts.frame.hide();
    else if (scene !== null) this.begin(scene);
  }

  private takesInline(press: KeyPress): boolean {
    if (this.inline === null || press.ctrlKey || press.altKey || press.metaKey || press.shiftKey)
      return false;
    if (press.key === 'Escape') {
      this.dismissed = true;
      this.close(false);
      return true;
    }
    if (!['Enter', 'Tab', 'ArrowDown', 'ArrowUp'].includes(press.key)) return false;
    const answering =
      this.inline.count === null && performance.now() - this.inline.since < inlineAnswerWithin;
    if (this.inline.count === 0 || (this.inline.count === null && !answering)) return false;
    this.parts.tellPanel({ kind: 'presses', presses: [press] });
    return true;
  }

  async insert(input: InsertInput): Promise<InsertOutcome> {
    const { text, thread, caret: caretAfter = null } = input;
    const scene = this.parts.look();
    const wasInline = this.phase === 'inline';
    const reason = refusal(scene, thread);
    const composer = scene?.composer ?? null;
    if (reason !== null || composer === null) {
      return { inserted: false, reason: reason ?? 'no-composer', tried: [], touched: false };
    }
    const draftBefore = readBack(composer).text;
    this.phase = 'inserting';
    this.parts.frame.hide();
    const caret = wasInline ? saveCaret(composer) : this.caret;
    const outcome = await insertInto(composer, {
      text,
      caretAfter,
      thread,
      caret,
      replaceCall: this.replaceCall,
    });
    if (outcome.inserted) {
      this.close(false);
      this.parts.inserted(input, draftBefore, composer);
    } else {
      // The panel still has the text and says what happened; the keyboard goes back to it.
      this.parts.frame.reveal();
      this.grabFocus();
    }
    return outcome;
  }
}
