/** The languages people can read the add-in in; Vietnamese is the first. */
export const languages = ["vi", "en"] as const;

export type Language = (typeof languages)[number];
