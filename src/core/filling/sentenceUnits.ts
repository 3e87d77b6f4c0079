import { phraseKey } from "./sentenceKeys";
import type { ReportToken } from "./reportTokens";

const measures =
  "tấn,tạ,yến,kg,gam,ha,hecta,km,km2,m,m2,m3,mét,mét khối,lít,đồng,đ,vnđ,usd,kwh,kw,mw,tạ/ha,tấn/ha,kg/ha,kg/người";
const counted =
  "người,hộ,hộ dân,hộ gia đình,khẩu,nhân khẩu,con,cây,cái,chiếc,xã,thôn,bản,buôn,làng,ấp,tổ dân phố,khu phố,khu dân cư,lớp,trường,phòng,phòng học,giường,giường bệnh," +
  "lượt,lượt người,lượt khách,lượt hộ,vụ,vụ việc,vụ tai nạn,vụ tai nạn giao thông,tin báo,doanh nghiệp,dn,htx,hợp tác xã,tổ hợp tác,lđ,lao động,sản phẩm,bao,viên,bộ,ca,ca mắc,cháu,trẻ,trẻ em,học sinh," +
  "hs,giáo viên,sinh viên,cơ sở,dự án,công trình,mô hình,căn,căn nhà,nhà,ngôi nhà,nhà ở,điểm,bác sĩ,máy,giờ phát sóng,buổi,cuộc,đợt,đơn,đơn thư,hồ sơ,văn bản,chỉ tiêu,tiêu chí,đảng viên,đoàn viên," +
  "hội viên,thanh niên,công dân,quân nhân,đối tượng,suất,suất quà,phần quà,thẻ,giấy,giấy chứng nhận,gcn,gcnqsd đất,câu lạc bộ,clb,lễ hội,di tích,trang trại,gia trại,đàn,tàu,tàu cá,lồng,lồng bè,bể,giếng," +
  "tuyến,tuyến đường,đoạn,cầu,cống,trạm,trạm y tế,chợ,lớp tập huấn,lớp học,khóa,bài,bài viết,tin,tin bài,đĩa,quyển,cuốn,tờ,đơn vị,tổ,nhóm,đội,mũi,liều,mũi tiêm,bệnh nhân,lượt bệnh nhân,phiếu,khách,ngày công,công,ki-ốt,cửa hàng,gian hàng,thuê bao,vận động viên,gia đình,phụ nữ,nông dân,chi bộ,chi hội,nhân viên,cán bộ,máy cày,xe,vụ cháy,trường hợp,thửa,lô,kiốt,bếp,mô hình kinh tế,thùng,xã nông thôn mới,tiết mục,phong trào,huy chương,giải,kiến nghị,ý kiến,lượt ý kiến";
const scales = "nghìn,ngàn,triệu,tr,tỷ,tỉ,trăm,vạn";
const money =
  "tỷ đồng,tỉ đồng,tỷ,tỉ,triệu,trđ,tr đ,trđồng,tr đồng,tỷđ,nghìn,ngàn,nghđ,ngđ,triệu đ,tỷ đ";
/** What a unit may be counted by: “triệu đồng/người/năm”, “giường/10.000 dân”. */
const dividers =
  "ha,người,năm,tháng,hộ,vạn dân,dân,ngày,lao động,con,xã,lượt,người dân,đầu người,vụ";

function unitSet(): ReadonlySet<string> {
  const plain = `${measures},${counted}`.split(",");
  const scaled = scales.split(",").flatMap((scale) => plain.map((unit) => `${scale} ${unit}`));
  return new Set([...plain, ...scaled, ...money.split(",")].map(phraseKey));
}

const units = unitSet();
const divided: ReadonlySet<string> = new Set(dividers.split(",").map(phraseKey));
const longest = 5;
/** “giường/10.000 dân”, but not “350 ha/400 ha”. */
const perMany = /^10?[0.]*00$/;

/** Whether a sign stands within a unit: “tr.đồng”. */
function isWithin({ text, isGlued }: ReportToken, phrase: string): boolean {
  return text === "." && isGlued && phrase !== "";
}

/** The longest phrase of the set that starts with this token: where it ends; the given place where there is none. */
function phraseEnd(tokens: readonly ReportToken[], at: number, set: ReadonlySet<string>): number {
  let phrase = "";
  let end = at;
  for (const [offset, token] of tokens.slice(at, at + longest).entries()) {
    if (isWithin(token, phrase)) continue;
    if (token.kind !== "word") break;
    phrase = `${phrase} ${token.key}`.trim();
    if (set.has(phrase)) end = at + offset + 1;
  }
  return end;
}

function isSlash(token: ReportToken | undefined): boolean {
  return token?.text === "/";
}

/** “/người/năm”, “/10.000 dân”: where it ends. */
function dividerEnd(tokens: readonly ReportToken[], at: number): number {
  let end = at;
  while (isSlash(tokens[end])) {
    const first = perMany.test(tokens[end + 1]?.text ?? "") ? end + 2 : end + 1;
    const next = phraseEnd(tokens, first, divided);
    if (next === first) break;
    end = next;
  }
  return end;
}

/** Where the unit that starts with this token ends; the given place where none does. */
export function unitEnd(tokens: readonly ReportToken[], at: number): number {
  const end = phraseEnd(tokens, at, units);
  return end === at ? at : dividerEnd(tokens, end);
}

const measured: ReadonlySet<string> = new Set(`${measures},${money}`.split(",").map(phraseKey));

/** Whether a unit measures (tấn, tỷ đồng, tạ/ha) and does not name what is counted. */
export function isMeasure(unit: string | null): boolean {
  if (unit === null) return false;
  const words = phraseKey(unit).split(" ");
  return [
    unit.includes("/"),
    measured.has(words.join(" ")),
    measured.has(words.slice(1).join(" ")),
  ].includes(true);
}
