/**
 * Who signs for whom. T/M, K/T, T/L: Party (Guidance 36-HD/VPTW); TM., KT., TL., TUQ., Q.: State (Decree 30/2020/NĐ-CP,
 * Annex I, box 7a). All patterns match folded text.
 */
const marks = '(?:T\\/M|K\\/T|T\\/L|T\\/U|TM|KT|TL|TUQ|TUN)(?:\\s*\\.|(?=\\s))|Q\\s*\\.(?!\\p{L}\\.)'
const foreignMarks = "ON BEHALF OF|FOR (?:THE )?(?=\\p{Lu})|AU NOM D[EU]|POUR (?:LE |LA |LES |L')|P\\.? ?O\\."

export const authorityStart = new RegExp(`^(?:${marks}|${foreignMarks})`, 'u')
/** every place in a line of capitals where another authority begins */
export const authorities = new RegExp(`(?<![\\p{L}.])(?:${marks})`, 'gu')
/** an authority that a person replaces: what comes first after it is that person's post */
export const replaces = /^(?:K\/?T|T\/?L|TUQ|T\/U|TUN|Q)\s*\.?(?!\p{L})|^(?:FOR|POUR|P\.? ?O\.)/u

const vietnamesePosts =
  'TỔNG BÍ THƯ|CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|BÍ THƯ|CHÁNH (?:VĂN PHÒNG|THANH TRA|ÁN)|TRƯỞNG (?:BAN|PHÒNG|ĐOÀN|CÔNG AN|TIỂU BAN)|(?:TỔNG )?GIÁM ĐỐC|(?:TỔNG |CHI )?CỤC TRƯỞNG|VỤ TRƯỞNG|TỔNG KIỂM TOÁN|TỔNG THANH TRA|TỔNG THƯ KÝ|TỔNG BIÊN TẬP|THỐNG ĐỐC|CHỦ NHIỆM|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TƯ LỆNH|CHÍNH ỦY|CHỦ TỌA|ỦY VIÊN|THƯỜNG TRỰC BAN BÍ THƯ|ĐẠI SỨ|HỘI TRƯỞNG'
const foreignPosts =
  '(?:GENERAL SECRETARY|SECRETARY GENERAL|SECRETARY OF|CHAIR(?:MAN|WOMAN|PERSON)|PRESIDENT|PRIME MINISTER|MINISTER|SECRETARY|DIRECTOR(?: GENERAL)?|GOVERNOR|HEAD OF|CHIEF OF|AUDITOR GENERAL|PERMANENT MEMBER)|(?:LE |LA |LE VICE-|VICE-)?(?:SECRÉTAIRE(?: GÉNÉRALE?)?|PRÉSIDENTE?|PREMI(?:ER|ÈRE) MINISTRE|MINISTRE|DIRECT(?:EUR|RICE)|GOUVERNEUR)'
const post = `(?:(?:PHÓ |QUYỀN |NGUYÊN |DEPUTY |VICE[ -]|ACTING |STANDING |PERMANENT )*)(?:${vietnamesePosts}|${foreignPosts})`

export const postStart = new RegExp(`^(?:${post})(?!\\p{L})`, 'u')
/** every place in a line of capitals where a post begins; one after a comma or a dash goes on with the post before */
export const posts = new RegExp(`(?<![\\p{L}]|[,–-]\\s?)(?:${post})(?!\\p{L})`, 'gu')

const office = '(?: of (?:the )?[\\p{L} ,-]{2,60})?'
/** `For the Prime Minister`, `Deputy Prime Minister`: a line that is nothing else */
export const mixedPost = new RegExp(
  `^(?:(?:On behalf of|For)(?: the)? \\p{Lu}[\\p{L} ]{3,60}|(?:Deputy |Vice[ -]|Acting )?(?:Prime Minister|Minister|Chair(?:man|person|woman)|President|Director(?: General)?|(?:General )?Secretary|Governor|Head)${office})$`,
  'u',
)

/** "(Đã ký)", with or without brackets, seals, and what an electronic signature leaves on a page */
export const signedMark =
  /\(?\s*(?:đã ký(?: và đóng dấu)?|đã ký,? đóng dấu|signed(?: and sealed)?|signée?|ký tên)\s*\)?/iu
export const sealLine = /^\*?\(?\s*(?:dấu|seal|sceau|đã đóng dấu)(?!\p{L}).{0,100}$/iu
export const electronicNoise =
  /^(?:(?:người )?ký (?:bởi|số bởi|điện tử bởi)|người ký(?=\s*:)|(?:thời gian|ngày|giờ) ký|chữ ký số|signature (?:not verified|valid)|digitally signed by|signed by|signing time|email|e-mail|cơ quan|tổ chức|date|reason|location|signé (?:électroniquement|numériquement) par)\s*:?\s*(?=\S).{0,160}$/iu
export const recipientsStart =
  /^(?:nơi nhận|nơi gửi|recipients?|cc|copies?(?: to)?|destinataires?|ampliations?)\s*:/iu
export const recipientsAlone =
  /^(?:nơi nhận|nơi gửi|recipients?|to|cc|copies?(?: to)?|destinataires?)\s*:?$/iu
export const recipientItem =
  /^[-–+•*]\s*\S|^(?:như (?:trên|điều|kính gửi)|lưu(?: ?:| vt| văn thư| văn phòng)|các đồng chí)(?!\p{L})/iu

/** What a consolidated text says above its signature (Ordinance 01/2012/UBTVQH13, article 15). */
export const certifies = /^(?:XÁC THỰC VĂN BẢN HỢP NHẤT)\s*/u

const ranks =
  '(?:(?:Đại|Thượng|Trung|Thiếu)\\s+(?:tướng|tá|úy)|GS|PGS|TS|TSKH|ThS|BS|Dr|Prof|Mr|Mrs|Ms|M|Mme|Ông|Bà|Đ\\/c|Đồng chí)\\.?'
/** military rank and academic title before a name */
export const rankBeforeName = new RegExp(`^(?:${ranks}\\s*)+(?=\\p{Lu})`, 'u')
export const personName = /^\p{Lu}\p{Ll}*(?:[-' ]\p{Lu}?\p{Ll}*){1,6}$/u
