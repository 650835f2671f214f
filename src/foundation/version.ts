declare const THERAPY_FINDER_VERSION: string | undefined;

/** The version of the package that was built; `source` when the sources run as they are. */
export const packageVersion: string = typeof THERAPY_FINDER_VERSION === 'undefined' ? 'source' : THERAPY_FINDER_VERSION;
