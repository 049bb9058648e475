import { sayDate } from '../../../../kernel/locale/dates.ts'
import type { Language } from '../../../../kernel/locale/language.ts'
import { type Column, DataTable } from '../../../../web/components/data-table.tsx'
import { Section, SectionHeader } from '../../../../web/components/section.tsx'
import type { PublicPlace } from '../../contract/series.ts'
import type { PublicObservation } from '../../contract.ts'
import type { Whole } from '../../queries/wholes.ts'
import { indicatorWords } from '../../words/words.ts'

type MergedPlaceProps = {
  language: Language
  whole: Whole<PublicPlace>
  observations: readonly PublicObservation[]
  columns: Column<PublicObservation>[]
  caption: string
}

/** A place that others went into: since when it is as it is, its own values, and apart those of each part. */
export function MergedPlace({ language, whole, observations, columns, caption }: MergedPlaceProps) {
  const say = indicatorWords(language)
  const { place, parts } = whole
  const valuesOf = ({ id }: PublicPlace) => observations.filter(({ area }) => area === id)
  const table = (rows: PublicObservation[]) => (
    <DataTable caption={caption} columns={columns} rows={rows} narrow="stack" />
  )
  const own = valuesOf(place)
  const told = parts.filter((part) => valuesOf(part).length > 0)
  const silent = parts.filter((part) => valuesOf(part).length === 0)
  return (
    <Section
      title={say('page.valuesOf', { area: place.name })}
      note={say('page.mergedNote', { area: place.name, ...dated(language, place.validFrom) })}
      id={`place-${place.id}`}
    >
      {own.length > 0 ? table(own) : <p class="faint">{say('page.wholeWithout')}</p>}
      {told.map((part) => (
        <>
          <SectionHeader
            level={3}
            id={`place-${part.id}`}
            title={part.name}
            note={say('page.partNote', { whole: place.name, ...dated(language, part.validUntil) })}
          />
          {table(valuesOf(part))}
        </>
      ))}
      {silent.length > 0 && (
        <p class="faint">{say('page.partsWithout', { parts: silent.map(({ name }) => name).join(', ') })}</p>
      )}
    </Section>
  )
}

function dated(language: Language, day: string | null) {
  return { known: day === null ? 'no' : 'yes', date: day === null ? '' : sayDate(language, day) }
}
