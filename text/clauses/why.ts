/** The classes of markers: behind `marker/` they say by which a clause was found. */
export const markerNames = [
  /** Phụ lục, Appendix, Annex, Annexure, Schedule, Annexe */
  'appendix',
  /** a form or sheet of an appendix: Mẫu số 01, Biểu 02 */
  'form',
  /** Phần, Part, Partie */
  'part-word',
  /** Quyển, Book, Livre */
  'book',
  /** Title, Titre */
  'title',
  /** Chương, Chapter, Chapitre */
  'chapter',
  /** Mục, Section */
  'section',
  /** Tiểu mục, Subsection, Sous-section */
  'subsection',
  /** Paragraphe, below a Sous-section of a French code */
  'subdivision',
  /** Điều, Article */
  'article',
  /** `A.` above or below Roman numbers */
  'letter',
  /** `I-` `I.` `I/`: a part, in French law a paragraph of an article */
  'roman',
  /** `1°` */
  'degree',
  /** `1.2.` `2.1.a.`: a paragraph, in English law a subsection or point */
  'dotted',
  /** `I.1.` */
  'roman-dotted',
  /** `1.` `1/`: a paragraph, in English law a section */
  'arabic',
  /** `1 Overview`: a section of an act whose sections have no point behind their numbers */
  'number-alone',
  /** `1 -` */
  'arabic-dash',
  /** `1)` */
  'arabic-bracket',
  /** `(1)`: in English law a subsection, else a paragraph */
  'bracketed-number',
  /** `(i)` `(ii)` */
  'small-roman',
  /** `(aa)` */
  'double-letter',
  /** `(A)` */
  'capital-point',
  /** `a)` `(a)` `đ)` */
  'point',
  /** `a.1.` `a1.` */
  'point-number',
  /** `a.` `a/` */
  'point-dot',
  /** a dash */
  'indent',
  /** `+` */
  'plus',
  /** a bullet */
  'bullet',
] as const
export type MarkerName = (typeof markerNames)[number]

/** By which rule a clause without a marker was found. */
export const plainRules = {
  /** text of its own without a number */
  alinea: 'alinea',
  /** the cells of a table */
  table: 'table',
  /** a line of its own that heads what follows: in English law, and in the press */
  heading: 'heading/line',
} as const
