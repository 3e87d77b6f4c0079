/** @jest-environment node */
import fc from "fast-check";
import type { CommandReport, ReportLine } from "../../../src/commands/commandReport";
import { encodeReport } from "../../../src/commands/encodeReport";
import { parseReportHash } from "../../../src/commands/parseReport";

const line: fc.Arbitrary<ReportLine> = fc.record({
  severity: fc.constantFrom("error" as const, "warning" as const, "info" as const),
  text: fc.string({ unit: "grapheme" }),
  cell: fc.option(fc.record({ sheet: fc.string(), row: fc.nat(), column: fc.nat() })),
});

const report: fc.Arbitrary<CommandReport> = fc.record({
  title: fc.string({ unit: "grapheme", maxLength: 40 }),
  intent: fc.constantFrom("success" as const, "error" as const),
  message: fc.string({ unit: "grapheme", maxLength: 40 }),
  lines: fc.array(line, { maxLength: 12 }),
  more: fc.nat(9),
});

describe("a report in an address", () => {
  it("comes out as it went in where there is room", () => {
    fc.assert(
      fc.property(report, (given) => {
        expect(parseReportHash(`#report=${encodeReport(given, 1e6)}`)).toEqual(given);
      }),
    );
  });

  it("keeps its first lines and counts the rest where there is not", () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 600, max: 2000 }), (given, room) => {
        const text = encodeReport(given, room);
        const read = parseReportHash(`#report=${text}`);
        const kept = read?.lines.length ?? -1;
        expect(read?.lines).toEqual(given.lines.slice(0, kept));
        expect(kept + (read?.more ?? 0)).toBe(given.lines.length + given.more);
        expect(kept === 0 || text.length <= room).toBe(true);
      }),
    );
  });

  it("is made of characters an address may hold", () => {
    fc.assert(
      fc.property(report, (given) => {
        expect(encodeReport(given)).toMatch(/^[\w-]*$/);
      }),
    );
  });

  it("is found among what Office adds", () => {
    const given: CommandReport = {
      title: "Kiểm tra",
      intent: "info",
      message: "Đã kiểm tra: 1 lưu ý.",
      lines: [],
      more: 0,
    };
    const hash = `#_xdm=1&report=${encodeReport(given)}&_serializer_version=1`;
    expect(parseReportHash(hash)).toEqual(given);
  });

  it.each(["", "#", "#report=", "#report=###", "#report=e30", "#report=bnVsbA", "#report=_w"])(
    "is nothing in %j",
    (hash) => {
      expect(parseReportHash(hash)).toBeNull();
    },
  );

  it("is nothing when it was cut", () => {
    const given = { title: "a", intent: "info", message: "b", lines: [], more: 0 } as const;
    expect(parseReportHash(`#report=${encodeReport(given).slice(0, -5)}`)).toBeNull();
  });
});
