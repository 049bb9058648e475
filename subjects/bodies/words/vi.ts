export const vi = {
  'error.body-tree-full':
    'Một khối chứa nhiều cơ quan hơn số thứ tự có thể đánh; không có gì thay đổi. Hãy chia nhỏ khối đó.',
  'error.body-unknown': 'Không có cơ quan nào ở địa chỉ này. Hãy tìm trong danh bạ cơ quan.',
  'error.name-body-unknown': 'Không có cơ quan nào mang mã “{body}”; tên vẫn chờ quyết định.',
  'error.name-set-unknown': 'Không có nhóm cơ quan “{set}”; tên vẫn chờ quyết định.',
  'error.act-body-unknown': 'Không có cơ quan nào mang mã “{body}”; không có gì thay đổi.',
  'error.act-body-ended':
    'Cơ quan “{body}” đã kết thúc nên không thể nhận thay đổi này; không có gì thay đổi. Hãy chọn cơ quan kế tục.',
  'error.act-in-future':
    'Ngày {on} chưa đến (hôm nay {today}); không có gì thay đổi. Hãy nhập vào ngày đó hoặc sau đó.',
  'error.act-before-newer':
    'Cơ quan “{body}” đã có thay đổi từ {since}, không trước ngày {on}; không có gì thay đổi. Hãy chọn ngày sau {since}.',
  'error.act-id-taken': 'Mã “{body}” đã có nơi khác dùng; không có gì thay đổi. Hãy đặt mã khác.',
  'error.act-code-taken': 'Mã {code} ({system}) đang là của “{body}”; không có gì thay đổi.',
  'error.act-area-unknown': 'Không có địa bàn “{area}”; không có gì thay đổi.',
  'error.act-under-itself':
    '“{body}” không thể đứng dưới “{parent}” vì sẽ đứng dưới chính mình; không có gì thay đổi.',
  'error.act-with-itself': '“{body}” không thể vừa kết thúc vừa nhận sáp nhập; không có gì thay đổi.',
  'error.act-parts-left':
    'Dưới “{body}” còn {count} cơ quan; không có gì thay đổi. Hãy chọn cơ quan kế tục để nhận các cơ quan đó.',
  'error.act-heir-missing':
    '“{body}” không thuộc các cơ quan sau khi chia tách; không có gì thay đổi. Hãy chọn một trong các cơ quan đó.',
  'page.title': 'Cơ quan và địa phương',
  'page.lede':
    'Các cơ quan được nêu trong nghị quyết và nguồn số liệu, kèm ngày thành lập, ngày kết thúc và cơ quan kế tục khi nguồn có nêu. Ngày không rõ thì để trống.',
  'bodies.title': 'Cơ quan trung ương',
  'bodies.caption': 'Cơ quan, thời gian hoạt động và cơ quan kế tục',
  'bodies.name': 'Tên',
  'bodies.short': 'Viết tắt',
  'bodies.kind': 'Khối',
  'bodies.from': 'Từ',
  'bodies.until': 'Đến',
  'bodies.successor': 'Kế tục bởi',
  'bodies.toBeConfirmed': 'chờ xác nhận',
  'kind.party': 'Đảng',
  'kind.state': 'Nhà nước',
  'kind.front': 'Mặt trận và đoàn thể',
  'kind.local': 'Địa phương',
  'kind.enterprise': 'Doanh nghiệp',
  'kind.other': 'Khác',
  'areas.title': 'Địa phương',
  'areas.note': '34 tỉnh, thành phố từ ngày 01/07/2025, và các tỉnh trước đó có trong số liệu.',
  'areas.caption': 'Tỉnh, thành phố, mã và nơi kế tục',
  'areas.code': 'Mã',
  unknown: 'chưa rõ',
} as const satisfies Record<string, string>
