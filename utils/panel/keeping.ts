import { replyLike } from '../domain/capture/alike.ts';
import { capture } from '../domain/capture/capture.ts';
import { type Leftover, leftoversIn, ownContactIn } from '../domain/capture/leftovers.ts';
import type { Clock } from '../domain/templates/dates/reply-time.ts';
import { type RenderResult, render } from '../domain/templates/render.ts';
import {
  type Language,
  maxBodyLength,
  type Template,
  templateDefaults,
} from '../domain/templates/template.ts';
import { type People, sampleValues } from '../domain/templates/values.ts';
import type { AskError } from '../messages/envelope.ts';
import type { Opening, PanelLibrary } from '../messages/protocol.ts';

/** What the person fills in for a new reply. */
export type KeptForm = Pick<Template, 'title' | 'body' | 'language' | 'folderId' | 'shortcut'>;

export type KeepProblem =
  | { kind: 'needs-title' | 'needs-body' | 'body-too-long' }
  | { kind: 'shortcut-taken'; by: string }
  | { kind: 'failed'; error: AskError };

/** A text on its way to becoming a saved reply. It is nowhere but here until the person saves it. */
export interface Keeping {
  /** Of the reply that it becomes, so that saving twice makes one. */
  readonly id: string;
  /** As it stood in the reply box. */
  readonly original: string;
  readonly form: KeptForm;
  readonly people: People;
  /** The reply that says nearly the same. */
  readonly like: Template | null;
  /** Texts that the person said are the business's own. */
  readonly theirs: ReadonlySet<string>;
  /** Save was pressed although something personal is left; the next press means it. */
  readonly warned: boolean;
  readonly problem: KeepProblem | null;
  readonly saving: boolean;
  /** The list was open before, and comes back. */
  readonly fromList: boolean;
}

export function startKeeping(
  original: string,
  { templates, settings }: PanelLibrary,
  opening: Opening,
  usual: Language,
  fromList: boolean,
): Keeping {
  const people: People = {
    customerName: opening.thread.name,
    agentName: settings.agentName,
    pageName: opening.pageName,
  };
  const own = ownContactIn(original, templates);
  const captured = capture({ text: original, people, own, usual });
  return {
    id: crypto.randomUUID(),
    original,
    form: { ...captured, folderId: null, shortcut: '' },
    people,
    like: replyLike(captured.body, templates),
    theirs: new Set(),
    warned: false,
    problem: null,
    saving: false,
    fromList,
  };
}

/** What is still personal in the form as it is now. */
export function leftoversOf({ form, people, theirs }: Keeping, { templates }: PanelLibrary): Leftover[] {
  const own = ownContactIn(form.body, templates);
  return leftoversIn(form.body, people, own, theirs);
}

/** Whether saving would write down something personal, in the text or the title. */
export function personalIn(keeping: Keeping, library: PanelLibrary): boolean {
  const { form, people, theirs } = keeping;
  const own = ownContactIn(form.title, library.templates);
  return leftoversOf(keeping, library).length > 0 || leftoversIn(form.title, people, own, theirs).length > 0;
}

/** As an invented customer would get it. */
export function keptPreview(
  { form, people }: Keeping,
  { templates }: PanelLibrary,
  clock: Clock,
): RenderResult {
  const { agentName, pageName } = people;
  const values = {
    ...sampleValues(form.language),
    ...(agentName !== null && { 'agent.name': agentName }),
    ...(pageName !== null && { 'page.name': pageName }),
  };
  return render(form, { values, clock, replies: templates });
}

export function problemOf({ title, body }: KeptForm): KeepProblem | null {
  if (title.trim() === '') return { kind: 'needs-title' };
  if (body.trim() === '') return { kind: 'needs-body' };
  return body.length > maxBodyLength ? { kind: 'body-too-long' } : null;
}

/** @param now UTC ms */
export function templateOf({ id, form }: Keeping, now: number): Template {
  return {
    ...templateDefaults,
    ...form,
    id,
    title: form.title.trim(),
    twinId: null,
    tags: [],
    createdAt: now,
    updatedAt: now,
  };
}
