/** The languages the command line answers in; Vietnamese is the first. In Excel everything is Vietnamese. */
export const languages = ["vi", "en"] as const;

export type Language = (typeof languages)[number];
