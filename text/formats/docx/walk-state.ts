import type { Attributes } from '../containers/xml.ts'
import type { Block } from '../office-text/blocks.ts'
import type { Counter } from '../office-text/counters.ts'
import type { RunLook } from '../office-text/run-look.ts'
import type { Tally } from '../office-text/tally.ts'
import type { Story } from './story.ts'
import type { Styles } from './styles.ts'

export type Run = { look: RunLook; style: string | null }

/** A mark in the text that stands for a footnote or endnote. */
export type NoteMark = { readonly kind: 'footnote' | 'endnote'; readonly id: string; readonly label: string }

/** What all parts of a file share. */
export type WalkSetting = {
  readonly styles: Styles
  readonly counter: Counter
  readonly tally: Tally
  readonly marks: NoteMark[]
  readonly numbered: Record<NoteMark['kind'], number>
}

/** The walk through one part. */
export type Walk = WalkSetting & {
  /** texts inside this part that are found by their id: footnotes, endnotes */
  readonly named: Map<string, Block[]>
  /** what waits while a text of its own inside is read */
  readonly outer: { readonly story: Story; readonly run: Run | null; readonly name: string | null }[]
  /** for each open mc:AlternateContent, whether one of its ways was taken */
  readonly alternatives: boolean[]
  story: Story
  run: Run | null
  /** where the properties that come now belong to */
  inParagraphProperties: boolean
  inRowProperties: boolean
  inRunProperties: boolean
  /** how deep inside something that is passed over */
  skipping: number
  capturing: boolean
}

/** What an element does when it opens and when it closes. */
export type ElementRule = {
  readonly open?: (walk: Walk, attributes: Attributes) => void
  readonly close?: (walk: Walk) => void
}

export type ElementRules = Readonly<Record<string, ElementRule>>

/** Nothing inside the element that opens now is read. */
export function passOver(walk: Walk): void {
  walk.skipping = 1
}
