/** Of a file to import, as it is on disk and inflated (platform.md, section 6): 5,000 replies make 3.6 MB. */
export const mostFileBytes = 20 * 1024 * 1024;

/** Levels of lists and objects (platform.md, section 6). Repartee's own file has four. */
export const deepestNesting = 20;
