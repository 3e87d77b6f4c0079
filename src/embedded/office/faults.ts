/** What befalls one of the next calls. */
type Misfortune =
  | { readonly kind: "fail"; readonly code: string }
  | { readonly kind: "wait"; readonly until: Promise<void> }
  | { readonly kind: "meanwhile"; readonly change: () => void };

/**
 * Makes the embedded Excel misbehave. Calls are counted from now: 1 is the next round trip of the add-in.
 * Nothing goes wrong unless it is asked for.
 */
export class Faults {
  /** As if the person were typing into a cell: every call is refused until it is false again. */
  isCellBeingEdited = false;
  /** Largest request and answer in bytes, as on the web; null is no limit. */
  payloadLimit: number | null = null;
  private readonly protectedSheets = new Set<string>();
  private readonly misfortunes = new Map<number, Misfortune[]>();
  private calls = 0;

  /** Protects a sheet by name, as the person's Review tab would. */
  protectSheet(name: string): void {
    this.protectedSheets.add(name);
  }

  isProtected(name: string): boolean {
    return this.protectedSheets.has(name);
  }

  /** The n-th call from now fails with an error code of Excel, such as GeneralException. */
  failCall(n: number, code: string): void {
    this.plan(n, { kind: "fail", code });
  }

  /** The n-th call from now is held back until the returned function is called. */
  holdCall(n: number): () => void {
    let release: () => void = () => undefined;
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    this.plan(n, { kind: "wait", until });
    return release;
  }

  /** Just before the n-th call from now somebody else changes the workbook. */
  beforeCall(n: number, change: () => void): void {
    this.plan(n, { kind: "meanwhile", change });
  }

  /** Back to an Excel that works. */
  clear(): void {
    this.isCellBeingEdited = false;
    this.payloadLimit = null;
    this.protectedSheets.clear();
    this.misfortunes.clear();
  }

  /** Counts a call and lets happen what was planned for it; the error code it must fail with, or null. */
  async meetNextCall(): Promise<string | null> {
    this.calls += 1;
    const planned = this.misfortunes.get(this.calls) ?? [];
    this.misfortunes.delete(this.calls);
    let code: string | null = null;
    for (const misfortune of planned) {
      switch (misfortune.kind) {
        case "fail":
          code = misfortune.code;
          break;
        case "wait":
          await misfortune.until;
          break;
        case "meanwhile":
          misfortune.change();
          break;
      }
    }
    return code;
  }

  private plan(n: number, misfortune: Misfortune): void {
    const call = this.calls + n;
    this.misfortunes.set(call, [...(this.misfortunes.get(call) ?? []), misfortune]);
  }
}
