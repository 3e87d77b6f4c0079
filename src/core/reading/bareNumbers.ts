import type { OutlineKind } from "./outlineLabel";
import type { RawRow } from "./rawRows";

/** A number before a name with nothing between them but a space: "1 Tổng giá trị", "1Tổng giá trị", "I Về kinh tế". */
const bareNumber = /^(\d{1,3}) ?(?=\p{Lu})(.+)$/u;
const bareRoman = /^([IVX]{1,5}) (?=\p{Lu})(.+)$/u;
const romans = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX".split(" ");

type BareKind = Extract<OutlineKind, "number" | "roman">;

/** How numbers of a kind look and which one each is; 0 for none. */
const bareKinds: readonly (readonly [BareKind, RegExp, (label: string) => number])[] = [
  ["number", bareNumber, Number],
  ["roman", bareRoman, (label) => romans.indexOf(label) + 1],
];

function withNumber(
  row: RawRow,
  kind: BareKind,
  [glued, label = "", name = ""]: RegExpExecArray,
): RawRow {
  return { ...row, kinds: [kind], label, no: label, name, glued, kind };
}

/** The rows whose names begin with the next number in turn, or with the first one again; none where only one does. */
function inTurn(
  rows: readonly RawRow[],
  shape: RegExp,
  orderOf: (label: string) => number,
): ReadonlyMap<number, RegExpExecArray> {
  const found = new Map<number, RegExpExecArray>();
  let last = 0;
  let most = 0;
  rows.forEach(({ kind, no, name }, index) => {
    const match = kind === null && no === null ? shape.exec(name) : null;
    const order = match === null ? 0 : orderOf(match[1] ?? "");
    if (match === null || (order !== last + 1 && order !== 1)) return;
    found.set(index, match);
    last = order;
    most = Math.max(most, order);
  });
  return most > 1 ? found : new Map();
}

/** Rows numbered without a sign behind the number, where no other row is numbered so: "1 Tổng giá trị", "2 Thu ngân sách". A number alone is one of its name. */
export function readBareNumbers(rows: readonly RawRow[]): readonly RawRow[] {
  let read = rows;
  for (const [kind, shape, orderOf] of bareKinds) {
    if (rows.some((row) => row.kind === kind)) continue;
    const found = inTurn(rows, shape, orderOf);
    if (found.size === 0) continue;
    read = read.map((row, index) => {
      const match = found.get(index);
      return match === undefined ? row : withNumber(row, kind, match);
    });
  }
  return read;
}
