import { parseArea } from "../../core/model/address";
import type { Area } from "../../core/model/area";
import type { ConditionalFormat } from "../../core/model/sheetSnapshot";
import { childElements, findChild, type XmlElement } from "./xmlTree";

type Attributes = Readonly<Record<string, string>>;

/** Gathers the rules of a sheet while its XML is read. */
export class ConditionalFormatReader {
  readonly found: ConditionalFormat[] = [];
  private readonly ids = new RuleIds();
  private sqref = "";
  private rule: { readonly id: string; readonly isFormula: boolean } | null = null;
  private formula: string | null = null;

  open(name: string, attributes: Attributes): void {
    if (name === "conditionalFormatting") this.sqref = attributes.sqref ?? "";
    else if (name === "cfRule" && this.sqref !== "") {
      const isFormula = attributes.type === "expression";
      this.rule = { id: this.ids.next(this.sqref, attributes.priority), isFormula };
      this.formula = null;
    }
  }

  close(name: string, text: string): void {
    if (name === "conditionalFormatting") this.sqref = "";
    else if (name === "formula" && this.formula === null) this.formula = text;
    else if (name === "cfRule" && this.rule !== null) this.closeRule(this.rule);
  }

  private closeRule(rule: { readonly id: string; readonly isFormula: boolean }): void {
    const formula = rule.isFormula ? this.formula : null;
    this.found.push({
      id: rule.id,
      formula: formula === null ? null : `=${formula.replace(/^=/, "")}`,
      areas: parseAreas(this.sqref),
    });
    this.rule = null;
  }
}

function parseAreas(sqref: string): readonly Area[] | null {
  const areas = sqref.trim().split(/\s+/).map(parseArea);
  const known = areas.filter((area) => area !== null);
  return known.length < areas.length ? null : known;
}

/** Removes the rules with these ids from the XML of a sheet; all others stay. An id that is not there is a rule already gone. */
export function removeConditionalFormats(sheet: XmlElement, gone: ReadonlySet<string>): void {
  const ids = new RuleIds();
  for (const formatting of childElements(sheet, "conditionalFormatting")) {
    const sqref = formatting.attributes.sqref ?? "";
    const removed = childElements(formatting, "cfRule").filter((rule) =>
      gone.has(ids.next(sqref, rule.attributes.priority)),
    );
    formatting.children = formatting.children.filter((child) => !removed.includes(child as never));
  }
  sheet.children = sheet.children.filter(
    (child) =>
      typeof child === "string" ||
      !child.name.endsWith("conditionalFormatting") ||
      findChild(child, "cfRule") !== null,
  );
}

/** An id from what does not change when another rule goes: the areas, the priority, and a count where a file repeats both. */
class RuleIds {
  private readonly seen = new Map<string, number>();

  next(sqref: string, priority = ""): string {
    const stem = `${sqref}|${priority}`;
    const index = this.seen.get(stem) ?? 0;
    this.seen.set(stem, index + 1);
    return `${stem}|${index}`;
  }
}
