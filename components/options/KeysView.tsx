import { i18n } from '#i18n';
import type { Settings } from '../../utils/domain/settings/settings.ts';
import type { Failure } from '../basics/failure.ts';
import { Switch } from '../basics/Switch.tsx';
import { KeyRecorder } from './KeyRecorder.tsx';

interface Props {
  keys: Settings['keys'];
  standard: Settings['keys'];
  slash: boolean;
  keepOffers: boolean;
  /** The browser-wide key; null until known, empty when none is set. */
  inboxKey: string | null;
  /** Where the browser lets it be changed. */
  shortcutsAddress: string;
  /** Each resolves with why it was not stored; null when it was. */
  onKeys(keys: Partial<Settings['keys']>): Promise<Failure | null>;
  onSlash(slash: boolean): Promise<Failure | null>;
  onKeepOffers(on: boolean): Promise<Failure | null>;
}

export function KeysView(props: Props) {
  const { inboxKey, keys, standard } = props;
  const ofBrowser = inboxKey === null || inboxKey === '' ? [] : [inboxKey];
  return (
    <section class="page">
      <h1>{i18n.t('options.keys')}</h1>
      <p class="quiet">{i18n.t('keys.intro')}</p>
      <div class="card">
        <KeyRecorder
          label={i18n.t('keys.replies')}
          hint={i18n.t('keys.replies_hint')}
          combo={keys.replies}
          standard={standard.replies}
          others={[keys.keep, ...ofBrowser]}
          onCombo={(replies) => props.onKeys({ replies })}
        />
        <Switch
          label={i18n.t('keys.slash')}
          hint={i18n.t('keys.slash_hint')}
          on={props.slash}
          onChange={props.onSlash}
        />
        <KeyRecorder
          label={i18n.t('keys.keep')}
          hint={i18n.t('keys.keep_hint')}
          combo={keys.keep}
          standard={standard.keep}
          others={[keys.replies, ...ofBrowser]}
          onCombo={(keep) => props.onKeys({ keep })}
        />
        <Switch
          label={i18n.t('keys.keep_offers')}
          hint={i18n.t('keys.keep_offers_hint')}
          on={props.keepOffers}
          onChange={props.onKeepOffers}
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
