import { settleStated } from "../core/filling/settleStated";
import type { Figure } from "../core/model/figure";
import type { IncomingValue, ValueMatch } from "../core/model/filling";
import { foldText } from "../core/model/foldText";
import type { FillPlan } from "./fillOutcomes";
import type { ReadSource } from "./readFillSource";
import { readFigureAlone } from "./readFigureAlone";
import { readInContext } from "./readInContext";

type Target = Pick<FillPlan, "opened" | "role">;

/**
 * The values with what they mean in the rows they are for. A stored number, and what the arithmetic of its own table has settled, is that
 * number; a text is read beside its row. A unit behind it is read along where the row has another one: “12 tỷ” for a row of triệu đồng.
 */
export function figuresInContext(
  { values, settled }: Pick<ReadSource, "values" | "settled">,
  matches: readonly ValueMatch[],
  target: Target,
): readonly IncomingValue[] {
  if (settled === "all") return values;
  const rows = new Map(
    target.opened.assessed.calculated.table.rows.map((each) => [each.row, each]),
  );
  const open = matches.flatMap(({ value: place, row }) => {
    const value = values[place];
    const isOpen =
      value !== undefined && isText(value) && !(settled === "numbers" && isNumber(value));
    return isOpen ? [{ place, row, value }] : [];
  });
  const withUnit = readInContext(
    target.opened,
    target.role,
    open.map(({ row, value }) => ({ row, text: textWithUnit(value, rows.get(row)?.unit ?? null) })),
  );
  const alone = readAlone(target, open, withUnit);
  const read = new Map(
    open.flatMap(({ place, row, value }) => {
      const figure = alone.get(row) ?? withUnit.get(row);
      const of = rows.get(row);
      if (figure === undefined || of === undefined) return [];
      return [[place, settleStated(of, { value, figure, alone: readFigureAlone(value.text) })]];
    }),
  );
  return values.map((value, place) => {
    const figure = read.get(place);
    return figure === undefined ? value : { ...value, figure };
  });
}

interface OpenValue {
  readonly row: number;
  readonly value: IncomingValue;
}

/** What is no figure with its unit, read again without. */
function readAlone(
  { opened, role }: Target,
  open: readonly OpenValue[],
  withUnit: ReadonlyMap<number, Figure>,
): ReadonlyMap<number, Figure> {
  const unread = open.filter(
    ({ row, value }) => withUnit.get(row)?.kind === "word" && value.figure.kind !== "word",
  );
  if (unread.length === 0) return new Map();
  const entries = unread.map(({ row, value }) => ({ row, text: value.text }));
  return readInContext(opened, role, entries);
}

function isNumber({ figure }: IncomingValue): boolean {
  return figure.kind === "number";
}

function isText({ figure }: IncomingValue): boolean {
  if (figure.kind === "number") return figure.storedAs === "text";
  return figure.kind === "ambiguous" ? figure.doubt === undefined : figure.kind === "word";
}

function textWithUnit({ text, unit }: IncomingValue, rowUnit: string | null): string {
  if (unit === null || rowUnit === null || foldText(unit) === foldText(rowUnit)) return text;
  return `${text} ${unit}`;
}
