import type { Ribbon, RibbonButton } from "./readRibbon";

/** Draws the tab's buttons; a pressed button is busy until its action has ended. */
export function drawRibbon(
  place: HTMLElement,
  ribbon: Ribbon,
  press: (button: RibbonButton) => Promise<void>,
): void {
  const title = document.createElement("h2");
  title.textContent = ribbon.tab;
  const group = document.createElement("div");
  group.className = "ribbon-group";
  group.append(...ribbon.buttons.map((button) => drawButton(button, press)));
  place.replaceChildren(title, group);
}

function drawButton(
  button: RibbonButton,
  press: (button: RibbonButton) => Promise<void>,
): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.id = button.id;
  element.title = button.tip;
  const icon = document.createElement("img");
  icon.src = `../${new URL(button.icon).pathname.slice(1)}`;
  icon.alt = "";
  icon.width = 20;
  icon.height = 20;
  element.append(icon, button.label);
  element.addEventListener("click", () => {
    if (element.getAttribute("aria-busy") === "true") return;
    element.setAttribute("aria-busy", "true");
    void press(button).finally(() => {
      element.removeAttribute("aria-busy");
    });
  });
  return element;
}
