import type { vi } from './vi.ts'

export const en = {
  'note.numbering-gap':
    'The numbering skips at {clause}: {found} stands where {expected} was expected. Check whether the original lacks something.',
  'note.numbering-repeated': 'The number {found} is repeated at {clause}. Check it against the original.',
  'note.numbering-repaired': 'A misread number was repaired: “{found}” became “{repaired}”.',
  'note.ocr-doubtful':
    'Page {page}: {count, plural, one {# word was} other {# words were}} hard to recognise ({words}); compare with the scan.',
  'note.legacy-encoding': 'The file uses an old encoding ({encoding}); it was turned into Unicode.',
  'note.unplaced-text': 'Some words belong to no clause; look at them.',
  'note.translation-differs':
    'The translation says something else than the original at {clause} ({kind}): “{original}”, “{translation}”.',
  'note.header-incomplete':
    'The heading of the document lacks {field, select, number {its number} issuer {who issued it} date {its date} title {its title} other {something ({field})}}.',
  'note.no-document': 'No document was found in the file.',
  'note.deadline-unclear':
    'It is not clear when this is due at {clause}: “{text}”. The words were kept; enter a day if you know it.',
  'note.format-differs': 'The name ends in .{extension}, but the content is {format}; it was read as that.',
  'note.tracked-changes':
    'The file has tracked changes; it was read as if they were accepted ({insertions} additions kept, {deletions} deletions left out).',
  'note.comments-left-out':
    '{count, plural, one {# comment was} other {# comments were}} left out of the text.',
  'note.hidden-text-left-out':
    '{count, plural, one {# piece} other {# pieces}} of hidden text left out; no reader sees them.',
  'note.embedded-left-out':
    '{count, plural, one {# picture or embedded object was} other {# pictures or embedded objects were}} not read; if they hold words, look at them.',
  'note.text-boxes-moved':
    'The words of {count, plural, one {# text box stand} other {# text boxes stand}} after the paragraph of the box, or at the end.',
  'note.footnotes-at-end':
    '{count, plural, one {# note stands} other {# notes stand}} at the end; [1], [2] mark their places in the text.',
  'note.signs-unknown':
    '{count, plural, one {# sign is} other {# signs are}} unknown and written as �; compare with the original.',
  'note.invisible-signs':
    '{count, plural, one {# invisible sign (zero width, direction) was} other {# invisible signs (zero width, direction) were}} ignored in reading.',
  'note.turned-text': 'Page {page}: words set askew, such as a stamp, were left out of the text: “{words}”.',
  'note.table-continued':
    'The table that goes on over page {page} was joined{repeated, plural, =0 {} one {; one repeated head row was dropped} other {; # repeated head rows were dropped}}.',
  'note.running-heads': 'Headers and footers stand apart from the text: “{text}”.',
  'note.pages-not-read':
    '{count, plural, one {Page {pages} was} other {Pages {pages} were}} not read; the file may be damaged. Look at the original there.',
} as const satisfies Record<keyof typeof vi, string>
