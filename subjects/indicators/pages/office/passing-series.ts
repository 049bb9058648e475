import type { ConsequenceTeller } from '../../../bodies/pages/office/teller.ts'
import { countSeries } from '../../queries/count-series.ts'
import { indicatorWords } from '../../words/words.ts'

/** How many series of places that end go on in the place that follows, or end with them. */
export const passingSeries: ConsequenceTeller = async ({ ask, language }, { consequences }) => {
  const area = consequences.areaEnds.map((each) => each.area)
  if (area.length === 0) return []
  const counts = await ask(countSeries, { area })
  const goOn = consequences.passes.some(({ what }) => what === 'series')
  const say = indicatorWords(language)
  return [{ what: say('succession.series'), text: say(goOn ? 'succession.pass' : 'succession.end', counts) }]
}
