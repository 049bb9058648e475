/**
 * Fields of ministries, departments and sections whose names hold a comma or an "and": never cut. Ministries and
 * departments of before and after 1 March 2025 (Resolution 176/2025/QH15), and of other years that texts still name.
 */
export const fieldsInSeveralWords: readonly string[] = [
  'Văn hóa, Thể thao và Du lịch',
  'Văn hóa, Thông tin và Thể thao',
  'Văn hóa, Khoa học và Thông tin',
  'Văn hóa và Thể thao',
  'Văn hóa - Xã hội',
  'Lao động, Thương binh và Xã hội',
  'Lao động - Thương binh và Xã hội',
  'Nông nghiệp và Môi trường',
  'Nông nghiệp và Phát triển nông thôn',
  'Tài nguyên và Môi trường',
  'Khoa học và Công nghệ',
  'Khoa học, Công nghệ và Môi trường',
  'Thông tin và Truyền thông',
  'Giáo dục và Đào tạo',
  'Dân tộc và Tôn giáo',
  'Kế hoạch và Đầu tư',
  'Tài chính - Kế hoạch',
  'Quy hoạch - Kiến trúc',
  'Quy hoạch và Kiến trúc',
  'Kinh tế, Hạ tầng và Đô thị',
  'Chính sách, chiến lược',
  'Tuyên giáo và Dân vận',
  'Culture, Sports and Tourism',
  'Labour, Invalids and Social Affairs',
  'Labor, War Invalids and Social Affairs',
  'Information, Education and Mass Mobilisation',
  'Culture, des Sports et du Tourisme',
  'Travail, des Invalides et des Affaires sociales',
]

/** Fields that stand alone after the first of a list: `Sở Tài chính, Nội vụ` names two departments. */
export const fields: readonly string[] = [
  ...fieldsInSeveralWords,
  'Nội vụ',
  'Tài chính',
  'Tư pháp',
  'Xây dựng',
  'Công Thương',
  'Y tế',
  'Du lịch',
  'Ngoại vụ',
  'Ngoại giao',
  'Quốc phòng',
  'Công an',
  'Giao thông vận tải',
  'Giao thông công chính',
  'Dân tộc',
]
