import { X } from 'lucide';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TemplateVersion } from '../../../utils/domain/library/history.ts';
import type { Folder } from '../../../utils/domain/templates/template.ts';
import { Icon } from '../../basics/Icon.tsx';
import { type Moment, timeLine, timeWords } from '../../basics/moment.ts';
import { fieldsOf, type ReplyFields } from '../draft.ts';
import { changedParts } from './changed-parts.ts';
import { VersionText } from './VersionText.tsx';

interface Props {
  id: string;
  /** Newest first. */
  versions: readonly TemplateVersion[];
  /** What the form shows. */
  fields: ReplyFields;
  folders: readonly Folder[];
  moment: Moment;
  onTake(version: TemplateVersion): void;
  onClose(): void;
}

/** What the reply was before: one version at a time, read against the form. */
export function Versions({ id, versions, fields, folders, moment, onTake, onClose }: Props) {
  const [at, setAt] = useState(versions[0]?.replacedAt);
  const root = useRef<HTMLElement>(null);
  useLayoutEffect(() => root.current?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus(), []);
  const version = versions.find(({ replacedAt }) => replacedAt === at) ?? versions[0];
  if (version === undefined) return null;
  const before = fieldsOf(version.template);
  return (
    <section
      ref={root}
      id={id}
      class="versions"
      aria-labelledby="versions-title"
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div class="versions-head">
        <div class="grow">
          <h3 id="versions-title" class="setting-name">
            {i18n.t('version.title')}
          </h3>
          <p class="small quiet">
            {i18n.t('version.hint')} <del>{i18n.t('version.goes')}</del> ·{' '}
            <ins>{i18n.t('version.comes')}</ins>
          </p>
        </div>
        <button type="button" class="button plain" aria-label={i18n.t('options.close')} onClick={onClose}>
          <Icon node={X} />
        </button>
      </div>
      <ul class="version-times">
        {versions.map(({ replacedAt }) => (
          <li key={replacedAt}>
            <button
              type="button"
              class="version-time"
              aria-pressed={replacedAt === version.replacedAt}
              onClick={() => setAt(replacedAt)}
            >
              {timeLine(replacedAt, moment)}
            </button>
          </li>
        ))}
      </ul>
      <div class="version">
        <p class="small quiet">{i18n.t('version.until', [timeWords(version.replacedAt, moment)])}</p>
        {changedParts(fields, before, folders).map(({ label, value }) => (
          <p key={label}>{i18n.t('version.part', [label, value])}</p>
        ))}
        <VersionText now={fields.body} before={before.body} language={before.language} />
        <button type="button" class="button main" onClick={() => onTake(version)}>
          {i18n.t('version.take')}
        </button>
      </div>
    </section>
  );
}
