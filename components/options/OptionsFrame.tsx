import type { ComponentChildren } from 'preact';
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
                    <span class="unsaved-dot" title={i18n.t('replies.unsaved')} />
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
