import { i18n } from '#i18n';
import { textFailure } from '../../components/basics/failure.ts';
import type { KeepActs, KeepModel } from '../../components/panel/KeepForm.tsx';
import { maxBodyLength } from '../../utils/domain/templates/template.ts';
import type { KeepController } from '../../utils/panel/keep-controller.ts';
import {
  type Keeping,
  type KeepProblem,
  keptPreview,
  leftoversOf,
  personalIn,
} from '../../utils/panel/keeping.ts';
import type { PanelController } from '../../utils/panel/panel-controller.ts';
import { failureOf } from '../shared/failure.ts';

/** What the form shows; null while the list is shown, or before there is a library to look into. */
export function keepModelOf({ state }: PanelController): KeepModel | null {
  const { keeping, library, clock, covered } = state;
  if (keeping === null || library === null) return null;
  const { form, like, warned, saving, fromList } = keeping;
  return {
    form,
    folders: library.folders,
    like: like?.title ?? null,
    leftovers: leftoversOf(keeping, library),
    preview: keptPreview(keeping, library, clock),
    problem: problemIn(keeping),
    warned: warned && personalIn(keeping, library),
    saving,
    fromList,
    covered,
  };
}

const fields: Record<KeepProblem['kind'], 'title' | 'body' | 'shortcut' | null> = {
  'needs-title': 'title',
  'needs-body': 'body',
  'body-too-long': 'body',
  'shortcut-taken': 'shortcut',
  failed: null,
};

function problemIn({ problem, form }: Keeping): KeepModel['problem'] {
  return problem === null
    ? null
    : { sentence: sentenceOf(problem, form.shortcut), field: fields[problem.kind] };
}

function sentenceOf(problem: KeepProblem, shortcut: string): string {
  switch (problem.kind) {
    case 'needs-title':
      return i18n.t('replies.needs_title');
    case 'needs-body':
      return i18n.t('replies.needs_body');
    case 'body-too-long':
      return i18n.t('replies.body_too_long', [String(maxBodyLength)]);
    case 'shortcut-taken':
      return i18n.t('replies.shortcut_taken', [shortcut, problem.by]);
    case 'failed':
      return textFailure(failureOf(problem.error));
  }
}

export function keepActsOf(keeper: KeepController): KeepActs {
  return {
    change: (form) => keeper.change(form),
    askFor: (leftover) => keeper.askFor(leftover),
    leave: (leftover) => keeper.isOurs(leftover),
    showLike: () => keeper.showLike(),
    save: () => void keeper.save(),
    close: () => keeper.leave(),
  };
}
