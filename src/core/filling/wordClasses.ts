/** Words that say little about which indicator is meant. */
export const lightWords: ReadonlySet<string> = new Set(
  (
    "tong so cac cua va la o tai cho theo voi do co duoc tren trong ve nhung toan dia ban di den tu cap hien thuc uoc ket qua " +
    "phan dau nguoi dan tham gia thuoc nganh linh vuc hang nam muc viec su dung dung hinh thanh cong tac dat hat thu chi tieu dau " +
    "ti le cay con dan loai cu em phat trien kim ngach ti so " +
    "mot 1 ra cung deu da nham moi danh hieu cong nhan bao phu don vi chuan trung gom"
  ).split(" "),
);

/** What is grown and raised: where it stands in one name only, that one is about a part. */
export const strongWords: ReadonlySet<string> = new Set(
  "lua ngo khoai lac mia trau lon vit tom rau sua dieu tieu".split(" "),
);

/**
 * Phrases that exclude one another: two names with different ones of a line are different things, however alike they are otherwise.
 * Synonyms stand behind “/”. Folded, “y” at the end of a word written “i”.
 */
export const contrasts: readonly string[] = [
  "dien tich/dt, san luong/sl/tsl, nang suat, gia tri, doanh thu, so luong",
  "can ngheo, thoat ngheo, tai ngheo",
  "tang, giam",
  "trung hoc co so, trung hoc pho thong, tieu hoc, mam non/mn, mau giao, nha tre",
  "thu ngan sach/tong thu/thu ns/thu can doi/thu noi dia/thu thue/thu phi, chi ngan sach/tong chi/chi ns/chi thuong xuyen/chi dau tu",
  "xuat khau, nhap khau, xuat sieu, nhap sieu",
  "dong xuan, he thu, thu dong, vu mua/lua mua, vu xuan/lua xuan, vu dong, chiem xuan/vu chiem",
  "trong moi/trong rung, cham soc, bao ve rung/khoan bao ve, khoanh nuoi, khai thac, nuoi trong",
  "so vu, nguoi chet/bi chet/so chet, bi thuong",
  "nhe can/can nang, thap coi/chieu cao",
  "nong thon, do thi/thanh thi",
  "bao hiem i te, bao hiem xa hoi, bao hiem that nghiep",
  "tu nguyen, bat buoc",
  "ho/ho gia dinh/gia dinh, nguoi/nguoi dan/dan so/nhan khau/lao dong, khu dan cu/lang/thon/ban/khu pho",
  "nong nghiep, cong nghiep, lam nghiep, ngu nghiep, tieu thu cong nghiep, thuy san, xay dung, thuong mai, dich vu",
  "nuoc sach, hop ve sinh",
  "kien co, ban kien co",
  "trau, bo, lon, de, ngua, ga, vit",
  "lua, ngo, khoai, lac, mia, dau tuong, vung, ca phe, tieu, dieu",
  "sinh, tu vong/chet",
  "nhap ngu, xuat ngu",
  "thuong tru, tam tru",
  "kham, dieu tri",
  "noi tru, ngoai tru",
  "cao dang, dai hoc, trung cap, so cap",
  "gia suc, gia cam",
  "xuat chuong, tong dan",
  "trong nuoc, ngoai nuoc/nuoc ngoai",
  "dau nam, cuoi nam",
  "chat thai ran/rac thai, nuoc thai",
  "van hoa, an toan, hieu hoc",
  "truc tuyen/muc do, truc tiep",
  "dung han, qua han/tre han",
];

/** What makes another thing of a name where it stands in one only. */
export const qualifiers: readonly string[] = [
  "khong",
  "chua",
  "can",
  "thoat",
  "tai",
  "nu",
  "nang cao",
  "kieu mau",
  "binh quan/dau nguoi",
  "lien tuc",
  "ngoai",
  "chat luong cao",
  "cong nghe cao",
  "huu co",
  "dan toc thieu so",
  "thuong xuyen",
  "phat sinh",
  "tang",
  "giam",
  "xuat chuong",
  "toc do",
  "chi so",
  "con lai",
  "dong xuan/he thu/thu dong/vu mua/lua mua/vu xuan/lua xuan/vu dong/vu chiem",
  "trung hoc co so/trung hoc pho thong/tieu hoc/mam non/mau giao/nha tre",
  "tre em/tre",
  "tu nguyen",
  "tap trung",
  "so voi",
  "duoi",
  "co viec lam",
  "bang cap",
  "thu 3",
  "thap coi/nhe can",
  "lua",
  "ngo",
  "trau",
  "lon",
];

/** What a rate or a share is called. */
export const ratePhrases =
  "ti le/ti trong/ti suat/co cau/toc do/%/phan tram/muc giam/muc tang/he so";

/** Names of rows that sum others up. */
export const totalNames: ReadonlySet<string> = new Set(
  "tong|tong so|tong cong|cong|toan xa|chung|tong chung|tong toan xa|cong chung".split("|"),
);
