import { errors } from '../../../kernel/errors.ts'
import { query } from '../../../kernel/query.ts'
import { getSeries as contract } from '../contract/series.ts'
import { country } from '../contract.ts'
import { inReadingOrder, newestMain } from '../rules/main-line.ts'
import { placeStore } from '../store/place-store.ts'
import { seriesStore } from '../store/series-store.ts'
import { areaAndParts } from './wholes.ts'

/** One indicator with all its values in reading order; `request-not-found` where there is no such indicator. */
export const getSeries = query(
  contract,
  { store: seriesStore, known: placeStore },
  async ({ store, known }, { id, language, area }) => {
    const places = await known.placesOf(id, language)
    const areas = area === undefined ? null : areaAndParts(places, area)
    const [series] = await store.seriesOf({ ids: [id], language, areas })
    if (!series) throw errors.notFound({ indicator: id })
    const wanted = area ?? country
    return {
      ...series,
      places: areas === null ? places : places.filter((place) => areas.includes(place.id)),
      observations: inReadingOrder(series.observations),
      newest: newestMain(series.observations.filter((value) => value.area === wanted)),
    }
  },
)
