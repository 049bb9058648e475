// Words that begin a task as well (Ban hành, Tổ chức, Phòng chống) begin no name.
const kinds =
  'Bộ(?!\\s+(?:tiêu chí|chỉ số|dữ liệu|công cụ))|Sở(?!\\s+hữu)|Ban(?!\\s+hành)|Ủy ban|Uỷ ban|UBND|UBMTTQ|HĐND|Hội(?!\\s+(?:nghị|thảo))|Văn phòng|VP|Công an|Viện|Cục|Chi cục|Tổng cục|Vụ|Phòng(?!\\s*,|\\s+(?:chống|ngừa))|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Thường trực|Mặt trận|Liên đoàn|Liên hiệp|Liên minh|Trường(?!\\s+hợp)|Đại học|Học viện|Ngân hàng|Thanh tra(?=$|\\s+(?:\\p{Lu}|tỉnh|thành phố|sở|bộ|huyện))|Kho bạc|Kiểm toán|Đài|Báo(?=\\s+(?:\\p{Lu}|và\\s))|Cơ quan|Cổng|Trung tâm|Tập đoàn|Tổng công ty|Công ty|Doanh nghiệp|Hiệp hội|Tòa án|Toà án|Viện kiểm sát|Bảo hiểm|Thuế|Hải quan|Bộ Tư lệnh|BCH|Quân khu|Chính phủ|Thủ tướng|Quốc hội|Ủy ban nhân dân|Đoàn|Tổ(?!\\s+chức)|Thông tấn xã|Các|Những|Mọi|Nhà|Thư viện|Bảo tàng|Bệnh viện|Khu|Câu lạc bộ|Quỹ|Ban Chỉ đạo|Địa phương|Đơn vị|Bưu điện|Cấp ủy|Cấp uỷ|Đảng|Toàn bộ|Tất cả|Lực lượng|Xã(?!\\s+hội)|Phường|Tỉnh|Thành phố|TP\\.?|Đặc khu|Huyện|Quận'
const many =
  'các|những|mọi|tất cả|toàn bộ|cơ quan|đơn vị|địa phương|doanh nghiệp|tổ chức|hội|hiệp hội|cá nhân|bộ, ngành|chính quyền'

/** What begins the name of another body after a comma or an "and". */
export const beginsBody = new RegExp(`^(?:${kinds}|${many})(?!\\p{L})`, 'u')

/** A kind without a name: the name goes on in the next line. */
export const bareKind = new RegExp(`^(?:${kinds})$`, 'u')

/** A word of many: what follows in small letters belongs to it (`các bộ, ngành và địa phương`). */
export const ofMany =
  /(?<!\p{L})(?:[Cc]ác|[Nn]hững|[Mm]ọi|[Tt]ất cả|[Tt]oàn bộ|[Cc]ơ quan|[Đđ]ơn vị|tổ chức)(?!\p{L})/u
export const manyAgain = /^(?:các|những|mọi|tất cả|toàn bộ)(?!\p{L})/u

/** Three capitals or more, with or without small letters between: BKHCN, UBND, VNPT, Bộ TT&TT is none. */
export const abbreviation = /^\p{Lu}[\p{Lu}\d&Đ]{1,}(?:-\p{Lu}+)?(?!\p{L})/u

/** `Các sở: Tài chính, Nội vụ`: the kind of body that the names after it share. */
export const sharedKind = /^(?:các|những)\s+(bộ|sở|phòng|ban)\s*:?\s+(?=\p{Lu})/iu
export const kindAtStart = /^(Bộ|Sở|Phòng|Ban)\s+/u

/** Nouns of bodies in English and French: a piece without one goes on with the name before it. */
export const foreignBody =
  /(?<!\p{L})(?:ministr(?:y|ies)|departments?|committees?|commissions?|offices?|agenc(?:y|ies)|government|banks?|inspectorate|authorit(?:y|ies)|councils?|boards?|universit(?:y|ies)|institutes?|associations?|unions?|police|provinces?|cities|localities|communes?|bodies|enterprises?|partners?|sectors?|party|assembly|front|court|centres?|centers?|units?|minist[èe]res?|départements?|comités?|bureaux?|agences?|gouvernement|banques?|inspection|autorités?|conseils?|universités?|instituts?|direction|services?|villes?|localités?|collectivités|organismes?|entreprises?|partenaires?|secteurs?|parti|assemblée|tribunal|provinces?)(?!\p{L})/iu
