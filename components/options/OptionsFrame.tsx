import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Brand } from '../basics/Brand.tsx';
import { Icon } from '../basics/Icon.tsx';
import { type SectionName, sections } from './sections.ts';

interface Props {
  current: SectionName;
  /** There is typed text that was not saved. */
  unsaved: boolean;
  children: ComponentChildren;
}

export function OptionsFrame({ current, unsaved, children }: Props) {
  const title = sections.find(({ name }) => name === current)?.label() ?? '';
  useEffect(() => {
    document.title = `${title} · ${i18n.t('options.title')}`;
  }, [title]);
  return (
    <div class="frame">
      <header class="side">
        <Brand />
        <nav aria-label={i18n.t('options.sections')}>
          <ul>
            {sections.map(({ name, icon, label }) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === current ? 'page' : undefined}>
                  <Icon node={icon} size={18} />
                  <span class="grow">{label()}</span>
                  {name === 'replies' && unsaved && (
                    <span class="unsaved-dot" title={i18n.t('replies.unsaved')}>
                      <span class="unseen">{i18n.t('replies.unsaved')}</span>
                    </span>
                  )}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class={`main-${current}`}>{children}</main>
    </div>
  );
}
