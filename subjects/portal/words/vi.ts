export const vi = {
  'home.title': 'Nghị quyết đã hứa gì, nay đến đâu',
  'home.description': 'Các mục tiêu của nghị quyết, số liệu thực tế có nguồn, và khoảng cách còn lại.',
  'home.search': 'Tìm mục tiêu, điều khoản, số liệu hoặc cơ quan',
  'home.road': 'Các mốc cam kết',
  'home.stands': 'Nay đến đâu',
  'home.stands.note':
    'Đường xanh là thực tế, nét đứt là đường cần đi, cột là mốc phải đạt, thoi vàng là nguồn lệch.',
  'home.stands.more': 'Tất cả mục tiêu',
  'home.newest': 'Số liệu mới nhất',
  'home.newest.note': 'Xếp theo ngày công bố.',
  'home.newest.more': 'Tất cả số liệu',
  'home.newest.unknownDate': 'không rõ ngày',
  'home.do': 'Bạn có thể làm gì',
  'home.do.read': 'Đọc nghị quyết',
  'home.do.read.text': 'Từng điều khoản, song ngữ, kèm mục tiêu mà nó đặt ra.',
  'home.do.data': 'Lấy số liệu',
  'home.do.data.text': 'Mọi con số ở đây đều tải được, có nguồn và ngày.',
  'home.do.method': 'Xem cách tính',
  'home.do.method.text': 'Số nào được chọn, mốc được xét thế nào, nguồn lệch hiện ra sao.',
  'home.do.sample': 'Thử với văn bản mẫu',
  'home.do.sample.text': 'Một nghị quyết ngắn bằng ba thứ tiếng do chúng tôi tự viết để xem cả quy trình.',
  'search.title': 'Tìm kiếm',
  'search.titleOf': 'Tìm “{question}”',
  'search.description': 'Tìm trong nghị quyết, mục tiêu, số liệu và cơ quan.',
  'search.label': 'Tìm mục tiêu, điều khoản, số liệu hoặc cơ quan',
  'search.example': 'ví dụ: kinh te so, 5G, 52-NQ/TW',
  'search.count': '{count, plural, other {# kết quả}}',
  'search.none': 'Không tìm thấy gì',
  'search.noneNext': 'Thử ít từ hơn, hoặc một từ khác; không cần gõ dấu.',
  'kind.resolution': 'nghị quyết',
  'kind.objective': 'mục tiêu',
  'kind.indicator': 'số liệu',
  'kind.body': 'cơ quan',
  'kind.clause': 'điều khoản',
  'method.title': 'Cách tính và quy ước',
  'method.lede':
    'Mọi con số đều có nguồn, ngày và cách tính. Dưới đây là những quy ước của nền tảng; không quy ước nào là quy định của nghị quyết.',
  'method.sources': 'Số nào được dùng',
  'method.sources.text':
    'Mỗi thước đo có một cách tính chính. Đường chính chỉ nối các số chính thức của cách tính đó, theo lần công bố mới nhất. Phần lớn số liệu lấy từ báo chí dẫn lại cơ quan công bố; trang ghi rõ như vậy.',
  'method.conflicts': 'Khi các nguồn lệch nhau',
  'method.conflicts.text':
    'Các số lệch nhau được đặt cạnh nhau kèm lý do. Không lấy trung bình, không giấu, không nối hai cách tính bằng một đường. Lần công bố trước vẫn được giữ.',
  'method.verdict': 'Một mốc được xét thế nào',
  'method.verdict.text':
    'Mốc được xét theo số chính thức của chính năm đó. “Khoảng N” xét theo N, một khoảng xét theo đầu dưới. Chỉ số hai năm công bố một lần có giá trị đến kỳ sau. Mục tiêu bình quân nhiều năm cần đủ số của mọi năm. Khi thiếu số, trang nói là chưa có số liệu kiểm chứng.',
  'method.path': 'Đường cần đi',
  'method.path.text':
    'Đường cần đi nối thẳng từ số chính thức cuối cùng trước ngày ban hành nghị quyết (nếu không có thì số đầu tiên sau đó) đến từng mốc. Với mục tiêu tăng bình quân mỗi năm, đường này nằm ngang.',
  'method.reading': 'Đọc văn bản',
  'method.reading.text':
    'Máy đọc tách điều khoản, mục tiêu và nhiệm vụ theo quy tắc cố định, không đoán. Một mục tiêu đọc được chỉ được ghi nhận khi khớp về nghị quyết, vị trí, thời hạn, cách so sánh, con số và đơn vị; nếu không thì chờ người quyết định.',
  'method.history': 'Lịch sử',
  'method.history.text':
    'Không gì bị ghi đè trong im lặng: mỗi thay đổi để lại một dòng trong sổ chỉ ghi thêm, ai làm, khi nào, vì sao.',
  'accessibility.title': 'Tuyên bố về khả năng tiếp cận',
  'accessibility.goal': 'Mục tiêu',
  'accessibility.goal.text':
    'Ai cũng dùng được các trang này: trên điện thoại rẻ, mạng chậm, chỉ bằng bàn phím, với trình đọc màn hình, khi in ra giấy. Chúng tôi theo WCAG 2.2 mức AA.',
  'accessibility.how': 'Đã làm',
  'accessibility.how.text':
    'Trang chạy không cần script, từ bề rộng 320 px; mỗi biểu đồ có bảng số; màu không bao giờ là dấu hiệu duy nhất; có nền sáng và nền tối; tìm được khi gõ không dấu.',
  'accessibility.limits': 'Chưa tới',
  'accessibility.limits.text':
    'Các trang được kiểm tra tự động và bằng tay khi phát triển; chưa có đánh giá độc lập nào với người khuyết tật.',
  'accessibility.tell': 'Báo cho chúng tôi',
  'accessibility.tell.text': 'Nếu bạn gặp khó khăn, hãy báo cho cơ quan vận hành trang này.',
} as const satisfies Record<string, string>
