import { nothing, type TemplateResult } from "lit/html.js";

/** News in two parts: what is said aloud as soon as it comes, and the lists below it that are read at leisure. */
export interface NewsParts {
  readonly said: TemplateResult | typeof nothing;
  readonly listed: TemplateResult | typeof nothing;
}

/** Nothing has happened. */
export const noNews: NewsParts = { said: nothing, listed: nothing };
