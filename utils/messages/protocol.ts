import type { RefusalReason } from '../domain/bar/refusal.ts';
import type { ImportCounts, ImportMode } from '../domain/formats/import-result.ts';
import type { LibraryFile } from '../domain/formats/library-file.ts';
import type { Snapshot } from '../domain/inbox/snapshot.ts';
import type { ThreadIdentity } from '../domain/inbox/thread.ts';
import type { BackupInfo, RestoreResult } from '../domain/library/backup.ts';
import type { LibraryHealth } from '../domain/library/health.ts';
import type { TemplateVersion } from '../domain/library/history.ts';
import type { TrashedTemplate } from '../domain/library/trash.ts';
import type { Sight } from '../domain/privacy/sight.ts';
import type { KeyPress } from '../domain/settings/keys.ts';
import type { Page } from '../domain/settings/page.ts';
import type { Settings, SettingsPatch } from '../domain/settings/settings.ts';
import type { TemplateImage } from '../domain/templates/image.ts';
import type { KeptDraft } from '../domain/templates/reply-draft.ts';
import type { Folder, Language, Template } from '../domain/templates/template.ts';
import type { TemplateUsage } from '../domain/templates/usage.ts';
import type { ImportRequests } from './import-protocol.ts';
import type { TidyRequests } from './tidy-protocol.ts';

/** What views show. */
export interface Library {
  templates: Template[];
  folders: Folder[];
  settings: Settings;
  /** Counts only; what was learned goes to the panel alone. */
  usage: TemplateUsage[];
}

/** What the panel shows, searches and suggests from. */
export interface PanelLibrary extends Library {
  /** Makes the hashes under which terms of messages are learned. */
  learningKey: string;
}

export type InsertOutcome =
  /** `by` is the way that worked, for diagnostics. */
  | { inserted: true; by: string }
  | { inserted: false; reason: RefusalReason; tried: string[]; touched: boolean };

export interface InsertInput {
  /** Of the template that the text was made from. */
  id: string;
  /** Final text; line ends "\n". */
  text: string;
  /** Where the caret shall stand afterwards, as an offset into `text` in UTF-16 units; null for its end. */
  caret?: number | null;
  /** The conversation for which the text was made. */
  thread: ThreadIdentity;
}

/** For whom the panel was opened, and what was typed since. */
export interface Opening {
  /** Counts up with each opening in one page, so that a late message about an earlier one is known as such. */
  session: number;
  thread: ThreadIdentity;
  pageName: string | null;
  /** Keys that the page's own listeners never saw, to be done in the panel in this order. */
  presses: KeyPress[];
  /** The customer's last run of messages on screen, oldest first. In memory only, from the page to its own panel. */
  lastMessages: string[];
  /** What the Page wrote in this conversation, as far as it is on screen; in memory only. */
  sentTexts: string[];
  /** The text that shall become a saved reply; null when the list was asked for. In memory only. */
  keep: string | null;
}

/** What the popup says about one tab. */
export type TabState = {
  understood: boolean;
  composer: Snapshot['composer'];
  pageName: string | null;
  /** The page removed the bar so often that it stays out. */
  barRemoved: boolean;
  /** Which alternatives of which selectors matched: see docs/fix-a-selector.md. */
  matched: Record<string, string>;
};

/** Content script → background. */
export interface PageRequests {
  /** Says which Page is on screen and learns what the content script needs to know. */
  hello(page: { assetId: string | null; name: string | null }): {
    keys: Settings['keys'];
    slash: boolean;
    pageName: string | null;
  };
  /** A reply was changed by hand before it was sent. */
  noteEdited(input: { id: string }): null;
  /** Whether to ask if this text shall be kept: once for each, and not for what the library has already. */
  offersToKeep(input: { text: string }): boolean;
  /** Hands something on to the panel in the same tab. */
  toPanel(event: PanelEvent): null;
}

/** What the panel is told by the page it stands in. */
export type PanelEvent =
  /** More keys typed while the panel was taking the focus. */
  | { kind: 'presses'; presses: KeyPress[] }
  /** `/` and letters stand in the composer: a list in place, without the focus. */
  | { kind: 'inline'; query: string; opening: Opening }
  /** Another conversation came on screen: what was chosen for the last one will not go in. */
  | { kind: 'thread-changed'; session: number }
  | { kind: 'closed'; session: number };

/** Panel → background; the lower half is handed on to the page. */
export interface PanelRequests {
  library(input: null): PanelLibrary;
  /** With what was learned; the panel asks when the topic was touched. */
  usage(input: null): TemplateUsage[];
  /** A reply went in. `terms`: hashed terms of the message it answers (domain/suggest/learned.ts). */
  noteUse(input: { id: string; terms: string[] }): null;
  setFavourite(input: { id: string; favourite: boolean }): null;
  /** The picture of a reply, when it is shown. */
  image(input: { id: string }): TemplateImage | null;
  setSettings(patch: SettingsPatch): null;
  /** Writes a value into the bracketed place of every template that has it. */
  fillPlace(input: { place: string; value: string }): { changed: number };
  namePage(input: { assetId: string; name: string }): null;
  saveTemplate(template: Template): SaveResult;
  addStarter(input: { languages: Language[] }): { added: number };
  openOptions(input: null): null;
  /** The panel has the focus: from now on keys go to it. Null when the page has nothing to write into. */
  opened(input: null): Opening | null;
  insert(input: InsertInput): InsertOutcome;
  /** Inline only: how many replies stand in the list for this query, and which keys they take. */
  listed(input: { query: string; count: number }): null;
  closePanel(input: null): null;
  /** Inline only: the reply needs an answer, so the list wants to be typed into. */
  takeFocus(input: null): null;
  /** The draft as it was when the panel was opened, or the part of it that was selected. */
  draft(input: null): string;
  /** The draft was stored as a reply: the panel closes, and the bar says so. */
  kept(input: null): null;
  /** Whether the person can see the panel: only then does a press with the pointer count. */
  inSight(input: null): Sight;
}

/** Popup and options → background. */
export interface ViewRequests extends TidyRequests, ImportRequests {
  library(input: null): Library;
  /** Forgets which messages were answered with what. */
  forgetLearned(input: null): null;
  saveTemplate(template: Template): SaveResult;
  deleteTemplate(input: { id: string }): null;
  /** What was typed and not saved, oldest first. */
  drafts(input: null): KeptDraft[];
  /** @param input `image`: the picture that comes along with the draft, if the library does not have it yet */
  keepDraft(input: { draft: KeptDraft; image: TemplateImage | null }): null;
  dropDraft(input: { id: string }): null;
  /** The picture of a reply. It comes alone, so that the library stays light. */
  image(input: { id: string }): TemplateImage | null;
  addStarter(input: { languages: Language[] }): { added: number };
  setSettings(patch: SettingsPatch): null;
  fillPlace(input: { place: string; value: string }): { changed: number };
  pages(input: null): Page[];
  namePage(input: { assetId: string; name: string }): null;
  /** Shows the inbox of a Page, or the last one used: an open tab if there is one, else a new one. */
  openInbox(input: { assetId: string | null }): null;
  /** Null when the active tab is not one that Repartee can be in. */
  tabState(input: null): TabState | null;
  openOptions(input: null): null;

  /** Deleted replies that can still be put back, newest first. */
  trash(input: null): TrashedTemplate[];
  putBack(input: { id: string }): PutBackResult;
  deleteForGood(input: { id: string }): null;
  /** What a reply was before, newest first. */
  versions(input: { id: string }): TemplateVersion[];

  /** Also answered while nothing can be read. */
  health(input: null): LibraryHealth;
  /** The person has read what was restored. */
  dismissNotice(input: { id: string }): null;
  /** Newest first. */
  backups(input: null): BackupInfo[];
  /** Makes the library what it was. Replies that are not in the backup go to the trash. */
  restoreBackup(input: { id: string }): RestoreResult;
  exportLibrary(input: null): LibraryFile;
  /** The file was handed to the browser: the next reminder comes in a month. */
  noteExport(input: null): null;
  /** Whether it is time to export the library to a file. */
  exportDue(input: null): boolean;
  remindLater(input: null): null;
  importLibrary(input: { file: LibraryFile; mode: ImportMode }): ImportCounts;
  /** Erases every store: what is left is a new installation. */
  eraseEverything(input: null): null;
}

/** `shortcutDropped`: another reply answers to it by now. `gone`: the trash had it no more. */
export type PutBackResult = { done: true; shortcutDropped: boolean } | { done: false; reason: 'gone' };

export type SaveResult =
  | { saved: true }
  | { saved: false; reason: 'shortcut-taken'; by: string }
  /** The twin is in the same language · the picture is not in the library. */
  | { saved: false; reason: 'twin-language' | 'picture-gone' };

/** Background → content script. */
export interface TabRequests {
  opened(input: null): Opening | null;
  insert(input: InsertInput): InsertOutcome;
  listed(input: { query: string; count: number }): null;
  closePanel(input: null): null;
  takeFocus(input: null): null;
  draft(input: null): string;
  kept(input: null): null;
  inSight(input: null): Sight;
  state(input: null): TabState;
}

/** Background → panel. */
export interface PanelPushes {
  event(event: PanelEvent): null;
}
