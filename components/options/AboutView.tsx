import { ShieldCheck } from 'lucide';
import { i18n } from '#i18n';
import type { Language } from '../../utils/domain/templates/template.ts';
import { Brand } from '../basics/Brand.tsx';
import { Icon } from '../basics/Icon.tsx';

interface Props {
  version: string;
  /** Host names on which the extension runs. */
  hosts: readonly string[];
  uiLanguage: Language;
}

export function AboutView({ version, hosts, uiLanguage }: Props) {
  const where = new Intl.ListFormat(uiLanguage).format(hosts);
  const privacy = [
    i18n.t('about.privacy_1'),
    i18n.t('about.privacy_2'),
    i18n.t('about.privacy_3'),
    i18n.t('about.privacy_4'),
    i18n.t('about.privacy_5', [where]),
  ];
  const permissions: [name: string, reason: string][] = [
    ['storage', i18n.t('about.perm_storage')],
    ['unlimitedStorage', i18n.t('about.perm_unlimited')],
    ['alarms', i18n.t('about.perm_alarms')],
    ['notifications', i18n.t('about.perm_notifications')],
  ];
  return (
    <section class="page">
      <h1>{i18n.t('options.about')}</h1>
      <div class="card about-head">
        <Brand />
        <span class="quiet">{i18n.t('about.version', [version])}</span>
      </div>
      <h2>{i18n.t('about.privacy_title')}</h2>
      <ul class="card ticks">
        {privacy.map((line) => (
          <li key={line}>
            <Icon node={ShieldCheck} size={18} />
            <span>{line}</span>
          </li>
        ))}
      </ul>
      <h2>{i18n.t('about.permissions_title')}</h2>
      <dl class="card permissions">
        {permissions.map(([name, reason]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
