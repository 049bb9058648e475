import { z } from 'zod'
import { contract } from '../../../kernel/contract.ts'
import { errors } from '../../../kernel/errors.ts'
import { Day, Language, Slug } from '../../../kernel/schemas.ts'
import { Observation, PublicObservation, PublicSeries } from '../contract.ts'

/** A place of a series, or one that such a place was made of or went into, with the days on which it was there. */
export const PublicPlace = z.object({
  id: z.string(),
  name: z.string(),
  validFrom: Day.nullable(),
  validUntil: Day.nullable(),
  /** The place that it went into. */
  partOf: z.string().nullable(),
})
export type PublicPlace = z.infer<typeof PublicPlace>

/** A series with its places: values of parts never stand for those of the whole, nor the other way round. */
export const PublicSeriesInPlaces = PublicSeries.extend({ places: z.array(PublicPlace) })
export type PublicSeriesInPlaces = z.infer<typeof PublicSeriesInPlaces>

export const getSeries = contract({
  name: 'get-series',
  method: 'GET',
  path: '/api/indicators/{id}',
  summary: 'One indicator: definition, methods, and every value with source, date, vintage and status',
  right: 'public',
  /** With `area`, values of that area and of the parts that went into it. */
  input: z.object({ id: Slug, language: Language.default('vi'), area: Observation.shape.area.optional() }),
  output: PublicSeriesInPlaces.extend({
    /** The newest main value for the area asked for, else for the country. */
    newest: PublicObservation.nullable(),
  }),
  errors: [errors.notFound],
})
