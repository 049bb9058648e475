import type { vi } from './vi.ts'

export const en = {
  'note.numbering-gap':
    'The numbering skips at {clause}: {found} stands where {expected} was expected. Check whether the original lacks something.',
  'note.numbering-repeated': 'The number {found} is repeated at {clause}. Check it against the original.',
  'note.numbering-repaired': 'A misread number was repaired at {clause}: {found} became {repaired}.',
  'note.ocr-doubtful': 'This was hard to recognise; compare it with the scan.',
  'note.legacy-encoding': 'The file uses an old encoding; it was turned into Unicode.',
  'note.unplaced-text': 'Some words belong to no clause; look at them.',
  'note.translation-differs':
    'The translation says something else than the original at {clause} ({kind}): “{original}”, “{translation}”.',
  'note.header-incomplete':
    'The heading of the document lacks {field, select, number {its number} issuer {who issued it} date {its date} title {its title} other {something ({field})}}.',
  'note.no-document': 'No document was found in the file.',
  'note.deadline-unclear':
    'It is not clear when this is due at {clause}: “{text}”. The words were kept; enter a day if you know it.',
  'note.format-differs': 'The name ends in .{extension}, but the content is {format}; it was read as that.',
} as const satisfies Record<keyof typeof vi, string>
