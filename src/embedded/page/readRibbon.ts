/** A button of the add-in's ribbon tab, as the manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 32-pixel icon. */
  readonly icon: string;
  readonly action:
    | { readonly kind: "showPane"; readonly url: string }
    | { readonly kind: "function"; readonly name: string };
}

/** The ribbon tab of an add-in's manifest, in the manifest's own language. */
export interface Ribbon {
  readonly addIn: string;
  readonly tab: string;
  readonly buttons: readonly RibbonButton[];
  readonly functionPage: string;
}

/** Reads the tab from a manifest as Excel does: labels, tips, icons and addresses through the resources. */
export function readRibbon(manifest: string): Ribbon {
  const document = new DOMParser().parseFromString(manifest, "application/xml");
  const resources = new Map(
    elements(document, "Resources").flatMap((block) =>
      [...block.getElementsByTagName("*")]
        .filter((element) => element.hasAttribute("id"))
        .map((element) => [element.getAttribute("id"), element.getAttribute("DefaultValue") ?? ""]),
    ),
  );
  const resource = (parent: Element | Document, tag: string): string =>
    resources.get(elements(parent, tag)[0]?.getAttribute("resid") ?? "") ?? "";
  const tab = elements(document, "CustomTab")[0];
  const tabLabel = [...(tab?.children ?? [])].find((child) => child.localName === "Label");
  return {
    addIn: elements(document, "DisplayName")[0]?.getAttribute("DefaultValue") ?? "",
    tab: resources.get(tabLabel?.getAttribute("resid") ?? "") ?? "",
    functionPage: resource(document, "FunctionFile"),
    buttons: elements(document, "Control").map((control) => ({
      id: control.getAttribute("id") ?? "",
      label: resource(control, "Label"),
      tip: resource(control, "Description"),
      icon: iconOf(control, resources),
      action: readAction(control, resource),
    })),
  };
}

function elements(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagNameNS("*", name)];
}

function iconOf(control: Element, resources: ReadonlyMap<string | null, string | null>): string {
  const image = elements(control, "Image").find((each) => each.getAttribute("size") === "32");
  return resources.get(image?.getAttribute("resid") ?? "") ?? "";
}

function readAction(
  control: Element,
  resource: (parent: Element, tag: string) => string,
): RibbonButton["action"] {
  const name = elements(control, "FunctionName")[0]?.textContent;
  return name === undefined
    ? { kind: "showPane", url: resource(control, "SourceLocation") }
    : { kind: "function", name };
}
