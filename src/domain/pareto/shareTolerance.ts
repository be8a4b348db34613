/** Shares closer than this to a limit are on it: 0.5 + 0.33 must not miss 0.83 (method.md, ABC). */
export const SHARE_TOLERANCE = 1e-9;
