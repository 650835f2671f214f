import type { HelpLevel, MedicalLevel, NeedLevel, ReferralLevel } from '../clinic-file/logic-schema.ts';

/** From least to most. */
export const helpLevels = ['none', 'lines', 'now'] as const satisfies readonly HelpLevel[];
/** Psychiatrist, from least to most: `advised` is within about two weeks, `urgent` the same day to a few days (clinical brief, part 2). */
export const referralLevels = ['none', 'consider', 'advised', 'urgent'] as const satisfies readonly ReferralLevel[];
/** Family doctor or emergency department, from least to most. */
export const medicalLevels = ['none', 'check', 'soon', 'today'] as const satisfies readonly MedicalLevel[];
export const needLevels = ['none', 'growth', 'worthwhile', 'clear'] as const satisfies readonly NeedLevel[];
