/** What the frame of pages and the command line say, in Vietnamese; the other languages have the same keys. */
export const vi = {
  'menu.resolutions': 'Nghị quyết',
  'menu.objectives': 'Mục tiêu',
  'menu.indicators': 'Chỉ tiêu',
  'menu.bodies': 'Cơ quan',
  'footer.state': 'Số liệu tính đến ngày {date}.',
  'footer.data': 'Dữ liệu',
  'footer.downloads': 'Tải số liệu (CSV, JSON)',
  'footer.api': 'API mở (OpenAPI)',
  'footer.about': 'Khác',
  'footer.method': 'Cách tính và quy ước',
  'footer.signIn': 'Cán bộ đăng nhập',
  'footer.accessibility': 'Tuyên bố về khả năng tiếp cận',
  'errorPage.missing': 'Không có trang này',
  'errorPage.missing.next': 'Kiểm tra lại địa chỉ, hoặc đi tiếp từ một trong các trang sau.',
  'errorPage.broken': 'Trang chưa mở được',
  'errorPage.broken.next': 'Thử lại sau ít phút. Nếu vẫn vậy, gửi mã dưới đây cho người vận hành.',
  'errorPage.kept': 'Dữ liệu đã công bố vẫn còn nguyên.',
  'errorPage.home': 'Trang chủ',
  'error.request-invalid':
    'Dữ liệu gửi lên chưa đúng ở mục “{field}” ({problem}). Sửa mục đó rồi gửi lại; chưa có gì bị thay đổi.',
  'error.request-not-signed-in': 'Việc này cần đăng nhập. Chưa có gì thay đổi.',
  'error.request-sign-in-again':
    'Đây là việc hệ trọng nên phải đăng nhập trong {minutes} phút vừa qua. Hãy đăng nhập lại rồi làm tiếp; điều đã nhập vẫn còn.',
  'error.request-not-sure-enough':
    'Việc này cần cách đăng nhập chắc chắn hơn (mức {wanted}). Hãy đăng nhập bằng khoá truy cập hoặc qua nhà cung cấp định danh rồi làm lại.',
  'error.request-from-elsewhere':
    'Yêu cầu này gửi từ trang khác nên bị từ chối, chưa có gì thay đổi. Hãy mở trang ở đây và gửi lại.',
  'error.request-too-often': 'Thử quá nhiều lần. Hãy chờ {minutes} phút rồi thử lại; chưa có gì thay đổi.',
  'error.request-not-found': 'Không tìm thấy nội dung ở địa chỉ này.',
  'error.request-changed-meanwhile':
    'Người khác vừa thay đổi nội dung này. Mở lại để xem bản mới rồi làm lại; chưa có gì bị ghi đè.',
  'error.request-key-reused':
    'Mã chống gửi trùng đã dùng cho một nội dung khác. Dùng mã mới; chưa có gì bị thay đổi.',
  'error.request-too-large': 'Nội dung quá lớn. Chia nhỏ rồi gửi lại.',
  'error.request-unexpected':
    'Có lỗi chưa lường trước. Dữ liệu vẫn còn nguyên; thử lại, nếu vẫn lỗi hãy xem nhật ký của máy chủ.',
  'error.request-disk-full':
    'Ổ đĩa đã đầy nên chưa ghi được gì. Dữ liệu cũ vẫn còn nguyên; giải phóng chỗ trống rồi làm lại.',
  'error.office-in-use':
    'Thư mục {home} đang được một tiến trình Cotmoc khác sử dụng; dừng tiến trình đó hoặc đặt COTMOC_HOME khác.',
  'error.office-port-taken': 'Cổng {port} ở {host} đã có chương trình khác dùng; đặt PORT khác.',
  'error.office-backup-by-postgres':
    'Dữ liệu nằm trong PostgreSQL; hãy sao lưu bằng pg_dump cùng với thư mục COTMOC_HOME/files.',
  'error.office-backup-unreadable':
    '{file} không phải là bản sao lưu của Cotmoc, hoặc đã hỏng; chưa có gì bị thay đổi.',
  'error.office-backup-unwritable': 'Không ghi được {file}; kiểm tra thư mục và quyền ghi rồi làm lại.',
  'error.office-setting-wrong': 'Thiết đặt {setting} chưa đúng; xem bảng thiết đặt trong README.',
  'error.office-file-missing': 'Không đọc được {file}: không có tệp này hoặc không có quyền đọc.',
  'error.office-file-unwritable': 'Không ghi được {file}; kiểm tra thư mục và quyền ghi rồi làm lại.',
  'error.office-nothing-to-read':
    'Trong {folder} không có tệp nào đọc được (TXT, Markdown, HTML, DOCX, DOC, PDF hoặc ảnh quét).',
  'error.office-folder-unwritable': 'Không ghi được vào thư mục {folder}; kiểm tra quyền ghi.',
  'error.office-engine-stopped':
    'Cơ sở dữ liệu nhúng đã dừng ({reason}). Những gì đã báo là xong vẫn còn; kiểm tra ổ đĩa còn chỗ rồi khởi động lại.',
  'error.office-database-unreachable':
    'Không kết nối được PostgreSQL ở DATABASE_URL ({reason}); kiểm tra địa chỉ, tên và mật khẩu.',
  'error.office-server-gone':
    'Máy chủ đã dừng khi đang thực hiện lệnh; hoặc tất cả đã được ghi, hoặc không gì cả. Khởi động lại rồi làm lại.',
  'read.unknown': 'chưa rõ',
  'read.document':
    '{number} · {date} · {issuer} · {language}: {clauses, plural, other {# điều khoản}}, {objectives, plural, other {# mục tiêu}}, {duties, plural, other {# nhóm nhiệm vụ giao}}, {tasks, plural, other {# nhiệm vụ}}',
  'read.objective': 'mục tiêu {deadline}: {quote}',
  'read.task': 'nhiệm vụ {number}: {text} ({lead}; hạn {deadline})',
  'start.ready': 'Cột Mốc sẵn sàng tại {address} (dữ liệu: {home}). Nhấn Ctrl-C để dừng.',
  'start.stopped': 'Cột Mốc đã dừng.',
  'import.imported':
    '{number} ({language}): đã nhập, phiên bản {version}, {clauses, plural, other {# điều khoản}}{differences, plural, =0 {} other {, # chỗ bản dịch lệch bản gốc}}.',
  'import.unchanged':
    '{number} ({language}): đã có sẵn, không thay đổi ({clauses, plural, other {# điều khoản}}).',
  'import.waiting':
    '{number} ({language}): lời văn khác bản hiện hành, đang chờ người quyết định (phiên bản {version}). Xem: cotmoc waiting',
  'import.observations':
    '{file}: {added, plural, other {# giá trị mới}}, {unchanged, plural, other {# giá trị đã có}}.',
  'import.waitingAims': '{count, plural, other {# mục tiêu đang chờ người quyết định}}. Xem: cotmoc waiting',
  'waiting.none': 'Không có gì đang chờ quyết định.',
  'waiting.text': '{id}  văn bản {number} ({language}), phiên bản {version}, từ {file}',
  'waiting.aim': '{id}  mục tiêu trong {number} ({language}), {clause}: “{quote}”',
  'waiting.how':
    'Quyết định: cotmoc decide MÃ --accept | --refuse | --adopt | --same-as MỤC_TIÊU, kèm --reason "…"',
  'decide.done': '{id}: {state}',
  'backup.done': 'Đã sao lưu vào {file}.',
  'restore.done': 'Đã khôi phục từ {file}.',
  'restore.aside': 'Dữ liệu trước đó nằm ở {aside}.',
  'bodies.line': '{id}  {code}  {name}{count, plural, =0 {} other {  (# cơ quan bên dưới)}}',
  'bodies.namesHow': 'Để quyết định: cotmoc bodies decide-name "TÊN" --is CƠ_QUAN | --set NHÓM | --nobody',
  'bodies.noNames': 'Không có tên nào chờ quyết định.',
  'bodies.nameDecided': '{name}: đã quyết định cho mọi chỗ xuất hiện.',
  'usage.decideName': 'Chọn đúng một trong --is, --set, --nobody.',
  'usage.decide': 'Chọn đúng một trong --accept, --refuse, --adopt, --same-as.',
  'menu.me': 'Tôi',
  'menu.people': 'Người và chức danh',
  'menu.keepBodies': 'Danh bạ cơ quan',
  'menu.myData': 'Dữ liệu của tôi',
  'sample.band': 'Đơn vị mẫu: mọi người, chức danh và việc ở đây đều là ví dụ.',
  'mail.link.subject': 'Liên kết đăng nhập Cột Mốc',
  'mail.link.text':
    'Mở liên kết này để đăng nhập. Liên kết dùng được một lần trong 15 phút.\n\n{link}\n\nNếu bạn không yêu cầu, hãy bỏ qua thư này.',
  'people.invited': 'Liên kết mời (dùng một lần, đến {expires}): {link}',
  'usage.invite': 'Cần --name TÊN hoặc --person MÃ.',
} as const satisfies Record<string, string>
