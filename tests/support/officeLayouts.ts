import type { ColumnLayout } from "./columnLayouts";

/** Headers of villages, schools, party cells and departments, in their own words. */
export const officeLayouts: readonly ColumnLayout[] = [
  {
    name: "words shortened to their initials",
    rows: ["TT|C.tiêu|Đ.vị|K.hoạch năm|C.kỳ|T.hiện 6 tháng|Đạt %", "1|Lúa|tấn|100|40|50|50"],
    roles: "plan D, samePeriod E, actual F, vsPlan G",
  },
  {
    name: "what has been done, said by “đã”",
    rows: [
      "STT|Xóm|Số hộ|Chỉ tiêu giao|Đã vận động|Tỷ lệ %|Còn thiếu",
      "1|Xóm Trong|210|200|150|75|50",
      "2|Xóm Ngoài|190|180|45|25|135",
    ],
    roles: "plan D, actual E, vsPlan F, remaining G",
  },
  {
    name: "a target in the words of its field, the result found by its percentage",
    rows: [
      "TT|Xóm, tổ|Hộ cận nghèo đầu năm|Chỉ tiêu thoát cận nghèo|Số hộ ra khỏi danh sách|% đạt",
      "1|Xóm Trong|40|16|12|75",
      "2|Xóm Ngoài|30|20|5|25",
      "3|Tổ 3|35|10|4|40",
    ],
    roles: "plan D, actual E, vsPlan F",
  },
  {
    name: "a target with its year beside names of cells",
    rows: ["TT|Chi bộ|Chỉ tiêu phát triển đoàn viên 2025|Đã phát triển|Tỷ lệ %", "1|Số 1|8|4|50"],
    roles: "plan C, actual D, vsPlan E",
  },
  {
    name: "the role said last",
    rows: [
      "STT|Danh mục|ĐVT|Số lượng kế hoạch|Số lượng thực hiện|Tỷ lệ thực hiện (%)",
      "1|Cây giống|cây|100|50|50",
    ],
    roles: "plan D, actual E, vsPlan F",
  },
  {
    name: "the plan as adjusted",
    rows: [
      "TT|Chỉ tiêu|ĐVT|KH đầu năm|Điều chỉnh|Thực hiện|% TH/ĐC",
      "1|Lúa|tấn|100|80|40|50",
      "2|Ngô|tấn|60|50|20|40",
    ],
    roles: "plan E, actual F, vsPlan G, also D",
    doubts: ["severalPlanColumns E"],
  },
  {
    name: "a difference from the same period, which is no percentage",
    rows: ["TT|Chỉ tiêu|ĐVT|KH|TH|TH/KH (%)|So với cùng kỳ (+/-)", "1|Lúa|tấn|100|50|50|-4"],
    roles: "plan D, actual E, vsPlan F",
  },
  {
    name: "percentages under “SS (%)”",
    rows: [
      "TT|Nội dung|DT huyện giao|DT xã giao|Lũy kế 9 tháng|SS (%)||",
      "|||||DT huyện|DT xã|CK",
      "1|Thuế|1.000|1.250|500|50|40|110",
      "2|Phí|200|400|100|50|25|90",
      "3|Lệ phí|300|500|75|25|15|120",
    ],
    roles: "plan C, actual E, vsSamePeriod H, vsPlan F, also D",
    doubts: ["severalPlanColumns C"],
  },
  {
    name: "months compared with a plan and with last year's result",
    rows: [
      "TT|Chỉ tiêu|ĐVT|Thực hiện năm 2024|Kế hoạch 2025|Ước TH 6 tháng 2025|So sánh|",
      "||||||6T/KH|6T/TH 2024",
      "1|Lúa|tấn|80|100|40|40|50",
      "2|Ngô|tấn|50|60|15|25|30",
      "3|Rau|tấn|40|50|30|60|75",
    ],
    roles: "plan E, samePeriod D, actual F, vsSamePeriod H, vsPlan G",
  },
  {
    name: "the cumulative result beside that of a span",
    rows: [
      "TT|Đơn vị|Thực hiện từ 15/5-15/6/2025|Luỹ kế đến 15/6/2025|Kế hoạch vụ",
      "1|Trạm 1|20|60|100",
      "2|Trạm 2|10|50|80",
    ],
    roles: "plan E, actual D",
  },
  {
    name: "codes and an odd heading over them",
    rows: [
      "I|Chỉ tiêu|Kế hoạch|Thực hiện|Tỷ lệ hoàn thành KH",
      "KT01|Lúa|100|50|50",
      "KT02|Ngô|80|20|25",
    ],
    roles: "plan C, actual D, vsPlan E",
  },
];
