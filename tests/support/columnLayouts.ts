/** A header with a few rows, and what its columns must be taken for. */
export interface ColumnLayout {
  readonly name: string;
  /** Cells between bars, the header first. */
  readonly rows: readonly string[];
  /** Roles of figures and their columns; other plans follow "also". */
  readonly roles: string;
  /** What is doubted: a check with its column and form. */
  readonly doubts?: readonly string[];
}

/** Headers as offices write them. */
export const columnLayouts: readonly ColumnLayout[] = [
  {
    name: "the actual before the plan",
    rows: ["STT|Chỉ tiêu|Đơn vị tính|Kết quả 6 tháng|Mục tiêu năm", "1|Lúa|tấn|50|100"],
    roles: "plan E, actual D",
  },
  {
    name: "month, estimate and cumulative",
    rows: [
      "TT|Chỉ tiêu|ĐVT|KH năm 2024|Thực hiện tháng 5|Ước TH tháng 6|Luỹ kế 6 tháng|% so với KH|% so với CK",
      "1|Lúa|tấn|100|10|12|45||",
    ],
    roles: "plan D, actual G, vsSamePeriod I, vsPlan H",
  },
  {
    name: "last month's cumulative figure beside this month's",
    rows: [
      "TT|Chỉ tiêu|KH 2024|TH 5 tháng|Ước tháng 6|Ước 6 tháng|TH/KH (%)",
      "1|Lúa|100|40|5|45|",
    ],
    roles: "plan C, actual F, vsPlan G",
  },
  {
    name: "three plans and a percentage of the last",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Kế hoạch huyện giao|Nghị quyết HĐND xã|Kế hoạch phấn đấu|Thực hiện|Tỷ lệ (%)",
      "1|Thu|trđ|100|110|120|60|50",
      "2|Chi|trđ|200|210|240|60|25",
      "3|Thuế|trđ|50|60|80|40|50",
    ],
    roles: "plan F, actual G, vsPlan H, also D, also E",
    doubts: ["severalPlanColumns F"],
  },
  {
    name: "the same words under two years, and what the whole year will bring",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Năm 2023||Năm 2024|||So sánh (%)|",
      "|||06 tháng|Cả năm|Kế hoạch|06 tháng|Ước cả năm|06T/CK|06T/KH",
      "1|Lúa|tấn|40|90|100|50|105|125|50",
      "2|Ngô|tấn|20|60|80|30|85|150|37,5",
    ],
    roles: "plan F, samePeriod D, actual G, vsSamePeriod I, vsPlan J",
  },
  {
    name: "no plan but a percentage of it",
    rows: [
      "TT|Đơn vị|Thực hiện 9 tháng|So với KH năm (%)|So với cùng kỳ (%)",
      "1|Xã A|100|75|102,68",
      "2|Xã B|80|60|99",
    ],
    roles: "actual C, vsSamePeriod E, vsPlan D",
  },
  {
    name: "growth instead of a ratio",
    rows: [
      "TT|Chỉ tiêu|ĐVT|KH 2024|6T 2023|6T 2024|So với CK (%)|% KH",
      "1|Lúa|tấn|100|40|41,07|2,68|41,07",
      "2|Ngô|tấn|200|50|48,4|-3,2|24,2",
      "3|Rau|tấn|200|50|50|0|25",
    ],
    roles: "plan D, samePeriod E, actual F, vsSamePeriod G, vsPlan H",
    doubts: ["growthColumn G"],
  },
  {
    name: "growth beside the ratio",
    rows: [
      "TT|Chỉ tiêu|ĐVT|KH 2024|6T/2023|6T/2024|Tăng giảm (%)|So CK (%)|So KH (%)",
      "1|Lúa|tấn|100|40|50|25|125|50",
      "2|Ngô|tấn|80|50|45|-10|90|56,25",
      "3|Rau|tấn|60|20|30|50|150|50",
    ],
    roles: "plan D, samePeriod E, actual F, vsSamePeriod H, vsPlan I",
  },
  {
    name: "a change against the plan, which is no percentage of it",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Kế hoạch 2024|Thực hiện 2024|Tăng/giảm so với KH (%)",
      "1|Lúa|tấn|100|105|5",
      "2|Ngô|tấn|80|60|-25",
    ],
    roles: "plan D, actual E",
  },
  {
    name: "differences beside percentages",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện cùng kỳ|Thực hiện|So với kế hoạch||So với cùng kỳ|",
      "||||||Tuyệt đối|Tương đối (%)|+/-|%",
      "1|Lúa|tấn|100|40|50||||",
    ],
    roles: "plan D, samePeriod E, actual F, vsSamePeriod J, vsPlan H",
  },
  {
    name: "a plan split into its parts, the whole first",
    rows: [
      "TT|Nguồn vốn|Kế hoạch năm 2024|||Thực hiện 6 tháng|||Tỷ lệ (%)",
      "||Tổng số|Trong nước|Ngoài nước|Tổng số|Trong nước|Ngoài nước|",
      "1|Đường|100|60|40|50|30|20|50",
      "2|Trường|80|80||20|20||25",
      "3|Trạm|60|50|10|45|40|5|75",
    ],
    roles: "plan C, actual F, vsPlan I, also D, also E",
    doubts: ["severalPlanColumns C"],
  },
  {
    name: "a plan split into its parts, the whole last and nothing typed",
    rows: [
      "TT|Nguồn vốn|Kế hoạch năm 2024|||Thực hiện 6 tháng|||Tỷ lệ (%)",
      "||Trong nước|Ngoài nước|Tổng số|Trong nước|Ngoài nước|Tổng số|",
      "1|Đường|60|40|100||||",
    ],
    roles: "plan E, actual H, vsPlan I, also C, also D",
    doubts: ["severalPlanColumns E"],
  },
  {
    name: "the plan of a quarter beside that of the year",
    rows: [
      "TT|Chỉ tiêu|ĐVT|KH quý II|KH năm 2024|TH quý II|Lũy kế|% KH quý|% KH năm",
      "1|Lúa|tấn|30|100||||",
    ],
    roles: "plan E, actual G, vsPlan I, also D",
    doubts: ["severalPlanColumns E"],
  },
  {
    name: "the plan of a month beside that of the year",
    rows: [
      "TT|Chỉ tiêu|KH năm|KH tháng 6|TH tháng 6|Cộng dồn|% KH tháng|% KH năm",
      "1|Thu NS|1.200|100|90|600|90|50",
      "2|Chi NS|2.400|200|220|600|110|25",
      "3|Thuế|800|80|20|400|25|50",
    ],
    roles: "plan C, actual F, vsPlan H, also D",
    doubts: ["severalPlanColumns C"],
  },
  {
    name: "last year as a whole beside the same period",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Thực hiện năm 2023|Thực hiện 6 tháng 2023|Kế hoạch năm 2024|Ước thực hiện 6 tháng 2024|So với cùng kỳ|So với KH",
      "1|Lúa|tấn|95|40|100|50||",
    ],
    roles: "plan F, samePeriod E, actual G, vsSamePeriod H, vsPlan I",
  },
  {
    name: "an estimate of the whole year beside six months",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Kế hoạch 2024|Thực hiện 6 tháng|Ước thực hiện cả năm|Tỷ lệ 6T/KH|Tỷ lệ ước cả năm/KH",
      "1|Lúa|tấn|100|50|105|50|105",
      "2|Ngô|tấn|80|30|85|37,5|106,25",
    ],
    roles: "plan D, actual E, vsPlan G",
  },
  {
    name: "an estimate of twelve months beside six",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Kế hoạch 2024|Thực hiện 6 tháng|Ước TH 12 tháng|% so KH",
      "1|Lúa|tấn|100|50|105|",
    ],
    roles: "plan D, actual E, vsPlan G",
  },
  {
    name: "a province's table of two years and four ratios",
    rows: [
      "STT|Chỉ tiêu|Đơn vị|Năm 2023||Năm 2024|||So sánh (%)|||",
      "|||Thực hiện 6 tháng|Thực hiện cả năm|Kế hoạch|Ước TH 6 tháng|Ước TH cả năm|6T 2024/6T 2023|6T 2024/KH 2024|Ước 2024/TH 2023|Ước 2024/KH 2024",
      "A|B|C|1|2|3|4|5|6=4/1|7=4/3|8=5/2|9=5/3",
      "1|GRDP|tỷ đồng|1.000|2.100|2.300|1.080|2.310|108|46,96|110|100,43",
      "2|Lúa|nghìn tấn|300|610|620|306|622|102|49,35|101,97|100,32",
      "3|Thu NS|tỷ đồng|500|1.200|1.250|600|1.300|120|48|108,33|104",
    ],
    roles: "plan F, samePeriod D, actual G, vsSamePeriod I, vsPlan J",
  },
  {
    name: "months and months so far under each heading",
    rows: [
      "TT|Chỉ tiêu|ĐVT|KH 2024|Cùng kỳ 2023||Thực hiện 2024||% so cùng kỳ||% KH",
      "||||Tháng 6|6 tháng|Tháng 6|6 tháng|Tháng 6|6 tháng|",
      "1|Lúa|tấn|100|9|40|10|50|||",
    ],
    roles: "plan D, samePeriod F, actual H, vsSamePeriod J, vsPlan K",
  },
  {
    name: "two levels of the budget with a percentage of each",
    rows: [
      "STT|NỘI DUNG|DỰ TOÁN NĂM 2024||THỰC HIỆN ĐẾN 30/6/2024|SO SÁNH TH/DT (%)||CÙNG KỲ 2023|SO CÙNG KỲ (%)",
      "||TỈNH GIAO|HĐND XÃ GIAO||TỈNH GIAO|HĐND XÃ||",
      "1|Thuế|1.000|1.100|550|55|50|500|110",
      "2|Phí|200|250|100|50|40|80|125",
      "3|Khác|400|400|100|25|25|200|50",
    ],
    roles: "plan C, samePeriod H, actual E, vsSamePeriod I, vsPlan F, also D",
    doubts: ["severalPlanColumns C"],
  },
  {
    name: "abbreviations in capitals without diacritics",
    rows: [
      "STT|CHI TIEU|DVT|KH 2024|TH CK 2023|UTH 6T 2024|SVCK (%)|SO KH (%)|GHI CHU",
      "1|Lua|tan|100|40|50|||",
    ],
    roles: "plan D, samePeriod E, actual F, vsSamePeriod G, vsPlan H",
  },
  {
    name: "Ƣ for Ư, and units in the headings",
    rows: ["TT|Chỉ tiêu|Kế hoạch (tấn)|Ƣ.TH 6 tháng (tấn)|% KH", "1|Lúa|100|50|50"],
    roles: "plan C, actual D, vsPlan E",
  },
  {
    name: "“Chỉ tiêu” over figures beside the names",
    rows: ["TT|Nội dung|ĐVT|Chỉ tiêu|Kết quả|Đạt (%)", "1|Tuyển quân|người|12|6|50"],
    roles: "plan D, actual E, vsPlan F",
  },
  {
    name: "a verdict headed “Kết quả”",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Kế hoạch|Kết quả|Số thực hiện",
      "1|Lúa|tấn|100|Vượt|105",
      "2|Ngô|tấn|80|Không đạt|30",
    ],
    roles: "plan D, actual F",
  },
  {
    name: "names under a heading of their own",
    rows: [
      "TT|Trường|Kế hoạch năm học|Thực hiện|Tỷ lệ %",
      "1|TH Bút Sơn|100|100|100",
      "2|THCS Bút Sơn|80|60|75",
    ],
    roles: "plan C, actual D, vsPlan E",
  },
  {
    name: "two results that nothing tells apart",
    rows: ["TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện|Thực hiện", "1|Lúa|tấn|100|50|60"],
    roles: "plan D, actual E",
    doubts: ["doubtfulColumn E rival"],
  },
  {
    name: "typed percentages that are of nothing in the table",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện|So với kế hoạch (%)",
      "1|Lúa|tấn|100|50|93",
      "2|Ngô|tấn|80|20|88",
      "3|Rau|tấn|60|30|71",
      "4|Đậu|tấn|60|45|12",
    ],
    roles: "plan D, actual E, vsPlan F",
    doubts: ["doubtfulColumn F figures"],
  },
  {
    name: "a column-number row that fits",
    rows: [
      "TT|Chỉ tiêu|KH|TH 5 tháng|Ước tháng 6|Ước 6 tháng|%",
      "I|II|III|IV|V|VI=IV+V|VII=VI/III",
      "1|Lúa|100||||",
    ],
    roles: "plan C, actual F, vsPlan G",
  },
  {
    name: "a column-number row against the headings and no figures yet",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Kế hoạch|Cùng kỳ|Thực hiện|So với cùng kỳ (%)|So với kế hoạch (%)",
      "A|B|C|1|2|3|4=3/1|5=3/2",
      "1|Lúa|tấn|100|40|||",
    ],
    roles: "plan D, samePeriod E, actual F, vsSamePeriod G, vsPlan H",
    doubts: ["numberRowDisagrees H headings", "numberRowDisagrees G headings"],
  },
  {
    name: "a column-number row that points at a column that is gone",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện|So với kế hoạch (%)",
      "1|2|3|4|6|7=6/5*100",
      "1|Lúa|tấn|100|50|50",
      "2|Ngô|tấn|80|20|25",
    ],
    roles: "plan D, actual E, vsPlan F",
    doubts: ["numberRowDisagrees F"],
  },
  {
    name: "a column-number row that says a change",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Kế hoạch|Cùng kỳ|Thực hiện|So với cùng kỳ (%)",
      "A|B|C|1|2|3|4=(3-2)/2*100",
      "1|Lúa|tấn|100|40||",
    ],
    roles: "plan D, samePeriod E, actual F, vsSamePeriod G",
    doubts: ["growthColumn G"],
  },
];
