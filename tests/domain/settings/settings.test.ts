import { parse, safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  defaultSettings,
  type Settings,
  type SettingsPatch,
  settingsPatchSchema,
  settingsSchema,
  withPatch,
} from '../../../utils/domain/settings/settings.ts';

const set: Settings = {
  agentName: 'Anna',
  keys: { replies: 'Alt+K', keep: 'Alt+Shift+K' },
  slash: false,
  panelLanguage: 'fr',
  learning: true,
  replySort: 'title',
  keepOffers: true,
};

describe('A change of settings', () => {
  it.each<[string, SettingsPatch, Partial<Settings>]>([
    ['of nothing leaves all', {}, {}],
    ['of the name leaves the rest', { agentName: 'Bea' }, { agentName: 'Bea' }],
    ['to no name forgets it', { agentName: null }, { agentName: null }],
    ['to an empty name forgets it, too', { agentName: '' }, { agentName: null }],
    [
      'of keys leaves the rest',
      { keys: { replies: 'F8' } },
      { keys: { replies: 'F8', keep: 'Alt+Shift+K' } },
    ],
    ['switches learning off', { learning: false }, { learning: false }],
    ['switches off and on', { slash: true }, { slash: true }],
    ['of the order leaves the rest', { replySort: 'changed' }, { replySort: 'changed' }],
    ['to all languages is a change', { panelLanguage: null }, { panelLanguage: null }],
  ])('%s', (_what, patch, changed) => {
    expect(withPatch(set, patch)).toEqual({ ...set, ...changed });
  });

  it('does not change what the settings start from', () => {
    const before = structuredClone(defaultSettings);
    withPatch(defaultSettings, { agentName: 'Anna', keys: { replies: 'F8' }, slash: false });
    expect(defaultSettings).toEqual(before);
  });
});

describe('A change that is no setting is refused', () => {
  it.each([
    { slash: 'yes' },
    { panelLanguage: 'de' },
    { replySort: 'colour' },
    { agentName: 'a'.repeat(81) },
    { keys: { replies: 5 } },
    null,
    'slash',
  ])('%j', (patch) => {
    expect(safeParse(settingsPatchSchema, patch).success).toBe(false);
  });

  it('and what is not known is left out', () => {
    const parsed = safeParse(settingsPatchSchema, { slash: true, admin: true });
    expect(parsed.output).toEqual({ slash: true });
  });

  it('and what it does not name gets no default', () => {
    expect(safeParse(settingsPatchSchema, { slash: true }).output).toEqual({ slash: true });
  });
});

it('Settings of an older version stand by folder', () => {
  const { replySort: _later, ...older } = set;
  expect(parse(settingsSchema, older)).toEqual({ ...set, replySort: 'folder' });
});
