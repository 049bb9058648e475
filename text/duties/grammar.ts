/** How a language orders a body to do something. Patterns match folded text. */
export type DutyGrammar = {
  /** headings of the closing part; the last root clause with one is the closing part */
  readonly implementing: RegExp
  /** a heading that is nothing but the announcement of duties, wherever it stands */
  readonly announces: RegExp
  /** what an article of a decision says that charges bodies with something */
  readonly charges: RegExp
  /** what an article of any document says that charges bodies with carrying it out */
  readonly carriesOut: RegExp
  /** words before the bodies that belong to the order: `Giao`, `Trách nhiệm của`, `Responsibilities of` */
  readonly lead: RegExp
  /** "…, đề nghị các cơ quan …": an order in the middle of a sentence; the match ends where the bodies begin */
  readonly asks: RegExp | null
  /** every place where bodies can end and an order begin; the match is the gap between them */
  readonly order: RegExp
  /** whether the words before such a place make it part of a name (Bộ Xây dựng, cơ quan quản lý) */
  readonly insideName: (before: string, after: string) => boolean
  /** a paragraph that orders without naming a body begins with one of these */
  readonly orderFirst: RegExp
  /** words of obligation before the order itself: `có trách nhiệm`, `shall` */
  readonly obligation: RegExp
  /** the words before "with whom" */
  readonly together: RegExp
  /** what ends "with whom", beside another order */
  readonly togetherEnd: RegExp
  /** a sentence about the document itself, which orders nothing */
  readonly aboutItself: RegExp
  readonly recurring: RegExp
  /** what stands before the bodies to which it is reported; group 1 is their list */
  readonly reports: RegExp
  /** what can part two names of a list */
  readonly joints: RegExp
  /** how a name in a list begins; what does not begin so goes on with the name before it */
  readonly bodyStart: RegExp
}
