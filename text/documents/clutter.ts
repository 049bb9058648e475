/** Lines that legal portals and news sites put around a text: they belong to no document. */
const clutterLines: readonly RegExp[] = [
  /^vui lòng đăng nhập/iu,
  /^chưa có tài khoản/iu,
  /^(?:lược đồ|tóm tắt văn bản|tại đây|văn bản (?:mới nhất|cùng lĩnh vực|liên quan))$/iu,
  /^(?:tình trạng hiệu lực|số công báo|ngày đăng công báo|ngày hết hiệu lực|lĩnh vực|cơ quan ban hành|số hiệu|loại văn bản|người ký|ngày ban hành|áp dụng)\s*:/iu,
  /^xem (?:chi tiết|thêm)(?!\p{L})/iu,
  /^(?:tải|thuộc tính)\s+(?:nghị quyết|văn bản|về)(?!\p{L})/iu,
  /độc quyền cung cấp bản dịch/iu,
  /^theo dõi .{1,40} trên$/iu,
  /^comments?\s*\(\d+\)$/iu,
  /^(?:commentaires?|bình luận)\s*\(\d+\)$/iu,
  /^source link$/iu,
  /^(?:source|nguồn)\s*:\s*\S*(?:https?:|www\.)/iu,
  /^(?:no data|no videos available|same subject|related (?:articles|news)|tin liên quan)$/iu,
  /^(?:même (?:sujet|catégorie|auteur)|événements actuels|événement actuel)$/iu,
  /^home\s*\/\s*/iu,
  /^(?:share|tweet|print|facebook|chia sẻ|partager)$/iu,
]

// Words that a document itself may say too.
const doubtfulLines: readonly RegExp[] = [/^\*\s*lưu ý\s*:/iu, /^để được giải đáp/iu]

/** A line that portals write under a text, but which a document may have inside of it. */
export function isDoubtfulClutter(line: string): boolean {
  return line.length <= 200 && doubtfulLines.some((pattern) => pattern.test(line))
}

/** A line of the page around a document. */
export function isClutterLine(line: string): boolean {
  if (line.length > 200) return false
  return clutterLines.some((pattern) => pattern.test(line))
}
