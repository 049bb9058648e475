import type { PageContext } from '../../../../kernel/http/page.ts'
import type { PublicResolution } from '../../contract.ts'

type ReferencesProps = { references: PublicResolution['references']; link: PageContext['link'] }

/** Other documents that a text names, each once; a registered one leads to its page. */
export function References({ references, link }: ReferencesProps) {
  const once = [...new Map(references.map((reference) => [reference.number ?? reference.quote, reference]))]
  return (
    <>
      {once.map(([name, { work }], index) => (
        <>
          {index > 0 && ', '}
          {work ? <a href={link(`/resolutions/${work}`)}>{name}</a> : name}
        </>
      ))}
    </>
  )
}
