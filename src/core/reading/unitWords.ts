import { foldText } from "./foldText";

/** Units of plan tables; compared without diacritics and case. Combined ones ("tạ/ha", "nghìn tấn") are made of these. */
const units =
  "tấn,tạ,kg,yến,ha,km,km2,m,m2,m3,lít,đồng,VNĐ,USD,người,hộ,khẩu,con,cây,cái,chiếc,xã,thôn,lớp,trường,giường,kWh,MW,KW,lượt người,lượt khách,lượt,vụ,doanh nghiệp,DN,HTX,LĐ,lao động,sản phẩm,bao,viên,bộ,đ,ca,cháu,học sinh,HS,cơ sở,dự án,công trình,mô hình,căn,%,‰,điểm,bác sĩ,máy,giờ,vạn dân";
const scales = "nghìn,ngàn,triệu,tr,tỷ,tỉ,1000,1.000,106,100,trăm,vạn";

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(",").map(foldText));
}

const unitWords = listOf(units);
const scaleWords = listOf(scales);
const shortMoney = /^(?:trd|tyd|nghd|ngd|trieu|ty|tr ?dong|1000d|1\.000d)$/;

function isSimpleUnit(folded: string): boolean {
  if (unitWords.has(folded) || shortMoney.test(folded)) return true;
  const space = folded.search(/[ .](?=\S)/);
  if (space < 0) return false;
  const rest = folded.slice(space).replace(/^[ .]+/, "");
  return scaleWords.has(folded.slice(0, space)) && unitWords.has(rest);
}

/** Whether a folded text is a unit and nothing else: "tan", "ty dong", "tr.d", "ta/ha", "1000 ha". */
export function isUnitText(folded: string): boolean {
  const bare = folded
    .replace(/^\(|\)$/g, "")
    .replace(/^1\.000 /, "1000 ")
    .trim();
  return (
    bare.length > 0 &&
    bare.length <= 24 &&
    bare.split("/").every((part) => isSimpleUnit(part.trim()))
  );
}
