import type { Language } from '../../../../kernel/locale/language.ts'
import { SourceChip } from '../../../../web/components/source-chip.tsx'
import type { PublicObservation } from '../../contract.ts'
import { saySourceChip, sourceSign } from '../../words/say-source.ts'

type ObservationSourceProps = {
  language: Language
  observation: PublicObservation
  /** True on pages that have a list of sources to lead to. */
  linked?: boolean
}

/** Where a value comes from: whose figure it is, when, and its status. */
export function ObservationSource({ language, observation, linked }: ObservationSourceProps) {
  return (
    <SourceChip
      state={sourceSign(observation)}
      text={saySourceChip(language, observation)}
      href={linked ? `#source-${observation.source.id}` : undefined}
    />
  )
}
