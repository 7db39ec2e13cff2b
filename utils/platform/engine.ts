/** Which engine this build is for. */
export const isGecko: boolean = import.meta.env.FIREFOX;
