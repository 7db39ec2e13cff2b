import { i18n } from '#i18n';
import type { Combo } from '../../utils/domain/settings/keys.ts';
import type { Failure } from '../basics/failure.ts';
import { Switch } from '../basics/Switch.tsx';
import { KeyRecorder } from './KeyRecorder.tsx';

interface Props {
  combo: Combo;
  standard: Combo;
  slash: boolean;
  /** The browser-wide key; null until known, empty when none is set. */
  inboxKey: string | null;
  /** Where the browser lets it be changed. */
  shortcutsAddress: string;
  /** Both resolve with why it was not stored; null when it was. */
  onCombo(combo: Combo): Promise<Failure | null>;
  onSlash(slash: boolean): Promise<Failure | null>;
}

export function KeysView(props: Props) {
  const { inboxKey } = props;
  return (
    <section class="page">
      <h1>{i18n.t('options.keys')}</h1>
      <p class="quiet">{i18n.t('keys.intro')}</p>
      <div class="card">
        <KeyRecorder
          combo={props.combo}
          standard={props.standard}
          others={inboxKey === null || inboxKey === '' ? [] : [inboxKey]}
          onCombo={props.onCombo}
        />
        <Switch
          label={i18n.t('keys.slash')}
          hint={i18n.t('keys.slash_hint')}
          on={props.slash}
          onChange={props.onSlash}
        />
      </div>
      <div class="card">
        <div class="setting">
          <div class="grow">
            <p class="setting-name">{i18n.t('keys.inbox')}</p>
            <p class="small quiet">{i18n.t('keys.inbox_hint')}</p>
            <p class="small quiet address">{i18n.t('keys.inbox_where', [props.shortcutsAddress])}</p>
          </div>
          {inboxKey !== null &&
            (inboxKey === '' ? <span class="quiet">{i18n.t('keys.not_set')}</span> : <kbd>{inboxKey}</kbd>)}
        </div>
      </div>
    </section>
  );
}
