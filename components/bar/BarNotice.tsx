import { i18n } from '#i18n';
import type { BarActs, BarModel, Notice } from '../../utils/domain/bar/bar-model.ts';

/** Looked up at once: when it is needed, the extension is gone, and the browser gives its texts no more. */
const reload = i18n.t('bar.reload');

const sentences: Record<Notice, () => string> = {
  inserted: () => i18n.t('bar.inserted'),
  undone: () => i18n.t('bar.undone'),
  'not-undone': () => i18n.t('bar.not_undone'),
  'no-focus': () => i18n.t('bar.no_focus'),
  reload: () => reload,
  'keep-offer': () => i18n.t('bar.keep_offer'),
  kept: () => i18n.t('bar.kept'),
};

/** A short line above the bar; read out once by screen readers. */
export function BarNotice(props: { notice: Notice; place: BarModel['place']; acts: BarActs }) {
  const { notice, place, acts } = props;
  const style =
    place === null
      ? { right: '24px', bottom: '24px' }
      : {
          right: `calc(100vw - ${place.left + (place.compact ? 24 : 164)}px)`,
          bottom: `calc(100vh - ${place.noticeBottom}px)`,
        };
  return (
    <div class="notice" role="status" style={style}>
      <span>{sentences[notice]()}</span>
      {notice === 'inserted' && <NoticeButton label={i18n.t('bar.undo')} onPress={acts.undo} />}
      {notice === 'keep-offer' && (
        <>
          <NoticeButton label={i18n.t('bar.keep_yes')} onPress={() => acts.keepOffered(true)} />
          <NoticeButton label={i18n.t('bar.keep_no')} onPress={() => acts.keepOffered(false)} />
        </>
      )}
    </div>
  );
}

function NoticeButton({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => event.isTrusted && onPress()}
    >
      {label}
    </button>
  );
}
