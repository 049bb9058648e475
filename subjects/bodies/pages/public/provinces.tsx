import type { PageContext } from '../../../../kernel/http/page.ts'
import { SectionHeader } from '../../../../web/components/section.tsx'
import { TileMap } from '../../../../web/components/tile-map.tsx'
import type { PublicBodyInTree } from '../../contract/in-time.ts'
import { bodyWords } from '../../words/words.ts'
import { onDay } from './day.tsx'

// The first day of the 34 provinces (Resolution 202/2025/QH15): the tiles are theirs.
const firstDay = '2025-07-01'

type Props = {
  context: PageContext
  provinces: readonly PublicBodyInTree[]
  on: string
  asked: string | undefined
  current?: string
}

/** The provinces of the day as tiles, each with how many stand under it; null for days before the 34. */
export function ProvinceTiles({ context: { language, link }, provinces, on, asked, current }: Props) {
  const say = bodyWords(language)
  const placed = provinces.filter(({ kind, code }) => kind === 'local' && code !== null)
  if (on < firstDay || placed.length === 0) return null
  const nameOf = (code: string) => placed.find((province) => province.code === code)?.areaName ?? ''
  return (
    <>
      <SectionHeader
        id="map"
        title={say('map.title')}
        note={placed.some(({ children }) => children > 0) ? say('map.note') : undefined}
      />
      <TileMap
        label={say('map.label')}
        tiles={placed.map(({ id, code, areaName, name, children }) => ({
          code: code ?? '',
          name: areaName ?? name,
          value: children > 0 ? children : undefined,
          href: link(onDay(`/bodies/${id}`, asked)),
          current: id === current,
        }))}
        islands={{
          hoangSa: { name: say('map.hoangSa'), of: nameOf('48') },
          truongSa: { name: say('map.truongSa'), of: nameOf('56') },
        }}
      />
    </>
  )
}
