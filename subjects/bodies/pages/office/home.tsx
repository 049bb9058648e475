import { officePage } from '../../../../kernel/http/office-page.ts'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { mayKeepBodies } from '../../queries/may-keep.ts'
import { bodyWords } from '../../words/words.ts'

/** What who keeps bodies can do; for everybody else this is not there. */
export const keepBodiesPage = officePage('/office/bodies', async ({ language, ask, link }) => {
  const say = bodyWords(language)
  await ask(mayKeepBodies, {})
  const ways = [
    ['/office/bodies/acts', say('office.acts'), say('office.actsLede')],
    ['/office/bodies/names', say('office.names'), say('office.namesLede')],
    ['/bodies', say('page.title'), say('page.lede')],
  ] as const
  return {
    kind: 'page',
    title: say('office.title'),
    description: '',
    crumbs: [],
    body: (
      <>
        <PageHead title={say('office.title')} lede={say('office.lede')} />
        <RuledList
          items={ways.map(([path, label, text]) => (
            <>
              <a href={link(path)}>{label}</a>
              <p>{text}</p>
            </>
          ))}
        />
      </>
    ),
  }
})
