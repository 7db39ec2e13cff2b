import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { Lost } from '../../components/basics/Lost.tsx';
import { OptionsFrame } from '../../components/options/OptionsFrame.tsx';
import { sectionIn } from '../../components/options/sections.ts';
import { ask, useAsked } from '../shared/use-asked.ts';
import { Banners } from './Banners.tsx';
import { Section } from './Section.tsx';
import { useDesk } from './use-desk.ts';
import { useExport } from './use-export.ts';
import { useHash } from './use-hash.ts';

export function OptionsScreen() {
  const section = sectionIn(useHash());
  const library = useAsked('library', ['library', 'settings', 'usage']);
  const pages = useAsked('pages', ['pages']);
  const trash = useAsked('trash', ['library']);
  const health = useAsked('health', ['health']);
  const due = useAsked('exportDue', ['library', 'health']);
  const exported = useExport(() => void due.reload());
  // Here and not in the section: what was typed must outlive a look at another one.
  const reload = () => Promise.all([library.reload(), trash.reload()]).then(() => undefined);
  const desk = useDesk(library.value?.templates, reload);
  const blocked = health.value?.blocked === true;

  // What was told about a file is read once; it does not wait in another part of the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: says when, not what.
  useEffect(() => {
    if (exported.state.kind !== 'busy') exported.forget();
  }, [section]);

  function retry(): void {
    for (const asked of [library, pages, trash, health, due]) void asked.reload();
  }

  return (
    <OptionsFrame current={section} unsaved={desk.unsaved}>
      <Banners
        section={section}
        health={health.value ?? null}
        exported={exported}
        exportDue={due.value === true}
        onHealth={health.reload}
        onRetry={retry}
        onLater={() => void ask('remindLater', null).then(due.reload)}
      />
      {library.lost && !blocked && <Lost onRetry={retry} />}
      {library.value !== undefined ? (
        <Section
          name={section}
          library={library.value}
          pages={pages.value ?? []}
          trash={trash.value ?? []}
          health={health.value ?? null}
          exported={exported}
          desk={desk}
          reload={reload}
        />
      ) : (
        !library.lost && <p class="page quiet">{i18n.t('options.loading')}</p>
      )}
    </OptionsFrame>
  );
}
