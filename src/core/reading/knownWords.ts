import { cleanText } from "./foldText";
import { headerPhrases } from "./headerPhrases";
import { directionPhrases } from "./directionPhrases";

/** Words of titles, units, group and indicator names that are common in plan tables. */
const commonWords =
  "biểu tổng hợp báo cáo phụ lục tình hình kinh tế xã hội văn hóa môi trường an ninh trật tự quốc phòng vốn đầu tư xây dựng " +
  "ngân sách nhà nước sản lượng giá trị sản xuất nông lâm nghiệp thủy công thương mại dịch vụ diện tích dân số lao động việc làm " +
  "hộ gia đình trẻ em trường học y bảo hiểm tế thu chi tổng số trong đó tháng quý năm đầu ước tính tấn tạ triệu tỷ đồng người " +
  "huyện tỉnh xã phường thị trấn bộ trung ương địa phương lúa ngô khoai sắn rau đậu trâu bò lợn gia cầm gà vịt tôm cá gỗ rừng " +
  "thuộc nguồn tập cây con đất trồng trọt chăn nuôi khai thác một thành phố";

/** Words with a diacritic that tell Vietnamese text from chance letters. */
export const knownWords: ReadonlySet<string> = new Set(
  [...Object.values(headerPhrases).flat(), ...directionPhrases.lower, commonWords]
    .flatMap((phrase) => cleanText(phrase).toLowerCase().split(" "))
    .filter((word) => /[^a-z]/.test(word)),
);
