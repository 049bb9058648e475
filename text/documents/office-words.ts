// Offices that issue documents, by the words that their names begin with, in capitals as headers write them.
const vietnamese =
  'BỘ|SỞ|ỦY BAN|UBND|HỘI|HĐND|BAN|CỤC|TỔNG CỤC|VĂN PHÒNG|VIỆN|TRƯỜNG|ĐẠI HỌC|ĐẠI HỘI|ĐẢNG|TỈNH ỦY|THÀNH ỦY|HUYỆN ỦY|QUẬN ỦY|THỊ ỦY|QUÂN ỦY|XÃ ỦY|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|CHỦ TỊCH|VỤ|TRUNG TÂM|CÔNG TY|TỔNG CÔNG TY|TẬP ĐOÀN|NGÂN HÀNG|TÒA ÁN|KIỂM TOÁN|THANH TRA|BẢO HIỂM|ĐÀI|HỌC VIỆN|MẶT TRẬN|ĐOÀN|TỔNG LIÊN ĐOÀN|PHÒNG|CHI CỤC|CHI NHÁNH|CÔNG AN|QUÂN KHU|BỘ TƯ LỆNH|LIÊN|TIỂU BAN|THÔNG TẤN XÃ|KHO BẠC|CƠ QUAN|CHI BỘ|TÒA ÁN NHÂN DÂN'
const english =
  "MINISTRY|PEOPLE'S|GOVERNMENT|NATIONAL ASSEMBLY|PRIME MINISTER|PRESIDENT|STANDING COMMITTEE|CENTRAL|DEPARTMENT|OFFICE|STATE BANK|SUPREME|COMMISSION|POLITBURO|POLITICAL BUREAU|SECRETARIAT|MUNICIPAL|PROVINCIAL|CITY OF|COUNCIL"
const french =
  'MINISTÈRE|COMITÉ|BUREAU|ASSEMBLÉE|GOUVERNEMENT|PREMIER MINISTRE|PRÉSIDENT|SECRÉTARIAT|CONSEIL|VILLE DE|DÉPARTEMENT|PRÉFECTURE'

const article = "(?:THE |LE |LA |LES |L')?"

// Titles that begin like an office: BAN HÀNH QUY CHẾ …
const titleStart =
  '(?:BAN HÀNH|BỘ (?:TIÊU CHÍ|CHỈ SỐ|CHỈ TIÊU|QUY|THỦ TỤC|LUẬT)|HỘI NHẬP|PHÒNG,|PHÒNG (?:CHỐNG|NGỪA|CHÁY)|ĐOÀN KẾT|LIÊN (?:KẾT|THÔNG|QUAN))(?!\\p{L})'

/** A line of capitals that begins the name of an office. */
export const officeStart = new RegExp(
  `^(?!${titleStart})${article}(?:${vietnamese}|${english}|${french})(?!\\p{L})`,
  'u',
)

/** The office or its head as it stands once more above the legal bases: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH. */
export const actingOffice = new RegExp(
  `^(?!${titleStart})${article}(?:(?:BỘ TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|THỐNG ĐỐC|CHÁNH|VIỆN TRƯỞNG|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|TỔNG KIỂM TOÁN|TỔNG THANH TRA|TRƯỞNG|HIỆU TRƯỞNG|CHỦ NHIỆM|MINISTER|DIRECTOR|CHAIRMAN|CHAIRPERSON|GOVERNOR|MINISTRE|DIRECTEUR)(?!\\p{L})|(?:${vietnamese}|${english}|${french})(?!\\p{L}))`,
  'u',
)

/** Meeting and session: they say when the office met, and are no title. */
export const sessionLine =
  /^(?:(?:QUỐC HỘI|HỘI ĐỒNG NHÂN DÂN.{0,60}?),?\s+)?KHÓA\s+[\p{Lu}\d]+,?\s*(?:-\s*)?(?:KỲ HỌP|NHIỆM KỲ).{0,60}$|^(?:LEGISLATURE|SESSION)(?!\p{L})/u

export const leadingArticle = /^(?:THE|LE|LA|LES|L'|The|Le|La|Les)\s*(?=\p{Lu})/u
