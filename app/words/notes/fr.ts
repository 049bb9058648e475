import type { vi } from './vi.ts'

export const fr = {
  'note.numbering-gap':
    'La numérotation saute à {clause} : {found} se trouve là où {expected} était attendu. Vérifiez si l’original est incomplet.',
  'note.numbering-repeated': 'Le numéro {found} se répète à {clause}. Comparez avec l’original.',
  'note.numbering-repaired': 'Un numéro mal lu a été réparé à {clause} : {found} est devenu {repaired}.',
  'note.ocr-doubtful': 'Passage difficile à reconnaître ; comparez avec le document numérisé.',
  'note.legacy-encoding': 'Le fichier utilise un ancien codage ; il a été converti en Unicode.',
  'note.unplaced-text': 'Des mots n’appartiennent à aucune clause ; regardez-les.',
  'note.translation-differs':
    'La traduction dit autre chose que l’original à {clause} ({kind}) : « {original} », « {translation} ».',
  'note.header-incomplete':
    'Il manque à l’en-tête du document {field, select, number {son numéro} issuer {son auteur} date {sa date} title {son titre} other {un élément ({field})}}.',
  'note.no-document': 'Aucun document n’a été trouvé dans le fichier.',
  'note.deadline-unclear':
    'L’échéance n’est pas claire à {clause} : « {text} ». Les mots sont gardés ; saisissez un jour si vous le connaissez.',
  'note.format-differs':
    'Le nom finit par .{extension}, mais le contenu est {format} ; il a été lu comme tel.',
} as const satisfies Record<keyof typeof vi, string>
