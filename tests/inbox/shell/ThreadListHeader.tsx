import type { Folder } from '../state/navigation.ts';
import { go } from '../state/switching.ts';
import { c } from '../styles/classes.ts';
import { Anchor } from './Anchor.tsx';
import { Icon } from './Icon.tsx';
import { usePractice } from './practice-context.ts';

/** Search and folders. The search box is a trap: a text field that is no composer. */
export function ThreadListHeader() {
  const { inbox, state, words } = usePractice();
  const folders: [Folder, string][] = [
    ['all', words.allMessages],
    ['messenger', words.messenger],
    ['instagram_direct', words.instagram],
    ['facebook', words.comments],
  ];
  const show = (folder: Folder): void => {
    // A thread's id means nothing among posts, nor a post's among threads.
    const crosses = (folder === 'facebook') !== (state.place.folder === 'facebook');
    go(inbox, crosses ? { folder, thread: null } : { folder });
  };
  return (
    <Anchor pagelet="GenericBizInboxThreadListViewHeader" className={c('list-header')}>
      <label className={c('search')}>
        <Icon name="search" />
        <input
          className={c('search-field')}
          type="text"
          role="combobox"
          aria-expanded="false"
          aria-autocomplete="list"
          aria-label={words.search}
          placeholder={words.search}
        />
      </label>
      <div role="tablist" className={c('tabs')}>
        {folders.map(([folder, label]) => (
          <button
            key={folder}
            type="button"
            role="tab"
            aria-selected={state.place.folder === folder}
            className={c('tab', state.place.folder === folder && 'tab-here')}
            onClick={() => show(folder)}
          >
            {label}
          </button>
        ))}
      </div>
    </Anchor>
  );
}
