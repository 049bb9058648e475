// TCVN 5712:1993, set VN3, as the ABC fonts (.VnTime) use it: one sign a letter, small letters only.
const letters =
  '¸á µà ¶ả ·ã ¹ạ ¨ă ¾ắ »ằ ¼ẳ ½ẵ Æặ ©â Êấ Çầ Èẩ Éẫ Ëậ Ðé Ìè Îẻ Ïẽ Ñẹ ªê Õế Òề Óể Ôễ Öệ Ýí ×ì Øỉ Üĩ Þị ãó ßò áỏ âõ äọ «ô èố åồ æổ çỗ éộ ¬ơ íớ êờ ëở ìỡ îợ óú ïù ñủ òũ ôụ \u00adư øứ õừ ÷ữ öử ùự ýý úỳ ûỷ üỹ þỵ ®đ'
// The few capitals that the set has; the others are written with the fonts of capitals (.VnTimeH).
const capitals = '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ'

/** From the sign that is stored (as windows-1252 shows it) to the letter that the font shows. */
export const tcvn3: ReadonlyMap<string, string> = new Map(
  `${letters} ${capitals}`.split(' ').map((pair): [string, string] => [pair[0] ?? '', pair[1] ?? '']),
)
