import type { Language } from '../../../../kernel/locale/language.ts'
import { SourceChip } from '../../../../web/components/source-chip.tsx'
import type { PublicObservation } from '../../../indicators/contract.ts'
import { saySourceChip, sourceSign } from '../../../indicators/words/say-source.ts'

type ObservationSourceProps = { language: Language; observation: PublicObservation; href?: string }

/** Where a value comes from: whose figure it is, when, and its status. */
export function ObservationSource({ language, observation, href }: ObservationSourceProps) {
  return (
    <SourceChip
      state={sourceSign(observation)}
      text={saySourceChip(language, observation)}
      href={href ?? `#source-${observation.source.id}`}
    />
  )
}
