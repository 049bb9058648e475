import { z } from 'zod'
import type { Words as WordsOf } from './locale/language.ts'

/** Shapes that every room's contract uses. */
export const Language = z.enum(['vi', 'en', 'fr'])
export const Words = z.object({ vi: z.string().min(1), en: z.string().min(1), fr: z.string().min(1) })
export type Words = WordsOf

/** A decimal as text, so that the digits a source printed stay. */
export const Decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
/** A day, `2026-11-23`. */
export const Day = z.iso.date()
/** A date as precise as it is known: a year, a month or a day. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
export const Slug = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(200)

/** What every load of shipped facts answers. */
export const Loaded = z.object({ written: z.number(), kept: z.array(z.string()) })
