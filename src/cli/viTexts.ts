import type { CliTexts } from "./texts";

const usage = `Cách dùng: chitieu LỆNH TỆP [tùy chọn]      (TỆP: .xlsx, .tsv hoặc .csv)

Lệnh:
  read TỆP [--explain]           xem bảng được hiểu thế nào: trang tính, kỳ, cột, nhóm, chỉ tiêu;
                                 --explain: vì sao cột, số được hiểu như vậy, có những bảng nào
  check TỆP                      kiểm tra bảng
  fill TỆP --from SỐ_LIỆU -o RA.xlsx
                                 điền số liệu từ danh sách hoặc bảng khác (.xlsx, .csv, .tsv, -),
                                 khớp theo số thứ tự và tên; nhiều --from: cộng các đơn vị cũ
  calc TỆP -o RA.xlsx            ghi công thức, định dạng và đánh dấu vào một bản sao
  summary TỆP [-o RA.xlsx|.docx|.csv]  tổng hợp: số chỉ tiêu, câu tổng hợp, chỉ tiêu dưới ngưỡng

Tùy chọn:
  --sheet TÊN       trang tính có bảng        --fix-numbers  (calc) chuyển số lưu dạng chữ thành số
  --table Ô         bảng ở ô (vùng) này, khi trang tính có nhiều bảng, ví dụ L6
  --columns "F=actual,G=none"
                    vai trò cột: no, name, unit, plan, samePeriod, actual,
                    vsSamePeriod, vsPlan, remaining, note; none: không dùng
  --threshold N     ngưỡng, % kế hoạch năm    --force        ghi đè tệp RA đã có
  --period THÁNG    số tháng của kỳ báo cáo   --json         kết quả dạng JSON
  --lang vi|en      ngôn ngữ

Riêng fill:
  --column actual|samePeriod    cột cần điền (mặc định: actual, thực hiện)
  --from-sheet TÊN  trang tính của tệp số liệu    --report TỆP   lấy số liệu từ đoạn báo cáo
  --reconcile TỆP   đối chiếu: liệt kê số trong báo cáo khác với bảng, không ghi gì; mã thoát 1 khi có khác
  --dry-run         chỉ xem, không ghi            --values-only  chỉ ghi số liệu, không tính lại
  --force           ghi cả khi còn số khác số đang có hoặc chưa khớp; mã thoát 1 khi còn số phải xem lại
`;

/** The command line in Vietnamese, as office staff write it. */
export const viTexts: CliTexts = {
  usage,
  errors: {
    missingCommand: "Thiếu lệnh. Các lệnh: {commands}. Gõ chitieu --help để xem cách dùng.",
    unknownCommand: "Không có lệnh “{subject}”. Các lệnh hiện có: {commands}.",
    missingFile: "Thiếu tên tệp sau lệnh “{subject}”.",
    extraArgument: "Thừa “{subject}”: mỗi lần chỉ xử lý một tệp.",
    unknownOption: "Không có tùy chọn “{subject}”. Gõ chitieu --help để xem cách dùng.",
    optionNotForCommand: "Tùy chọn không dùng được với lệnh này: {subject}.",
    missingValue: "Thiếu giá trị sau tùy chọn “{subject}”.",
    unexpectedValue: "Tùy chọn “{subject}” không kèm giá trị.",
    badThreshold: "Ngưỡng “{subject}” không hợp lệ: cần số lớn hơn 0 và không quá 1000, ví dụ 50.",
    badPeriod: "Số tháng “{subject}” không hợp lệ: cần số nguyên từ 1 đến 12.",
    badLanguage: "Ngôn ngữ “{subject}” không có: dùng vi hoặc en.",
    badTable: "Vùng “{subject}” không hợp lệ: cần địa chỉ ô hoặc vùng, ví dụ A6 hoặc A6:J45.",
    badColumns:
      "Vai trò cột “{subject}” không hợp lệ: viết như F=actual,G=none. Các vai trò: no, name, unit, plan, samePeriod, actual, vsSamePeriod, vsPlan, remaining, note, none.",
    columnTwice: "“{subject}”: mỗi cột và mỗi vai trò chỉ được nêu một lần.",
    noTableThere: "Không có bảng chỉ tiêu ở vùng {subject}.",
    columnsUnusable:
      "Không đọc được bảng với “{subject}”: cột không thuộc bảng, hoặc như vậy thì bảng không còn đủ cột.",
    missingOutput: "Lệnh “{subject}” cần tệp kết quả: thêm -o RA.xlsx.",
    badOutputType:
      "Không ghi được kiểu tệp “{subject}”. Dùng đuôi .xlsx, .docx, .csv (summary) hoặc .xlsx (calc, fill).",
    outputIsInput: "Tệp kết quả “{subject}” trùng với tệp đầu vào. Chọn tên khác cho tệp kết quả.",
    cannotReadFile: "Không đọc được “{subject}”. Kiểm tra đó có phải là tệp và quyền đọc tệp.",
    noComputedColumn:
      "Bảng trên trang tính “{subject}” không có cột so với cùng kỳ, so với kế hoạch hay còn phải thực hiện nên không có gì để tính. Thêm ít nhất một cột đó rồi chạy lại.",
    noActualColumn:
      "Bảng trên trang tính “{subject}” không có cột thực hiện nên chưa tính được. Thêm cột thực hiện rồi chạy lại.",
    noDenominator:
      "Bảng trên trang tính “{subject}” không có cột kế hoạch (hoặc cột cùng kỳ) để so sánh nên không có gì để tính. Thêm cột đó rồi chạy lại.",
    badColumn:
      "Cột “{subject}” không điền được: dùng actual (thực hiện) hoặc samePeriod (cùng kỳ).",
    missingFrom:
      "Lệnh “{subject}” cần nguồn số liệu: thêm --from TỆP, hoặc --from - để đọc từ đầu vào.",
    tooManySources: "“{subject}” phải là nguồn duy nhất: không dùng cùng nguồn khác.",
    sourceTwice: "“{subject}” được nêu hai lần: số liệu sẽ bị cộng hai lần.",
    noValuesIn: "Không có số liệu nào trong “{subject}”.",
    noColumnToFill: "Bảng trên trang tính “{subject}” không có cột cần điền.",
    noSourceColumn: "Bảng trong “{subject}” không có cột số liệu cần lấy.",
    severalColumns:
      "“{subject}” có nhiều cột số mà không rõ cột nào là số liệu: đặt tiêu đề cột (Số liệu, Kết quả…) hoặc chỉ để một cột số.",
    fromSheetMissing: "Tệp số liệu không có trang tính “{subject}”.",
    fromIsTable: "“{subject}” chính là bảng cần điền. Chọn nguồn khác.",
    unexpected: "Lỗi ngoài dự kiến, chưa ghi tệp nào: {subject}",
  },
  severities: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  read: {
    place: "Trang tính “{sheet}”, vùng {range}",
    period: "Kỳ báo cáo: {period}",
    columns: "Các cột: {columns}",
    counts: "{indicators} chỉ tiêu trong {groups} nhóm; {subRows} dòng chi tiết",
    group: "{name}: {counted} chỉ tiêu",
    groupDeclared: "{name}: {counted} chỉ tiêu (tiêu đề nhóm ghi {declared})",
    headings: ["Dòng", "TT", "Chỉ tiêu", "Kế hoạch", "Thực hiện", "% CK", "% KH", "Đánh giá"],
    subRow: "(chi tiết)",
  },
  explain: {
    header: "Tiêu đề bảng: dòng {first}",
    headerRows: "Tiêu đề bảng: dòng {first}–{last}",
    period: "Kỳ báo cáo: {period}: {confidence}",
    noPeriod: "chưa rõ",
    columns: "Các cột:",
    column: "{letters}  {heading} → {role}: {confidence}",
    noHeading: "(không có tiêu đề)",
    noRole: "không dùng (none)",
    because: "vì {reasons}",
    columnsHint: 'Nếu cột nào bị hiểu sai, thêm ví dụ: --columns "F=actual,G=none"',
    confidence: { certain: "chắc chắn", likely: "khá chắc", doubtful: "còn ngờ" },
    noNumbers: "Không có số nào còn ngờ.",
    numbers: "Các số đọc được nhiều cách:",
    number: "{cell}  “{text}” → {value}: {confidence}",
    numberOpen: "{cell}  “{text}” → chưa rõ, có thể là {readings}",
    noTables: "Không thấy bảng chỉ tiêu nào khác.",
    tables: "Các bảng khác:",
    table: 'Trang tính “{sheet}”, vùng {range}{title}   (chọn: --sheet "{sheet}" --table {cell})',
  },
  check: {
    none: "Không thấy điều gì cần xem lại.",
    counts: "{errors} lỗi, {warnings} cảnh báo, {infos} lưu ý.",
    ignored: "Đã bỏ qua ({count}):",
    because: "(lý do: {reason})",
  },
  calc: {
    done: "Đã ghi {out}: {formulas} ô công thức thay đổi, {flags} quy tắc đánh dấu thay đổi.",
    nothing: "Đã ghi {out}: bảng đã đủ công thức và đánh dấu, không có gì thay đổi.",
    fixed: "Đã chuyển {count} số lưu dạng chữ thành số.",
    kept: "Giữ nguyên {count} ô đã có nội dung ở những dòng không tính được.",
    keptGrowth:
      "Giữ nguyên cột {column}: cột này ghi mức tăng, giảm so với cùng kỳ, không phải tỷ lệ.",
    leftOut: "{count} dòng có số liệu nhưng chưa có công thức:",
    leftOutRow: "  Dòng {row}, chỉ tiêu {no}: {reason} ({cells})",
    leftOutWithoutNo: "  Dòng {row}, {name}: {reason} ({cells})",
    reasons: {
      storedAsText: "số liệu đang lưu dạng chữ",
      ambiguous: "số liệu có thể hiểu theo nhiều cách",
      error: "ô số liệu đang báo lỗi",
    },
    fixHint: "Thêm --fix-numbers để chuyển các số lưu dạng chữ thành số rồi tính.",
    mismatch: "Cần xem lại {cell}: đáng lẽ là “{expected}”, đọc lại là “{found}”.",
  },
  summary: {
    title: "Tổng hợp {period}",
    total: "Tổng số chỉ tiêu",
    threshold: "Ngưỡng (% kế hoạch năm)",
    flagged: "Chỉ tiêu dưới ngưỡng:",
    notStarted: "Chỉ tiêu chưa thực hiện:",
    notMet: "Chỉ tiêu không đạt kế hoạch:",
    ofThemNotStarted: "trong đó chưa thực hiện",
    flaggedRow: "  {no} {name} (dòng {row}): {vsPlan}",
    lowerIsBetter: "(càng thấp càng tốt)",
    explanation: {
      cause: "Nguyên nhân",
      remedy: "Giải pháp",
      prospect: "Khả năng hoàn thành",
    },
    written: "Đã ghi {out}.",
  },
};
