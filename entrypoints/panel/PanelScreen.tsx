import { useEffect, useRef } from 'preact/hooks';
import { KeepForm } from '../../components/panel/KeepForm.tsx';
import { type PanelActs, PanelView } from '../../components/panel/PanelView.tsx';
import { shownOf } from '../../utils/panel/panel-state.ts';
import { addStarter, toggleFavourite, writeOwn } from '../../utils/panel/small-asks.ts';
import { copyText } from '../../utils/platform/clipboard.ts';
import { keepActsOf, keepModelOf } from './keep-model.ts';
import { modelOf } from './panel-model.ts';
import { usePanel } from './use-panel.ts';
import { usePicture } from './use-picture.ts';

/** The panel: shows the controller's state and hands every press on to it. */
export function PanelScreen() {
  const panel = usePanel();
  const { state } = panel;
  const { picture, copy } = usePicture(shownOf(state).template?.imageId ?? null);
  const field = useRef<HTMLInputElement>(null);
  const loaded = state.search !== null;
  // Made ready in the background or listing beside the draft, the panel must not pull the keyboard out of the page.
  const hasKeyboard = state.opening !== null && state.mode === 'full';

  // Runs also when the library comes: before, there was nothing to focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: focusTurn and loaded say when, not what.
  useEffect(() => {
    if (!hasKeyboard) return;
    const name = CSS.escape(state.focusOn);
    const fieldFor = `:is([data-missing="${name}"], [data-field="${name}"])`;
    const asked =
      document.querySelector<HTMLElement>(`${fieldFor}:checked`) ??
      document.querySelector<HTMLElement>(fieldFor);
    (asked ?? field.current)?.focus();
  }, [hasKeyboard, state.focusTurn, state.focusOn, loaded]);

  const acts: PanelActs = {
    act: (act) => panel.act(act),
    insert: () => void panel.insert(),
    close: () => panel.close(),
    copy: () => panel.copied(copyText(state.refusal?.text ?? '')),
    copyPicture: () => {
      void copy();
      // The text goes in first, then the picture is pasted.
      panel.toSearch();
    },
    keep: (name, keep) => panel.keep(name, keep),
    language: (language) => panel.chooseLanguage(language),
    favourite: () => void toggleFavourite(panel.ask, state),
    addStarter: () => void addStarter(panel.ask),
    writeOwn: () => void writeOwn(panel.ask),
    keepDraft: () => void panel.keeper.fromList(),
  };
  const keep = keepModelOf(panel);
  if (keep !== null) return <KeepForm model={keep} acts={keepActsOf(panel.keeper)} />;
  return <PanelView field={field} model={{ ...modelOf(state), picture }} acts={acts} />;
}
