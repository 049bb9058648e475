import type { vi } from './vi.ts'

export const fr = {
  'note.numbering-gap':
    'La numérotation saute à {clause} : {found} se trouve là où {expected} était attendu. Vérifiez si l’original est incomplet.',
  'note.numbering-repeated': 'Le numéro {found} se répète à {clause}. Comparez avec l’original.',
  'note.numbering-repaired': 'Un numéro mal lu a été réparé : « {found} » est devenu « {repaired} ».',
  'note.ocr-doubtful':
    'Page {page} : {count, plural, one {# mot difficile} other {# mots difficiles}} à reconnaître ({words}) ; comparez avec le document numérisé.',
  'note.legacy-encoding': 'Le fichier utilise un ancien codage ({encoding}) ; il a été converti en Unicode.',
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
  'note.tracked-changes':
    'Le fichier porte des modifications suivies ; il a été lu comme si elles étaient acceptées ({insertions} ajouts gardés, {deletions} suppressions écartées).',
  'note.comments-left-out':
    '{count, plural, one {# commentaire a été écarté} other {# commentaires ont été écartés}} du texte.',
  'note.hidden-text-left-out':
    '{count, plural, one {# passage masqué écarté} other {# passages masqués écartés}} ; aucun lecteur ne les voit.',
  'note.embedded-left-out':
    '{count, plural, one {# image ou objet incorporé n’a pas été lu} other {# images ou objets incorporés n’ont pas été lus}} ; s’ils portent du texte, regardez-les.',
  'note.text-boxes-moved':
    'Le texte de {count, plural, one {# zone de texte suit} other {# zones de texte suit}} le paragraphe de la zone, ou se trouve à la fin.',
  'note.footnotes-at-end':
    '{count, plural, one {# note se trouve} other {# notes se trouvent}} à la fin ; [1], [2] marquent leur place dans le texte.',
  'note.signs-unknown':
    '{count, plural, one {# signe est inconnu et écrit} other {# signes sont inconnus et écrits}} � ; comparez avec l’original.',
  'note.invisible-signs':
    '{count, plural, one {# signe invisible (largeur nulle, sens d’écriture) a été ignoré} other {# signes invisibles (largeur nulle, sens d’écriture) ont été ignorés}} à la lecture.',
  'note.turned-text':
    'Page {page} : des mots inclinés, comme un tampon, restent hors du texte : « {words} ».',
  'note.table-continued':
    'Le tableau qui continue page {page} a été réuni{repeated, plural, =0 {} one { ; une ligne d’en-tête répétée a été retirée} other { ; # lignes d’en-tête répétées ont été retirées}}.',
  'note.running-heads': 'En-têtes et pieds de page restent hors du texte : « {text} ».',
  'note.pages-not-read':
    '{count, plural, one {La page {pages} n’a pas été lue} other {Les pages {pages} n’ont pas été lues}} ; le fichier est peut-être abîmé. Voyez l’original à cet endroit.',
} as const satisfies Record<keyof typeof vi, string>
