import type { Area } from "../../../core/model/area";
import type { FlagStyle } from "../../../core/model/edit";
import type { LiveSheet } from "../../liveWorkbook";

/** A rule by formula that the client is still writing. */
interface Draft {
  readonly sheet: LiveSheet;
  readonly areas: readonly Area[];
  formula: string | null;
  style: FlagStyle;
  liveId: string | null;
}

/**
 * Excel builds a conditional format in steps (add, formula, colours); the live sheet takes it whole. A rule is kept here until
 * it has a formula and something to change in the cells. Its id stays the same for the client when a later change replaces the rule underneath.
 */
export class ConditionalFormatDrafts {
  private readonly drafts = new Map<string, Draft>();
  private last = 0;

  /** Begins a rule and returns its id. */
  begin(sheet: LiveSheet, areas: readonly Area[]): string {
    this.last += 1;
    const id = `{EMBEDDED-RULE-${this.last}}`;
    this.drafts.set(id, { sheet, areas, formula: null, style: {}, liveId: null });
    return id;
  }

  /** A rule begun here, under the client's id; undefined for rules that were there before. */
  find(id: string): Readonly<Draft> | undefined {
    return this.drafts.get(id);
  }

  /** The client's id of a live rule. */
  publicId(liveId: string): string {
    for (const [id, draft] of this.drafts) if (draft.liveId === liveId) return id;
    return liveId;
  }

  /** The live sheet's id of a rule. */
  liveId(id: string): string | null {
    const draft = this.drafts.get(id);
    return draft === undefined ? id : draft.liveId;
  }

  setFormula(id: string, formula: string): void {
    this.change(id, (draft) => {
      draft.formula = formula;
    });
  }

  setStyle(id: string, style: FlagStyle): void {
    this.change(id, (draft) => {
      draft.style = { ...draft.style, ...style };
    });
  }

  /** Removes a rule wherever it is. */
  remove(sheet: LiveSheet, id: string): void {
    const liveId = this.liveId(id);
    if (liveId !== null) sheet.removeConditionalFormat(liveId);
    this.drafts.delete(id);
  }

  /** Forgets half-written rules and names one; null when there are none. */
  takeUnfinished(): string | null {
    let unfinished: string | null = null;
    for (const [id, draft] of this.drafts) {
      if (draft.liveId !== null) continue;
      this.drafts.delete(id);
      unfinished = "a conditional format without a formula or without any format";
    }
    return unfinished;
  }

  private change(id: string, apply: (draft: Draft) => void): void {
    const draft = this.drafts.get(id);
    if (draft === undefined) return;
    apply(draft);
    const { formula, style, sheet } = draft;
    if (formula === null || Object.keys(style).length === 0) return;
    if (draft.liveId !== null) sheet.removeConditionalFormat(draft.liveId);
    draft.liveId = sheet.addConditionalFormat(draft.areas, formula, style).id;
  }
}
