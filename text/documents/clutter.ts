/** How lines begin that legal portals and news sites put around a text: they belong to no document. */
const beginnings: readonly RegExp[] = [
  /vui lòng đăng nhập/,
  /chưa có tài khoản/,
  /(?:lược đồ|tóm tắt văn bản|tại đây|văn bản (?:mới nhất|cùng lĩnh vực|liên quan))$/,
  /(?:tình trạng hiệu lực|số công báo|ngày đăng công báo|ngày hết hiệu lực|lĩnh vực|cơ quan ban hành|số hiệu|loại văn bản|người ký|ngày ban hành|áp dụng)\s*:/,
  /xem (?:chi tiết|thêm)(?!\p{L})/u,
  /(?:tải|thuộc tính)\s+(?:nghị quyết|văn bản|về)(?!\p{L})/u,
  /theo dõi .{1,40} trên$/,
  /comments?\s*\(\d+\)$/,
  /(?:commentaires?|bình luận)\s*\(\d+\)$/,
  /source link$/,
  /(?:source|nguồn)\s*:\s*\S*(?:https?:|www\.)/,
  /(?:no data|no videos available|same subject|related (?:articles|news)|tin liên quan)$/,
  /(?:même (?:sujet|catégorie|auteur)|événements actuels|événement actuel)$/,
  /home\s*\/\s*/,
  /(?:share|tweet|print|facebook|chia sẻ|partager)$/,
]
const anyBeginning = new RegExp(`^(?:${beginnings.map(({ source }) => source).join('|')})`, 'iu')
const soldTranslation = /độc quyền cung cấp bản dịch/iu

// Words that a document itself may say too.
const doubtfulLines: readonly RegExp[] = [/^\*\s*lưu ý\s*:/iu, /^để được giải đáp/iu]

/** A line that portals write under a text, but which a document may have inside of it. */
export function isDoubtfulClutter(line: string): boolean {
  return line.length <= 200 && doubtfulLines.some((pattern) => pattern.test(line))
}

/** A line of the page around a document. */
export function isClutterLine(line: string): boolean {
  if (line.length > 200) return false
  return anyBeginning.test(line) || soldTranslation.test(line)
}
