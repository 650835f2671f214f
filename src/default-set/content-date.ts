/** The day on which what we ship (questions, rules, texts) was last changed. */
export const contentDate = '2026-11-22';
