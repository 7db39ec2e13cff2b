import { type Leftover, withQuestion } from '../domain/capture/leftovers.ts';
import type { KeyPress } from '../domain/settings/keys.ts';
import type { Ask } from '../messages/client.ts';
import type { Opening, PanelRequests } from '../messages/protocol.ts';
import { uiLanguage } from '../platform/language.ts';
import {
  type Keeping,
  type KeepProblem,
  type KeptForm,
  leftoversOf,
  personalIn,
  problemOf,
  startKeeping,
  templateOf,
} from './keeping.ts';
import { type PanelState, withChosen } from './panel-state.ts';

export interface KeepParts {
  ask: Ask<PanelRequests>;
  state(): PanelState;
  set(part: Partial<PanelState>): void;
  focus(on: string): void;
  close(): void;
}

/** Makes a saved reply of a text in the reply box: the form, and what its keys do. */
export class KeepController {
  /** A form that was closed before it was saved: nothing typed is ever lost. In memory, for as long as the tab lives. */
  private unsaved: Keeping | null = null;
  private session: number | null = null;

  constructor(private readonly parts: KeepParts) {}

  /** Shows the form when the panel was opened for it; once for each opening. */
  begin(opening: Opening | null): void {
    if (opening === null || opening.keep === null || this.session === opening.session) return;
    this.session = opening.session;
    this.start(opening.keep, opening, false);
  }

  /** Goes from the list to the form. */
  async fromList(): Promise<void> {
    const { opening } = this.parts.state();
    const answer = await this.parts.ask('draft', null);
    if (opening !== null && answer.ok) this.start(answer.value, opening, true);
  }

  private start(text: string, opening: Opening, fromList: boolean): void {
    const { library, heard } = this.parts.state();
    if (library === null) return;
    const { unsaved } = this;
    const keeping =
      unsaved?.original === text && text !== ''
        ? { ...unsaved, fromList, warned: false, problem: null, saving: false }
        : startKeeping(text, library, opening, heard.language ?? uiLanguage(), fromList);
    this.parts.set({ keeping });
    this.parts.focus(keepTitle);
  }

  change(form: Partial<KeptForm>): void {
    this.put({ form, problem: null });
  }

  private put(part: Omit<Partial<Keeping>, 'form'> & { form?: Partial<KeptForm> }): void {
    const { keeping } = this.parts.state();
    if (keeping === null) return;
    const next = { ...keeping, ...part, form: { ...keeping.form, ...part.form } };
    // Other words may hold something personal again.
    if (part.form?.body !== undefined || part.form?.title !== undefined) next.warned = false;
    this.unsaved = next;
    this.parts.set({ keeping: next });
  }

  /** Asks for this in place of the text. */
  askFor(leftover: Leftover): void {
    const { keeping, library } = this.parts.state();
    if (keeping === null || library === null) return;
    const { body, language } = keeping.form;
    this.change({ body: withQuestion(body, leftover, leftoversOf(keeping, library), language) });
  }

  /** It is the business's own, so it may stay. */
  isOurs({ text }: Leftover): void {
    const { keeping } = this.parts.state();
    if (keeping !== null) this.put({ theirs: new Set([...keeping.theirs, text]) });
  }

  /** @returns whether the key is done with; else the field may have it */
  press({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress, live: boolean): boolean {
    const held = (ctrlKey || metaKey) && !altKey && !shiftKey;
    if (key === 'Escape') this.leave();
    else if (held && (key === 'Enter' || key.toLowerCase() === 's')) void this.save();
    else if (live || ctrlKey || metaKey || altKey) return false;
    // Typed before the form was there: its title is what is typed over first.
    else if ([...key].length === 1) this.type(key);
    return true;
  }

  private typedOver: Keeping['id'] | null = null;
  private type(character: string): void {
    const { keeping } = this.parts.state();
    if (keeping === null) return;
    const before = this.typedOver === keeping.id ? keeping.form.title : '';
    this.typedOver = keeping.id;
    this.change({ title: before + character });
  }

  /** Back to the list it came from, else to the draft. */
  leave(): void {
    const { keeping } = this.parts.state();
    this.parts.set({ keeping: null });
    if (keeping?.fromList) this.parts.focus('search');
    else this.parts.close();
  }

  /** Leaves the form for the saved reply that says nearly the same. */
  showLike(): void {
    const { keeping, picker } = this.parts.state();
    if (keeping?.like == null) return;
    const query = keeping.like.title;
    this.parts.set({
      ...withChosen({ ...this.parts.state(), picker: { ...picker, query } }, keeping.like),
      keeping: null,
    });
    this.parts.focus('search');
  }

  async save(): Promise<void> {
    const { keeping, library, clock } = this.parts.state();
    if (keeping === null || library === null || keeping.saving) return;
    const problem = problemOf(keeping.form);
    if (problem !== null) return this.fail(problem);
    if (!keeping.warned && personalIn(keeping, library)) {
      this.put({ warned: true, problem: null });
      return;
    }
    this.put({ saving: true, problem: null });
    const answer = await this.parts.ask('saveTemplate', templateOf(keeping, clock.at));
    if (!answer.ok) return this.fail({ kind: 'failed', error: answer.error });
    const { value } = answer;
    if (!value.saved) {
      // A new reply has neither picture nor twin: nothing else can stand in its way.
      const taken = value.reason === 'shortcut-taken';
      return this.fail(
        taken ? { kind: 'shortcut-taken', by: value.by } : { kind: 'failed', error: 'failed' },
      );
    }
    this.unsaved = null;
    this.parts.set({ keeping: null });
    await this.parts.ask('kept', null);
  }

  private fail(problem: KeepProblem): void {
    this.put({ problem, saving: false });
    this.parts.focus(fieldOf[problem.kind]);
  }
}

/** What the fields of the form are called for the focus. */
export const keepTitle = 'keep-title';
const fieldOf: Record<KeepProblem['kind'], string> = {
  'needs-title': keepTitle,
  'needs-body': 'keep-body',
  'body-too-long': 'keep-body',
  'shortcut-taken': 'keep-shortcut',
  failed: keepTitle,
};
