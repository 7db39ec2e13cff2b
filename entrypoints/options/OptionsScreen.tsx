import { i18n } from '#i18n';
import { Lost } from '../../components/basics/Lost.tsx';
import { OptionsFrame } from '../../components/options/OptionsFrame.tsx';
import { sectionIn } from '../../components/options/sections.ts';
import { useAsked } from '../shared/use-asked.ts';
import { Section } from './Section.tsx';
import { useDesk } from './use-desk.ts';
import { useHash } from './use-hash.ts';

/** One array, so that nothing is searched again while there is nothing. */
const noTemplates: readonly [] = [];

export function OptionsScreen() {
  const section = sectionIn(useHash());
  const library = useAsked('library', ['library', 'settings']);
  const pages = useAsked('pages', ['pages']);
  // Here and not in the section: what was typed must outlive a look at another one.
  const desk = useDesk(library.value?.templates ?? noTemplates, library.reload);
  return (
    <OptionsFrame current={section} unsaved={desk.unsaved}>
      {library.lost && <Lost onRetry={() => void library.reload()} />}
      {library.value !== undefined ? (
        <Section name={section} library={library.value} pages={pages.value ?? []} desk={desk} />
      ) : (
        !library.lost && <p class="page quiet">{i18n.t('options.loading')}</p>
      )}
    </OptionsFrame>
  );
}
