/** Of a file to import, as it is on disk and inflated (platform.md, section 6): 5,000 replies make 3.6 MB. */
export const mostFileBytes = 20 * 1024 * 1024;

/** Levels of lists and objects (platform.md, section 6). Repartee's own file has four. */
export const deepestNesting = 20;

/** Replies of one file. The largest library known to be kept by one team has some 5,000. */
export const mostReplies = 20_000;

/** What a row's schema takes (utils/domain/templates/template.ts); longer texts are cut and the cut is noted. */
export const mostOf = {
  title: 120,
  folder: 60,
  label: 40,
  labels: 20,
  example: 300,
  examples: 30,
} as const;
