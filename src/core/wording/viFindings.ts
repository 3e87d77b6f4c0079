/** What each finding says in Vietnamese, by check, or by "check.form". */
export const viFindings = {
  groupCountMismatch:
    "{subject}: tiêu đề ghi {declared} chỉ tiêu nhưng bên dưới đếm được {counted}. Kiểm tra lại số ghi ở tiêu đề hoặc dòng bị thiếu, thừa.",
  missingActual:
    "{subject} chưa có số thực hiện và ghi chú không nêu lý do. Nhập số thực hiện; nếu đánh giá cuối năm thì ghi rõ vào cột ghi chú.",
  "missingActual.column":
    "Cột Thực hiện chưa có số nào ({count} chỉ tiêu đang chờ số liệu). Nhập số thực hiện rồi bấm Tính lại.",
  missingPlan:
    "{subject} chưa có số kế hoạch nên không so được với kế hoạch. Nhập số được giao; nếu không giao thì ghi rõ vào cột ghi chú.",
  "missingPlan.column":
    "Cột Kế hoạch chưa có số nào ({count} chỉ tiêu). Nhập số kế hoạch được giao rồi bấm Tính lại.",
  zeroPlan:
    "{subject}: kế hoạch bằng 0 nên không tính được tỷ lệ so với kế hoạch. Nếu không giao kế hoạch thì để trống ô này.",
  "zeroPlan.lower":
    "{subject}: kế hoạch bằng 0 nên tỷ lệ so với kế hoạch để trống. Kết quả cần đánh giá bằng lời ở cột ghi chú.",
  unmeasuredPlan:
    "{subject}: kế hoạch ghi “{text}” nên không tính được tỷ lệ, đang tính là đạt. Xem lại kết quả; nếu cần so sánh thì nhập kế hoạch là số.",
  negativePlan: "{subject}: kế hoạch là số âm ({value}). Kiểm tra lại số đã nhập.",
  negativeActual: "{subject}: số thực hiện là số âm ({value}). Kiểm tra lại số đã nhập.",
  numberStoredAsText:
    "{subject}: ô {cell} (cột {role}) là chữ “{text}” chứ không phải số nên công thức không dùng được. Khi bấm Tính lại, chọn “Chuyển thành số” để đổi thành {value}.",
  "numberStoredAsText.column":
    "Cột {role} có {count} ô là chữ chứ không phải số nên công thức không dùng được. Khi bấm Tính lại, chọn “Chuyển thành số” để xem trước và đổi một lần.",
  typedPercentageDisagrees:
    "{subject}: cột {role} ghi {typed} nhưng tính lại từ số liệu trong dòng được {expected}. Kiểm tra số liệu, rồi bấm Tính lại để thay bằng công thức.",
  "typedPercentageDisagrees.slight":
    "{subject}: cột {role} ghi {typed}, tính lại được {expected}. Chênh lệch nhỏ, thường do làm tròn; bấm Tính lại nếu muốn thống nhất.",
  "typedPercentageDisagrees.column":
    "Cột {role} có {count} ô khác với kết quả tính lại từ số liệu (ô đầu tiên: {cell}). Kiểm tra số liệu và tiêu đề cột, rồi bấm Tính lại.",
  "typedPercentageDisagrees.slightColumn":
    "Cột {role} có {count} ô chênh không quá 0,1 so với kết quả tính lại (ô đầu tiên: {cell}), thường do làm tròn. Bấm Tính lại nếu muốn thống nhất.",
  typedRemainingDisagrees:
    "{subject}: cột Còn phải thực hiện ghi {typed} nhưng kế hoạch trừ thực hiện còn {expected}. Kiểm tra số liệu, rồi bấm Tính lại.",
  "typedRemainingDisagrees.nothingLeft":
    "{subject}: cột Còn phải thực hiện ghi {typed} nhưng kế hoạch đã đạt hoặc vượt, không còn phải thực hiện. Kiểm tra số liệu, rồi bấm Tính lại.",
  "typedRemainingDisagrees.turned":
    "{subject}: cột Còn phải thực hiện ghi {typed}, tức là lấy thực hiện trừ kế hoạch; kế hoạch trừ thực hiện còn {expected}. Bấm Tính lại để thay bằng công thức.",
  "typedRemainingDisagrees.ofSamePeriod":
    "{subject}: cột Còn phải thực hiện ghi {typed}, tức là lấy kế hoạch trừ cùng kỳ; kế hoạch trừ thực hiện còn {expected}. Bấm Tính lại để thay bằng công thức.",
  "typedRemainingDisagrees.turnedColumn":
    "Cột Còn phải thực hiện có {count} ô lấy thực hiện trừ kế hoạch nên ngược dấu (ô đầu tiên: {cell}). Bấm Tính lại để thay bằng công thức.",
  "typedRemainingDisagrees.ofSamePeriodColumn":
    "Cột Còn phải thực hiện có {count} ô lấy kế hoạch trừ cùng kỳ chứ không trừ thực hiện (ô đầu tiên: {cell}). Bấm Tính lại để thay bằng công thức.",
  "typedRemainingDisagrees.nothingLeftColumn":
    "Cột Còn phải thực hiện có {count} ô vẫn ghi số trong khi kế hoạch đã đạt hoặc vượt (ô đầu tiên: {cell}). Kiểm tra số liệu, rồi bấm Tính lại.",
  "typedRemainingDisagrees.column":
    "Cột Còn phải thực hiện có {count} ô khác với kế hoạch trừ thực hiện (ô đầu tiên: {cell}). Kiểm tra số liệu, rồi bấm Tính lại.",
  textInNumberColumn:
    "{subject}: cột {role} ghi “{text}”, không phải số nên không tính được. Nhập số vào ô {cell}, phần diễn giải chuyển sang cột ghi chú.",
  errorValue:
    "{subject}: ô {cell} (cột {role}) báo lỗi {code}. Sửa lại công thức hoặc nhập số vào ô này.",
  "errorValue.computed":
    "{subject}: ô {cell} (cột {role}) báo lỗi {code}. Bấm Tính lại để thay bằng công thức đúng.",
  noPlanColumn:
    "Bảng không có cột Kế hoạch nên không tính được So với kế hoạch và Còn phải thực hiện, cũng không xét được chỉ tiêu dưới ngưỡng. Nếu có cột này, ghi tiêu đề là “Kế hoạch”.",
  noSamePeriodColumn:
    "Bảng không có cột Cùng kỳ năm trước nên không tính được So với cùng kỳ. Nếu cần, thêm cột “Thực hiện cùng kỳ năm trước”.",
  noActualColumn:
    "Bảng không có cột Thực hiện nên chưa tính được tỷ lệ nào. Thêm cột “Thực hiện” và nhập số liệu.",
  yearEndNoteBesideFigure:
    "{subject} có ghi chú “{note}” nhưng đã có số thực hiện {value} nên được xét theo số này. Nếu chưa đánh giá thì xóa số thực hiện; nếu đã đánh giá thì sửa ghi chú. Cũng có thể chọn “Cách đánh giá” của chỉ tiêu này ở trang Chỉ tiêu trong ngăn.",
  staleFormulaRow:
    "{subject}: công thức ở ô {cell} (cột {role}) lấy số của dòng {target} thay vì dòng {row}. Bấm Tính lại để thay bằng công thức đúng.",
  duplicateNumber:
    "Số thứ tự {no} dùng cho hai chỉ tiêu (dòng {first} và dòng {row}). Sửa lại số thứ tự ở cột TT.",
  numberGap:
    "Số thứ tự nhảy từ {before} sang {no}. Kiểm tra xem có thiếu dòng chỉ tiêu hay đánh số nhầm.",
  headingPeriod:
    "Tiêu đề cột {role} ghi năm {stated} nhưng theo kỳ báo cáo phải là năm {expected}. Có thể còn sót từ bảng cũ; kiểm tra rồi sửa tiêu đề.",
  "headingPeriod.months":
    "Tiêu đề cột {role} ghi {stated} tháng nhưng kỳ báo cáo là {expected} tháng. Có thể còn sót từ bảng cũ; kiểm tra rồi sửa tiêu đề.",
  "headingPeriod.month":
    "Tiêu đề cột {role} ghi tháng {stated} nhưng cột Thực hiện ghi tháng {expected}. Có thể còn sót từ bảng cũ; kiểm tra rồi sửa tiêu đề.",
  "headingPeriod.quarter":
    "Tiêu đề cột {role} ghi quý {stated} nhưng cột Thực hiện ghi quý {expected}. Có thể còn sót từ bảng cũ; kiểm tra rồi sửa tiêu đề.",
  totalCountMismatch:
    "Tên bảng hoặc tiêu đề ghi {declared} chỉ tiêu nhưng trong bảng đếm được {counted}. Kiểm tra lại số ghi ở ô {cell} hoặc dòng bị thiếu, thừa.",
  districtPlan:
    "Ô {cell} còn ghi “{text}”. Từ ngày 01/7/2025 không còn cấp huyện; nếu kế hoạch do tỉnh hoặc HĐND xã giao thì sửa lại cho đúng.",
  "districtPlan.several":
    "Ô {cell} còn ghi “{text}” (tất cả {count} chỗ nhắc cấp huyện). Từ ngày 01/7/2025 không còn cấp huyện; nếu kế hoạch do tỉnh hoặc HĐND xã giao thì sửa lại cho đúng.",
  legacyText:
    "Bảng có {count} tên chỉ tiêu dùng bảng mã cũ TCVN3 (ô đầu tiên: {cell}). Vẫn đọc được, nhưng nên chuyển sang Unicode để tìm kiếm và gửi đi không lỗi phông.",
  "legacyText.pdf":
    "Bảng có {count} tên chỉ tiêu dùng chữ “Ƣ, ƣ” thay cho “Ư, ư” (ô đầu tiên: {cell}), thường do sao chép từ PDF. Nên thay lại bằng Ctrl+H.",
  duplicateName:
    "Dòng {row} trùng tên với dòng {first} (“{rowName}”). Xóa dòng thừa hoặc ghi rõ tên cho khác nhau.",
  "duplicateName.same":
    "Dòng {row} trùng cả tên và số liệu với dòng {first} (“{rowName}”). Có thể bị sao chép hai lần; xóa dòng thừa.",
  directionDoubtful:
    "{subject}: tên chưa nói rõ số càng cao hay càng thấp là tốt; đang hiểu càng cao càng tốt. Nếu ngược lại, chọn lại “Chiều tốt” của chỉ tiêu này ở trang Chỉ tiêu trong ngăn.",
  "directionDoubtful.lower":
    "{subject}: tên chưa nói rõ số càng cao hay càng thấp là tốt; đang hiểu càng thấp càng tốt. Nếu ngược lại, chọn lại “Chiều tốt” của chỉ tiêu này ở trang Chỉ tiêu trong ngăn.",
  mergedFigures:
    "{subject}: các ô {area} bị gộp nên chỉ ô đầu có số, công thức coi các ô còn lại là trống. Bỏ gộp ô rồi nhập số cho từng dòng, từng cột.",
  hiddenRows:
    "Dòng {rows} đang bị ẩn nhưng có {counted} chỉ tiêu vẫn được tính vào kết quả, khi in sẽ thiếu. Bỏ ẩn, hoặc xóa dòng nếu không còn theo dõi.",
  "hiddenRows.one":
    "Dòng {rows} (“{rowName}”) đang bị ẩn nhưng vẫn được tính là chỉ tiêu, khi in sẽ thiếu. Bỏ ẩn, hoặc xóa dòng nếu không còn theo dõi.",
  "hiddenRows.filtered":
    "Bảng đang lọc hoặc ẩn {count} dòng (dòng {rows}), trong đó có {counted} chỉ tiêu vẫn được tính vào kết quả, khi in sẽ thiếu. Bỏ lọc, bỏ ẩn trước khi in hoặc gửi.",
  "hiddenRows.parts":
    "Dòng {rows} có số liệu nhưng đang bị ẩn nên không thấy khi in. Nếu cần thể hiện thì bỏ ẩn.",
  hiddenColumns:
    "Cột {role} (cột {column}) đang bị ẩn nên không thấy khi in, nhưng số liệu trong cột vẫn được dùng. Nếu cần thể hiện thì bỏ ẩn cột.",
  "hiddenColumns.several":
    "Bảng có {count} cột số liệu đang bị ẩn (cột {columns}) nên không thấy khi in, nhưng số liệu trong các cột này vẫn được dùng. Nếu cần thể hiện thì bỏ ẩn cột.",
  mixedDecimalStyle:
    "Cột {role} viết số theo hai kiểu: “{text}” (ô {cell}) là {value}, “{other}” (ô {otherCell}) là {otherValue}. Ghi thống nhất một kiểu, phần thập phân sau dấu phẩy.",
  missingSamePeriod:
    "{subject} chưa có số cùng kỳ năm trước trong khi hầu hết các dòng khác đã có. Nhập số cùng kỳ; nếu không có thì ghi dấu “-”.",
  percentAbove100:
    "{subject}: cột {role} ghi {value}, tỷ lệ phần trăm không thể quá 100. Kiểm tra lại số đã nhập hoặc đơn vị tính.",
  unitSlip:
    "{subject}: số thực hiện {actual} gấp {times} lần kế hoạch {plan}. Có thể nhầm đơn vị tính hoặc dấu thập phân; kiểm tra lại số đã nhập.",
  "unitSlip.twice":
    "{subject}: số thực hiện {actual} gấp {times} lần kế hoạch {plan}. Nếu đúng thì nên nêu lý do ở cột ghi chú.",
  "unitSlip.jump":
    "{subject}: số thực hiện {actual} chênh hàng trăm, hàng nghìn lần so với cùng kỳ {before}. Có thể nhầm đơn vị tính; kiểm tra lại hai số này.",
  "unitSlip.samePeriod":
    "{subject}: số cùng kỳ {before} chênh hàng trăm, hàng nghìn lần so với thực hiện {actual}. Có thể nhầm đơn vị tính của số cùng kỳ; kiểm tra lại.",
  structureSum:
    "{subject}: các dòng cơ cấu ở cột {role} cộng lại được {sum}, không phải 100. Kiểm tra lại số của từng dòng.",
  "structureSum.slight":
    "{subject}: các dòng cơ cấu ở cột {role} cộng lại được {sum}, lệch 100 một chút, có thể do làm tròn. Kiểm tra lại; điều chỉnh một dòng nếu cần tròn 100.",
  partsDisagree:
    "{subject}: cột {role} ghi {value} nhưng các dòng con cộng lại được {sum}. Kiểm tra lại số của dòng này và các dòng con.",
  "partsDisagree.exceeds":
    "{subject}: cột {role} ghi {value} nhưng riêng các dòng con nêu bên dưới cộng lại đã là {sum}. Kiểm tra lại số của dòng này và các dòng con.",
  "partsDisagree.part":
    "{subject}: cột {role} ghi {value}, lớn hơn cả số của chỉ tiêu chứa dòng này ({whole}). Kiểm tra lại hai số.",
  "partsDisagree.slight":
    "{subject}: cột {role} ghi {value}, các dòng con cộng lại được {sum}. Chênh lệch nhỏ, có thể do làm tròn; kiểm tra nếu cần khớp.",
  sumDisagrees:
    "{subject}: cột {role} ghi {value} nhưng {counted} dòng được cộng lại là {sum}. Kiểm tra lại số tổng và số của từng dòng.",
  "sumDisagrees.slight":
    "{subject}: cột {role} ghi {value}, {counted} dòng cộng lại được {sum}. Chênh lệch nhỏ, có thể do làm tròn; kiểm tra nếu cần khớp.",
  "percentageOfOther.ofSamePeriod":
    "{subject}: cột {role} là {typed}, tức là thực hiện chia cùng kỳ chứ không chia kế hoạch; chia kế hoạch được {expected}. Bấm Tính lại để thay bằng công thức đúng.",
  "percentageOfOther.ofPlan":
    "{subject}: cột {role} là {typed}, tức là thực hiện chia kế hoạch chứ không chia cùng kỳ; chia cùng kỳ được {expected}. Bấm Tính lại để thay bằng công thức đúng.",
  "percentageOfOther.ofColumn":
    "{subject}: cột {role} là {typed}, tức là chia cho cột {column}; theo cột đang dùng để so sánh thì được {expected}. Kiểm tra cần so với cột nào, rồi bấm Tính lại.",
  "percentageOfOther.swapped":
    "{subject}: cột {role} là {typed}, tức là phép chia bị đảo ngược (lấy mẫu số chia cho thực hiện); tính đúng được {expected}. Bấm Tính lại để thay bằng công thức đúng.",
  "percentageOfOther.swappedLower":
    "{subject}: cột {role} là {typed}, tức là kế hoạch chia thực hiện vì số càng thấp càng tốt; thực hiện chia kế hoạch được {expected}. Nên thống nhất một cách tính và ghi rõ ở ghi chú.",
  "percentageOfOther.byColumn":
    "{subject}: cột {role} là {typed}, tức là lấy số ở cột {column} để chia chứ không lấy số thực hiện; tính đúng được {expected}. Kiểm tra rồi bấm Tính lại để thay bằng công thức đúng.",
  "percentageOfOther.ofSamePeriodColumn":
    "Cột {role} có {count} ô lấy thực hiện chia cùng kỳ chứ không chia kế hoạch (ô đầu tiên: {cell}). Kiểm tra tiêu đề cột, rồi bấm Tính lại để thay bằng công thức đúng.",
  "percentageOfOther.ofPlanColumn":
    "Cột {role} có {count} ô lấy thực hiện chia kế hoạch chứ không chia cùng kỳ (ô đầu tiên: {cell}). Kiểm tra tiêu đề cột, rồi bấm Tính lại để thay bằng công thức đúng.",
  "percentageOfOther.ofColumnColumn":
    "Cột {role} có {count} ô chia cho cột {column} chứ không chia cho cột đang dùng để so sánh (ô đầu tiên: {cell}). Kiểm tra cần so với cột nào, rồi bấm Tính lại.",
  "percentageOfOther.byColumnColumn":
    "Cột {role} có {count} ô lấy số ở cột {column} để chia chứ không lấy số thực hiện (ô đầu tiên: {cell}). Kiểm tra cần tính theo cột nào, rồi bấm Tính lại.",
  "percentageOfOther.swappedColumn":
    "Cột {role} có {count} ô đảo ngược phép chia, lấy mẫu số chia cho thực hiện (ô đầu tiên: {cell}). Bấm Tính lại để thay bằng công thức đúng.",
  "percentageOfOther.swappedLowerColumn":
    "Cột {role} có {count} ô lấy kế hoạch chia thực hiện vì số càng thấp càng tốt (ô đầu tiên: {cell}). Nên thống nhất một cách tính và ghi rõ ở ghi chú.",
  numberOverFormula:
    "{subject}: ô {cell} (cột {role}) ghi số {typed} đè lên công thức; tính lại được {expected}. Bấm Tính lại để thay bằng công thức.",
  "numberOverFormula.agrees":
    "{subject}: ô {cell} (cột {role}) ghi sẵn số {typed} trong khi các dòng khác là công thức, nên sẽ không đổi theo khi sửa số liệu. Bấm Tính lại để thay bằng công thức.",
  "numberOverFormula.plain":
    "{subject}: ô {cell} (cột {role}) ghi số {typed} trong khi các dòng khác là công thức, nên sẽ không đổi theo. Kiểm tra xem có nhập đè lên công thức không.",
  "staleFormulaRow.entered":
    "{subject}: công thức ở ô {cell} (cột {role}) lấy số của dòng {target} thay vì dòng {row}, khác với các dòng khác trong cột. Sửa lại công thức.",
  ambiguousNumber:
    "{subject}: số “{text}” ở ô {cell} có thể hiểu là {first} hoặc {second} nên chưa dùng để tính. Nhập lại thành số cho rõ.",
  "ambiguousNumber.column":
    "{count} số cùng một cột có thể hiểu theo hai cách nên chưa dùng để tính: ô {cells}. Ví dụ “{text}” là {first} hoặc {second}. Nhập lại thành số; nếu dấu trong các số này ngăn hàng nghìn thì chọn các ô rồi bấm Ctrl+H để bỏ dấu.",
  dateForNumber:
    "{subject}: ô {cell} đang là ngày tháng ({text}), không phải số, nên chưa dùng để tính. Đặt định dạng ô là Number (Số) hoặc Text (Văn bản) rồi nhập lại.",
  mixedPercent:
    "{subject}: cùng một dòng có ô ghi kiểu % và ô ghi số thường nên công thức sẽ tính sai. Nhập lại ô {cell} ({text}) cùng kiểu với các ô kia.",
  "doubtfulRow.heading":
    "{subject} đứng ngay trên các dòng có số liệu nên đang hiểu là tiêu đề nhóm, không tính là chỉ tiêu. Nếu là chỉ tiêu, xem lại số thứ tự, đơn vị tính và số liệu ở dòng {row}.",
  "doubtfulRow.indicator":
    "{subject} không có số liệu nhưng các dòng con bên dưới có; đang hiểu là một chỉ tiêu chưa có số liệu. Nếu là tiêu đề nhóm, đánh số các dòng con thành chỉ tiêu.",
  "doubtfulRow.joined":
    "{subject}: tên chỉ tiêu được nối từ nhiều dòng liền nhau (đến dòng {row}). Nếu là các dòng riêng, đánh số hoặc thêm gạch đầu dòng cho từng dòng.",
  "doubtfulRow.unnumbered":
    "{subject} (dòng {row}) chưa có số thứ tự; đang hiểu là chỉ tiêu vì số thứ tự trước và sau bỏ trống đúng chỗ này. Điền số thứ tự cho rõ.",
  "doubtfulRow.sum":
    "{subject} (dòng {row}) bằng tổng các dòng khác nhưng tên không ghi là dòng tổng nên vẫn được tính là chỉ tiêu. Nếu là dòng tổng, ghi “Tổng cộng” ở tên.",
  "doubtfulRow.part":
    "{subject} (dòng {row}) đứng sau “Trong đó” nhưng cộng lại vượt số của dòng trên nên đang hiểu là chỉ tiêu riêng. Nếu là dòng con, thêm gạch đầu dòng.",
  "doubtfulRow.nameless":
    "Dòng {row} có số liệu nhưng không có tên nên không tính là chỉ tiêu. Ghi tên chỉ tiêu hoặc xóa số ở dòng này.",
  numberRowDisagrees:
    "Dòng đánh số cột ghi “{stated}” nhưng số đã nhập ở cột {column} lại bằng cột {of} chia cột {to}. Đang hiểu theo số đã nhập; kiểm tra rồi sửa dòng đánh số cột.",
  "numberRowDisagrees.ratio":
    "Dòng đánh số cột ghi “{stated}” là mức tăng, giảm nhưng số đã nhập ở cột {column} là tỷ lệ, bằng cột {of} chia cột {to}. Đang hiểu theo số đã nhập; kiểm tra rồi sửa dòng đánh số cột.",
  "numberRowDisagrees.difference":
    "Dòng đánh số cột ghi “{stated}” nhưng số đã nhập ở cột {column} lại bằng cột {of} trừ cột {to}. Đang hiểu theo số đã nhập; kiểm tra rồi sửa dòng đánh số cột.",
  "numberRowDisagrees.headings":
    "Dòng đánh số cột ghi “{stated}” nhưng theo tiêu đề thì cột {column} là cột {of} chia cột {to}. Cột chưa có số để đối chiếu nên đang hiểu theo tiêu đề; kiểm tra rồi sửa dòng đánh số cột.",
  doubtfulColumn:
    "Cột {column} đang được hiểu là {role} nhưng tiêu đề chưa đủ rõ. Nếu chưa đúng, chọn lại vai trò của cột này.",
  "doubtfulColumn.rival":
    "Cột {column} đang được hiểu là {role} nhưng cột {other} cũng có thể là {role}. Nếu chưa đúng, chọn lại vai trò của hai cột.",
  "doubtfulColumn.figures":
    "Cột {column} đang được hiểu là {role} nhưng chỉ {held}/{compared} dòng đúng bằng cột {of} chia cột {to}. Kiểm tra số liệu; nếu hiểu sai cột, chọn lại vai trò của cột.",
  columnChoiceLost:
    "Không còn cột “{heading}” như khi chọn vai trò nên lựa chọn đó chưa được áp dụng. Nếu cần, chọn lại vai trò của cột.",
  "columnChoiceLost.unusable":
    "Vai trò đã chọn cho cột “{heading}” làm bảng không còn đọc được nên chưa được áp dụng. Bảng cần một cột tên chỉ tiêu và một cột số liệu; chọn lại vai trò của cột.",
  headingYearDisagrees:
    "Tiêu đề cột {column} ghi năm {stated} trong khi bảng là năm {year}. Có thể tiêu đề còn sót từ bảng năm trước; kiểm tra rồi sửa tiêu đề.",
  growthColumn:
    "Cột {column} đang ghi mức tăng, giảm (ví dụ 2,68) chứ không phải tỷ lệ (102,68). Tính lại giữ nguyên cột này; muốn có tỷ lệ thì đổi tiêu đề và xóa số đã nhập trong cột.",
  rowsBelowEnd:
    "Dưới phần ký hoặc ghi chú cuối bảng còn {count} dòng có số liệu, bắt đầu từ dòng {row}, chưa được đọc. Nếu các dòng này thuộc bảng, hãy chuyển lên trên phần đó.",
  severalPlanColumns:
    "Bảng có nhiều cột kế hoạch: đang so với cột {column}, còn cột {others} chưa dùng. Kiểm tra xem đã đúng cột kế hoạch cần so chưa.",
  "severalPlanColumns.measures":
    "Các cột kế hoạch của bảng là các đại lượng khác nhau: đang đọc cột {column}, chưa đọc cột {others}. Muốn xem đại lượng khác, chọn lại cột kế hoạch và cột thực hiện.",
  criteriaTable:
    "Cột {column} ghi mức quy định của tiêu chí chứ không phải kế hoạch giao trong năm; chỉ những dòng có mức là số mới so sánh được. Kiểm tra xem có cần theo dõi bảng này không.",
  severalTables:
    "Trang tính có nhiều bảng; đang đọc bảng {area}, chưa đọc {others}. Muốn dùng bảng khác, chọn ở mục Bảng.",
  tableChoiceLost:
    "Không còn bảng chỉ tiêu nào ở vị trí đã chọn, nên đang đọc bảng {area}. Nếu cần bảng khác, hãy chọn lại bảng.",
  titlePeriodDisagrees:
    "Tên bảng ghi {title} tháng nhưng tiêu đề cột ghi {heading} tháng. Sửa lại cho khớp, vì câu tổng hợp lấy kỳ báo cáo từ đây.",
  "titlePeriodDisagrees.year":
    "Tên bảng ghi năm {title} nhưng tiêu đề cột ghi năm {heading}. Kiểm tra rồi sửa lại cho khớp, hoặc chọn lại kỳ báo cáo.",
  "titlePeriodDisagrees.plan":
    "Cột kế hoạch ghi năm {title} nhưng cột thực hiện ghi năm {heading}. Có thể tiêu đề còn sót từ bảng năm trước; kiểm tra rồi sửa tiêu đề.",
  "doubtfulPeriod.headingYear":
    "Tên bảng không ghi năm nên năm báo cáo ({year}) đang lấy theo tiêu đề cột. Nếu chưa đúng, ghi năm vào tên bảng.",
  "doubtfulPeriod.sheetYear":
    "Năm báo cáo ({year}) đang lấy theo tên trang tính vì trong bảng không ghi. Nếu chưa đúng, ghi năm vào tên bảng.",
  "doubtfulPeriod.date":
    "Năm báo cáo ({year}) đang lấy theo ngày của văn bản vì trong bảng không ghi. Kiểm tra rồi ghi năm vào tên bảng.",
  "doubtfulPeriod.sheetMonths":
    "Kỳ báo cáo ({months} tháng) đang lấy theo tên trang tính vì trong bảng không ghi. Nếu chưa đúng, chọn lại kỳ báo cáo.",
  "doubtfulPeriod.wholeYear":
    "Tên bảng chỉ ghi năm nên kỳ báo cáo đang hiểu là cả năm. Nếu số thực hiện chưa đủ năm, chọn lại kỳ báo cáo.",
  "doubtfulPeriod.part":
    "Tiêu đề cột thực hiện chỉ ghi một tháng hoặc một quý; đang hiểu là lũy kế {months} tháng từ đầu năm. Nếu là số riêng của tháng, quý đó thì chọn lại cột lũy kế.",
  earlierResult:
    "Cột {column} ghi kết quả năm {stated}, còn kế hoạch là của năm {year}, nên không dùng làm số thực hiện. Thêm cột “Thực hiện” năm {year}; nếu tiêu đề ghi nhầm năm thì sửa tiêu đề.",
} as const;
