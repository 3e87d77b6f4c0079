import type { ReportBound, ReportScope } from "../model/reportStatement";
import { keyPattern, phraseSet } from "./sentenceKeys";
import { keysOf } from "./reportTokens";
import type { MarkedToken } from "./sentencePieces";

type Tokens = readonly MarkedToken[];

const longestPhrase = 4;
/** No indicator is named in more words. */
const longestName = 40;

/** What leads from the indicator to its number. */
const trailing = phraseSet(
  "đạt,đạt được,được,là,ước,ước đạt,ước thực hiện,ước tính,ước tính đạt,có,thực hiện,thực hiện được,đã,đã thực hiện,khoảng,hơn,trên,dưới,gần,xấp xỉ,bằng,còn,với,cho,lên,xuống,tới,đến,nay,đến nay," +
    "hiện,hiện nay,hiện có,hiện tại,giảm còn,giảm xuống,giảm xuống còn,xuống còn,tăng lên,tăng lên đến,chiếm,chỉ,chỉ còn,chỉ đạt,trong đó có,tương đương,tương ứng,tổng cộng,hoàn thành,duy trì,duy trì ở mức,ở mức,mức," +
    "đạt mức,không quá,tối đa,tối thiểu,ít nhất,năm nay,cụ thể,như sau,sau,trong đó,trong,vào,từ,lũy kế,luỹ kế,lũy kế đến nay,kết quả,kết quả đạt,tổng số là,ghi nhận,phát sinh,xảy ra,tổ chức được,bình quân đạt,thu được,gồm,bao gồm,đều,và,năm trước,nhưng,thì,đã có,so,so với",
);
const leading = phraseSet(
  "trong đó,và,cùng với đó,ngoài ra,bên cạnh đó,kết quả,toàn xã,toàn thị trấn,toàn phường,toàn huyện,toàn tỉnh,trên địa bàn,trên địa bàn xã,xã,đã,có,hiện,hiện nay,hiện có,tính đến nay,đến nay,tính đến,trong kỳ,về,cụ thể," +
    "riêng,kết quả là,là,đạt,được,bao gồm,gồm,trong,từ đầu năm đến nay,từ đầu năm,ước,lũy kế,luỹ kế,của,theo đó,còn,còn lại,thực hiện,trên,địa bàn,tại,đồng thời,song,tuy nhiên,nhìn chung,tiếp tục,cả,các,với,cho,đầu năm,cuối năm,như,qua," +
    "đến,ở,cùng kỳ,khi,so với,so,kế hoạch,cùng,tăng thêm,sau,tháng,thì,cùng thời điểm,năm trước,năm ngoái,năm,tương ứng,tương đương,kh,ck,svck,giao,đề ra,huyện giao,tỉnh giao,xã giao,ước tính,lại,nay,hết,tính,vừa qua,trong số,ngoài,xảy ra,phát sinh,ghi nhận",
);
const lightVerbs = phraseSet("làm,có,được,thêm,hơn");
const predicates = phraseSet(
  "tiếp,được,định,đã,trung,đạo,chức,hiện,triển,đẩy,vững,bảo,triệt,nhất,nhiều,tốt,biến,duy,không,chủ,tích,tăng,giảm,phối,chú,quan,hướng,thuận,khá,nhằm,do,so,cơ,khắc,ngày,nông",
);
const aboutWords = keyPattern("(?:^| )(?:khoảng|xấp xỉ|gần|ước khoảng|chừng|độ) $");
const aboveWords = keyPattern("(?:^| )(?:trên|hơn|tối thiểu|ít nhất|không dưới) $");
const belowWords = keyPattern("(?:^| )(?:dưới|không quá|tối đa|chưa đến|chưa tới) $");
const estimates = keyPattern("(?:^| )ước (?:_ ){0,3}$");

/** Words and the numbers of names, without periods, documents and signs. */
export function namingTokens(tokens: Tokens): Tokens {
  return tokens.filter(
    ({ kind, mark }) =>
      (kind === "word" || mark === "name") && mark !== "period" && mark !== "document",
  );
}

/** How many words at the end of the tokens are one of the phrases. */
function phraseAtEnd(tokens: Tokens, phrases: ReadonlySet<string>): number {
  for (let count = Math.min(longestPhrase, tokens.length); count > 0; count -= 1) {
    if (phrases.has(keysOf(tokens.slice(-count)).trim())) return count;
  }
  return 0;
}

function phraseAtStart(tokens: Tokens, phrases: ReadonlySet<string>): number {
  for (let count = Math.min(longestPhrase, tokens.length); count > 0; count -= 1) {
    if (phrases.has(keysOf(tokens.slice(0, count)).trim())) return count;
  }
  return 0;
}

/** The words that name an indicator, without what leads to them and on to the number. */
export function subjectWords(tokens: Tokens): Tokens {
  let words = namingTokens(tokens.slice(-longestName));
  for (let count = phraseAtEnd(words, trailing); count > 0; count = phraseAtEnd(words, trailing)) {
    words = words.slice(0, -count);
  }
  for (
    let count = phraseAtStart(words, leading);
    count > 0;
    count = phraseAtStart(words, leading)
  ) {
    words = words.slice(count);
  }
  return words.length === 1 && lightVerbs.has(words[0]?.key ?? "") ? [] : words;
}

const changeWords = phraseSet(
  "tăng,giảm,vượt,hụt,gấp,tăng gấp,tăng trưởng,và vượt,thấp hơn,cao hơn,hơn,kém,tăng khá,tăng mạnh,giảm mạnh,giảm nhẹ,tăng nhẹ,tăng cao,tương đương,chỉ",
);

/** As `subjectWords`, without the words of a comparison (“tăng”, “vượt”) beside them. */
export function comparedWords(tokens: Tokens): Tokens {
  let words = subjectWords(tokens);
  for (;;) {
    const [last, first] = [phraseAtEnd(words, changeWords), phraseAtStart(words, changeWords)];
    if (last === 0 && first === 0) return words;
    words = subjectWords(last > 0 ? words.slice(0, -last) : words.slice(first));
  }
}

/** Whether words before a comma belong to the name after it (“thu gom, xử lý rác thải”), not to a sentence of their own. */
export function continuesName(words: Tokens): boolean {
  return words.length <= 12 && !words.some(({ key }) => predicates.has(key));
}

/** How exactly the words before a number state it. */
export function boundBefore(before: string): ReportBound | null {
  if (aboutWords.test(before)) return "about";
  if (aboveWords.test(before)) return "above";
  return belowWords.test(before) ? "below" : null;
}

/** Whether the words before a number say that it is an estimate. */
export function isEstimated(before: string): boolean {
  return estimates.test(before);
}

const planYear = keyPattern("(?:kế hoạch|kh|dự toán) (?:_ ){0,2}năm (?:\\d{4} )?");
const monthsScope = keyPattern("(?:^| )(\\d{1,2}) tháng ");
const monthScope = keyPattern("(?:^| )tháng (\\d{1,2}) ");
const firstQuarter = keyPattern("(?:^| )quý (?:i|1) ");
const quarterScope = keyPattern("(?:^| )quý (?:i{2,3}|iv|[2-4]) ");
const wholeYear = keyPattern("(?:^| )cả năm ");
const yearScope = keyPattern("(?:^| )năm (\\d{4}) ");
const monthsOfQuarter = 3;
const monthsOfYear = 12;

function monthsIn(keys: string): Omit<ReportScope, "year"> | null {
  const months = monthsScope.exec(keys)?.[1];
  if (months !== undefined) return { months: Number(months), isSingle: false };
  if (firstQuarter.test(keys)) return { months: monthsOfQuarter, isSingle: false };
  if (quarterScope.test(keys)) return { months: monthsOfQuarter, isSingle: true };
  const month = monthScope.exec(keys)?.[1];
  if (month !== undefined) return { months: Number(month), isSingle: Number(month) > 1 };
  return wholeYear.test(keys) ? { months: monthsOfYear, isSingle: false } : null;
}

/** The time that the words speak of; null where they name none. */
export function scopeIn(tokens: Tokens): ReportScope | null {
  const keys = keysOf(tokens.slice(-longestName)).replace(planYear, " ");
  const year = yearScope.exec(keys)?.[1];
  const months = monthsIn(keys);
  if (months === null && year === undefined) return null;
  const { months: count, isSingle } = months ?? { months: null, isSingle: false };
  return { months: count, isSingle, year: year === undefined ? null : Number(year) };
}
