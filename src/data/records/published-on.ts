/** The day on which our own definitions last changed. */
export const PUBLISHED_ON = '2026-11-27';
