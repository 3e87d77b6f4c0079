import { html, type TemplateResult } from "lit/html.js";
import type { PaneIntents } from "../paneIntents";
import { texts } from "../texts";
import { actionButton } from "./actionButton";

/** The sentence for the report, with a button that copies it. */
export function sentenceCard(sentence: string, intents: PaneIntents): TemplateResult {
  return html`<section class="card sentence" aria-labelledby="sentence-title">
    <div class="card-head">
      <h2 id="sentence-title">${texts.sentence}</h2>
      ${actionButton({
        action: "copy",
        label: texts.copy,
        icon: "copy",
        appearance: "subtle",
        press: () => {
          const element = document.getElementById("sentence");
          if (element !== null) intents.copySentence(element);
        },
      })}
    </div>
    <p id="sentence">${sentence}</p>
  </section>`;
}
