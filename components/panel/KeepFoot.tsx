import { i18n } from '#i18n';

interface Props {
  /** Something personal is left, and the next press saves all the same. */
  warned: boolean;
  failure: string | null;
  saving: boolean;
  onSave(): void;
}

export function KeepFoot({ warned, failure, saving, onSave }: Props) {
  return (
    <div class="foot keep-foot">
      <p class="small" role="status">
        {failure !== null && <span class="wrong">{failure}</span>}
        {failure === null && warned && <span class="keep-warning">{i18n.t('keep.personal')}</span>}
        {failure === null && !warned && <span class="quiet">{i18n.t('keep.hint')}</span>}
      </p>
      <button type="button" class="button main" disabled={saving} onClick={onSave}>
        {warned ? i18n.t('keep.save_all_the_same') : i18n.t('replies.save')}
        <span class="keep-key">{i18n.t('keep.save_key')}</span>
      </button>
    </div>
  );
}
