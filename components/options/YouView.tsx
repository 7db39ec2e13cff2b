import { i18n } from '#i18n';
import type { Page } from '../../utils/domain/settings/page.ts';
import type { Failure } from '../basics/failure.ts';
import { SavedField } from './SavedField.tsx';

interface Props {
  agentName: string | null;
  pages: readonly Page[];
  /** Both resolve with why it was not stored; null when it was. */
  onAgentName(name: string): Promise<Failure | null>;
  onPageName(assetId: string, name: string): Promise<Failure | null>;
}

export function YouView({ agentName, pages, onAgentName, onPageName }: Props) {
  // Not by the last look: a row must not jump away while its name is typed.
  const inOrder = pages.toSorted((a, b) => a.assetId.localeCompare(b.assetId));
  return (
    <section class="page">
      <h1>{i18n.t('options.you')}</h1>
      <div class="card">
        <SavedField
          label={i18n.t('you.name')}
          hint={i18n.t('you.name_hint')}
          value={agentName ?? ''}
          maxLength={80}
          autocomplete="name"
          onSave={onAgentName}
        />
      </div>
      <h2>{i18n.t('you.pages')}</h2>
      <p class="quiet">{pages.length === 0 ? i18n.t('you.no_pages') : i18n.t('you.pages_hint')}</p>
      {inOrder.map((page) => (
        <div key={page.assetId} class="card">
          <SavedField
            label={i18n.t('you.page_name')}
            hint={i18n.t('popup.unnamed_page', [page.assetId])}
            value={page.name ?? ''}
            maxLength={120}
            required
            onSave={(name) => onPageName(page.assetId, name)}
          />
        </div>
      ))}
    </section>
  );
}
