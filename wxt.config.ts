import { defineConfig } from 'wxt';
import { extensionPagePolicy, pageMatches, quietContext, tidyPreact } from './scripts/build-parts.ts';

/** The manifest and the build. What each permission is for stands in PRIVACY.md. */
export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications'],
    host_permissions: [...pageMatches],
    action: { default_title: '__MSG_extension_name__' },
    // WXT's development server needs inline scripts and a socket; the shipped build needs neither.
    ...(command === 'build' && {
      content_security_policy: { extension_pages: extensionPagePolicy },
    }),
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: [...pageMatches],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    commands: {
      'open-inbox': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: '__MSG_command_open_inbox__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'repartee@repartee.app',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
  }),
  vite: () => ({
    plugins: [tidyPreact(), quietContext()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { modulePreload: { polyfill: false } },
  }),
});
