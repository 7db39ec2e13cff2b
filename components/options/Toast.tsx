import { X } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../basics/Icon.tsx';
import type { Moment } from '../basics/moment.ts';
import { canUndo, type Toast as ToastModel, toastSentence } from './toast-words.ts';

interface Props {
  toast: ToastModel | null;
  moment: Moment;
  onUndo(): void;
  onClose(): void;
}

/** Long enough to read the line, or to reach its button, ms. It waits while somebody is at it. */
const shownFor = { line: 6_000, button: 15_000 };

/** What just happened, and the way back. The region is always there, so that screen readers hear what enters it. */
export function Toast({ toast, moment, onUndo, onClose }: Props) {
  const [held, setHeld] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new toast starts the time anew.
  useEffect(() => {
    if (toast === null || held) return;
    const timer = setTimeout(onClose, canUndo(toast) ? shownFor.button : shownFor.line);
    return () => clearTimeout(timer);
  }, [toast, held]);

  return (
    <div class="toast-place" role="status">
      {toast !== null && (
        <div
          class="toast"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusCapture={() => setHeld(true)}
          onBlurCapture={() => setHeld(false)}
        >
          <span class="grow">{toastSentence(toast, moment)}</span>
          {canUndo(toast) && (
            <button type="button" class="toast-undo" onClick={onUndo}>
              {i18n.t('replies.undo')}
            </button>
          )}
          <button type="button" class="toast-close" aria-label={i18n.t('options.close')} onClick={onClose}>
            <Icon node={X} />
          </button>
        </div>
      )}
    </div>
  );
}
