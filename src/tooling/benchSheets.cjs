// Sheets for `npm run bench`: ordinary ones of any length, and ones made to be as much work as possible.

const header = [
  "TT",
  "Chỉ tiêu",
  "ĐVT",
  "Kế hoạch năm 2023",
  "Thực hiện 6 tháng năm 2022",
  "Thực hiện 6 tháng năm 2023",
  "So với cùng kỳ (%)",
  "So với kế hoạch (%)",
  "Còn phải thực hiện",
  "Ghi chú",
];
const title = ["BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU 6 THÁNG ĐẦU NĂM 2023"];
const units = ["Tấn", "Ha", "Triệu đồng", "%", "Con", "Hộ"];
const romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** A snapshot of these rows; short ones are filled with blanks. */
function snapshotOf(rows) {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? null),
  );
  return {
    sheet: "Biểu chỉ tiêu",
    used: { row: 0, column: 0, rowCount: values.length, columnCount: width },
    values,
    formulas: values.map((row) => row.map(() => null)),
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
    isProtected: false,
    conditionalFormats: [],
  };
}

/** 1234.5 as people type it: 1.234,5. */
function vietnamese(value, decimals) {
  const [whole, fraction] = value.toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

function figures(index) {
  const plan = 1000 + ((index * 7919) % 90_000);
  const same = 500 + ((index * 104_729) % 40_000);
  const actual = 400 + ((index * 15_485_863) % 50_000);
  return { plan, same, actual, vsSame: (actual / same) * 100, vsPlan: (actual / plan) * 100 };
}

function typedRow(index, number) {
  const { plan, same, actual, vsSame, vsPlan } = figures(index);
  const left = plan > actual ? number(plan - actual, 0) : "-";
  const cells = [number(plan, 0), number(same, 0), number(actual, 0)];
  const results = [number(vsSame, 2), number(vsPlan, 2), left];
  return [...cells, ...results];
}

function bodyRow(index, number) {
  if (index % 50 === 0) {
    const group = romans[(index / 50) % romans.length];
    return [group, `Về lĩnh vực thứ ${index / 50 + 1} (40 chỉ tiêu)`];
  }
  const isSubRow = index % 5 === 4;
  const note = index % 17 === 0 ? "Đánh giá vào cuối năm" : null;
  const name = isSubRow
    ? `- Trong đó phần thứ ${index}`
    : `Sản lượng thu hoạch của vùng số ${index}`;
  return [
    isSubRow ? null : index,
    name,
    units[index % units.length],
    ...typedRow(index, number),
    note,
  ];
}

const asNumber = (value, decimals) => Number(value.toFixed(decimals));

/** A plan table of so many rows, its figures numbers or texts. */
function planSheet(rowCount, kind) {
  const number = kind === "texts" ? vietnamese : asNumber;
  const body = Array.from({ length: rowCount }, (_, index) => bodyRow(index, number));
  return snapshotOf([title, [], header, ...body]);
}

/** The same cell everywhere below a header, or above it. */
const filled = (rowCount, cell) =>
  snapshotOf([
    header,
    ...Array.from({ length: rowCount }, (_, index) => [
      index + 1,
      cell,
      ...header.slice(2).map(() => cell),
    ]),
  ]);

const cells = {
  "1.1.1.1…": "1.".repeat(50_000),
  "((((…": "(".repeat(100_000),
  "-----…": "-".repeat(100_000),
  "spaces, then x": `${" ".repeat(99_999)}x`,
  "1 1 1 1…": "1 ".repeat(50_000),
  "% % % %…": "% ".repeat(50_000),
  "a, ngay a, ngay…": "a, ngày thang ".repeat(7000),
  "so so so so…": "so với kế hoạch ".repeat(7000),
  "I.I.I.I.…": "I. ".repeat(33_000),
  "ê as TCVN3…": "ª§ ".repeat(33_000),
  "combining marks": `a${"\u0301\u0323".repeat(50_000)}`,
  "=A+A+A…": `Tổng: = ${"a + ".repeat(25_000)}!`,
  "1 chỉ tiêu 1 chỉ tiêu…": "(1 chỉ tiêu ".repeat(8000),
};

/** Sheets made to be slow, each with its name. */
function adversarialSheets() {
  const long = Object.entries(cells).map(([name, cell]) => [
    `cells of 100,000: ${name}`,
    filled(10, cell),
  ]);
  const headers = Array.from({ length: 3000 }, () => header);
  const titles = Array.from({ length: 3000 }, () => ["Kế hoạch", "Thực hiện", "Chỉ tiêu"]);
  const wide = Array.from({ length: 2000 }, (_, index) =>
    index % 2 === 0 ? "Kế hoạch" : "Thực hiện (%)",
  );
  return [
    ...long,
    ["3,000 headers and nothing else", snapshotOf(headers)],
    ["3,000 rows of header words", snapshotOf(titles)],
    [
      "a header of 2,000 columns",
      snapshotOf([
        ["TT", "Chỉ tiêu", ...wide],
        [1, "Lúa", ...wide.map((_, at) => at)],
      ]),
    ],
    [
      "10,000 rows without a header",
      snapshotOf(Array.from({ length: 10_000 }, (_, row) => [row, "Lúa", row * 2])),
    ],
    ["10,000 ambiguous rows", filled(10_000, "4.150")],
  ];
}

module.exports = { planSheet, adversarialSheets };
