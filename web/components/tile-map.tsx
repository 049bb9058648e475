import type { Child } from 'hono/jsx'

/** A province as a tile; `code` is the statistics office's, which gives the tile its place. */
export type Tile = {
  code: string
  name: string
  value?: Child
  href: string
  current?: boolean | undefined
}

export type TileMapProps = {
  label: string
  tiles: readonly Tile[]
  /** The archipelagos are always drawn, beside the province that they belong to. */
  islands: { hoangSa: { name: string; of: string }; truongSa: { name: string; of: string } }
}

/** The 34 provinces as equal tiles where they lie: links, so that keyboard, print and phone have them for free. */
export function TileMap({ label, tiles, islands }: TileMapProps) {
  return (
    <ul class="tile-map" aria-label={label}>
      {tiles.map((tile) => (
        <li class={`tile tile-${tile.code}`}>
          <a href={tile.href} aria-current={tile.current ? 'page' : undefined}>
            <span>{tile.name}</span>
            {tile.value !== undefined && <b>{tile.value}</b>}
          </a>
        </li>
      ))}
      <Islands place="hoang-sa" {...islands.hoangSa} />
      <Islands place="truong-sa" {...islands.truongSa} />
    </ul>
  )
}

// The shapes of sandbanks and reefs, as in an atlas of this scale: a handful of dots.
const dots = ['2 6', '9 2', '8 9', '15 6', '21 2', '20 9', '27 6']

function Islands({ place, name, of }: { place: string; name: string; of: string }) {
  return (
    <li class={`islands ${place}`}>
      <svg viewBox="0 0 30 12" width="30" height="12" aria-hidden="true">
        {dots.map((dot) => {
          const [x, y] = dot.split(' ')
          return <circle cx={x} cy={y} r="1.7" />
        })}
      </svg>
      <span>
        {name} <small>({of})</small>
      </span>
    </li>
  )
}
