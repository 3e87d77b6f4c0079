/** A row that begins so is one of signatures and ends the table. Compared without diacritics and case. */
export const signaturePhrases = [
  "TM. ủy ban",
  "TM ủy ban",
  "TM. UBND",
  "TM UBND",
  "TM. HĐND",
  "TM. Hội đồng",
  "TM. Ban",
  "TM. Đảng",
  "KT.",
  "KT chủ tịch",
  "TL.",
  "TUQ.",
  "Q. chủ tịch",
  "Người lập",
  "Lập biểu",
  "Người tổng hợp",
  "Người báo cáo",
  "Chủ tịch",
  "Phó chủ tịch",
  "Nơi nhận",
  "Thủ trưởng",
  "Kế toán trưởng",
  "Giám đốc",
  "Phó giám đốc",
  "Trưởng phòng",
  "Chánh văn phòng",
  "Xác nhận của",
] as const;

/** A row that begins so is one of signatures or remarks where no row with figures follows. */
export const remarkPhrases = [
  "TM.",
  "TM ",
  "Q. ",
  "Kế toán",
  "Thủ quỹ",
  "Ủy ban nhân dân",
  "UBND",
  "Cán bộ",
  "Công chức",
  "Ghi chú",
  "* Ghi chú",
  "Nguồn:",
  "Nguồn số liệu",
  "Lưu ý",
  "(*)",
  "(**)",
] as const;

/** Everything that may stand below a table: signatures and remarks. */
export const closingPhrases: readonly string[] = [...signaturePhrases, ...remarkPhrases];

/** A remark wherever it stands: it is none of the table's rows. */
export const passingPhrases = [
  "Ghi chú:",
  "Ghi chú :",
  "Lưu ý:",
  "(*)",
  "(**)",
  "(Bằng chữ",
  "Bằng chữ:",
  "Bằng chữ :",
  "(Số tiền bằng chữ",
  "Số tiền bằng chữ",
  "(Tổng số tiền bằng chữ",
  "Tổng số tiền bằng chữ",
  "(Viết bằng chữ",
  "Viết bằng chữ",
  "(Ghi bằng chữ",
  "Ghi bằng chữ",
  "(Ấn định",
] as const;

/** A row that begins so lists parts of the one above. */
export const partPhrases = [
  "trong đó",
  "tr. đó",
  "tr đó",
  "tr.đó",
  "t.đó",
  "t. đó",
  "tđó",
  "trđó",
  "bao gồm",
  "chia ra",
  "gồm",
  "gồm có",
] as const;

/** Words behind which a name goes on in the row below. */
export const openEnds =
  "và của cho với trên theo đến từ tại trong về các những được là hoặc bằng so để do ở";

/** Names of rows that sum others up, apart from what they sum ("toàn xã", "A + B"). */
export const totalNames = [
  "tổng số",
  "tổng cộng",
  "cộng",
  "tổng",
  "tổng số chung",
  "cộng chung",
  "tổng chung",
  "cộng dồn",
  "cộng mang sang",
  "cộng chuyển sang",
  "mang sang",
  "mang sang trang sau",
  "chuyển sang trang sau",
  "cộng sang trang",
  "cộng trang",
  "cộng trang này",
  "cộng trang trước",
  "cộng trang trước mang sang",
  "cộng trang trước chuyển sang",
  "trang trước mang sang",
  "trang trước chuyển sang",
  "số trang trước mang sang",
  "số trang trước chuyển sang",
] as const;

/** "Toàn xã", "Cả nước": what a total is the total of. */
export const wholePlaces =
  "tỉnh,huyện,xã,phường,quận,thị trấn,thị xã,thành phố,TP,nước,quốc,ngành,đặc khu,đơn vị,vùng,khu vực,địa bàn";
