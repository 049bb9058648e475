/** What the reader's notes mean; it speaks in codes and details only. */
export const vi = {
  'note.numbering-gap':
    'Đánh số bị nhảy ở {clause}: chỗ của {expected} lại là {found}. Kiểm tra xem bản gốc có thiếu mục nào không.',
  'note.numbering-repeated': 'Số {found} lặp lại ở {clause}. Kiểm tra với bản gốc.',
  'note.numbering-repaired': 'Đã sửa số đọc sai: “{found}” thành “{repaired}”.',
  'note.ocr-doubtful': 'Trang {page}: {count} từ nhận dạng chưa chắc ({words}); đối chiếu với bản quét.',
  'note.legacy-encoding': 'Tệp dùng bảng mã cũ ({encoding}), đã chuyển sang Unicode.',
  'note.unplaced-text': 'Có đoạn chữ không thuộc điều khoản nào; xem lại bằng mắt.',
  'note.translation-differs':
    'Bản dịch nói khác bản gốc ở {clause} ({kind}): “{original}” so với “{translation}”.',
  'note.header-incomplete':
    'Phần đầu văn bản thiếu {field, select, number {số} issuer {cơ quan ban hành} date {ngày} title {trích yếu} other {{field}}}.',
  'note.no-document': 'Không tìm thấy văn bản nào trong tệp.',
  'note.deadline-unclear': 'Chưa rõ hạn ở {clause}: “{text}”. Giữ nguyên lời văn; nhập ngày nếu biết.',
  'note.format-differs': 'Tên tệp ghi .{extension}, nhưng nội dung là {format}; đã đọc như {format}.',
  'note.tracked-changes':
    'Tệp còn dấu vết sửa: đọc như đã chấp nhận (giữ {insertions} chỗ thêm, bỏ {deletions} chỗ xoá).',
  'note.comments-left-out': 'Bỏ qua {count} nhận xét bên lề.',
  'note.hidden-text-left-out': 'Bỏ qua {count} đoạn chữ ẩn; người đọc không thấy chúng.',
  'note.embedded-left-out':
    'Không đọc {count} hình hoặc đối tượng nhúng; nếu trong đó có chữ, hãy xem bằng mắt.',
  'note.text-boxes-moved': 'Chữ trong hộp văn bản ({count}) được đặt sau đoạn chứa hộp hoặc ở cuối.',
  'note.footnotes-at-end': '{count} chú thích được đặt ở cuối văn bản; trong lời văn có dấu [1], [2].',
  'note.signs-unknown': 'Có {count} ký hiệu không đọc được, ghi bằng �; đối chiếu với tệp gốc.',
  'note.invisible-signs':
    'Có {count} ký tự vô hình (độ rộng không, đổi chiều chữ); không dùng khi nhận dạng.',
  'note.turned-text': 'Trang {page}: chữ viết nghiêng hoặc đóng dấu không đọc vào văn bản: “{words}”.',
  'note.table-continued':
    'Bảng tiếp sang trang {page} đã được nối lại{repeated, plural, =0 {} other {, bỏ # dòng đầu bảng lặp lại}}.',
  'note.running-heads': 'Đầu trang và chân trang để riêng: “{text}”.',
  'note.pages-not-read':
    'Không đọc được {count} trang ({pages}); tệp có thể bị hỏng. Hãy xem các trang ấy trong bản gốc.',
} as const satisfies Record<string, string>
