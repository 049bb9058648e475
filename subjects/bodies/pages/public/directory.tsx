import { type PageContext, page } from '../../../../kernel/http/page.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import { Downloads } from '../../../../web/components/downloads.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { SearchForm } from '../../../../web/components/search-form.tsx'
import { Section, Split } from '../../../../web/components/section.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import { type Branch, Tree, TreeColumns } from '../../../../web/components/tree.tsx'
import type { PublicBodyInTree } from '../../contract/in-time.ts'
import { treeOn } from '../../queries/tree.ts'
import { bodyWords } from '../../words/words.ts'
import { BodyLine } from './body-line.tsx'
import { DayForm, dayAsked, onDay } from './day.tsx'
import { ProvinceTiles } from './provinces.tsx'

const most = 500
const mostFound = 100

/** The directory: who stands where on a day, found by words or level by level. */
export const directoryPage = page(
  '/bodies',
  async (context) => {
    const { language, ask, link, today } = context
    const say = bodyWords(language)
    const asked = dayAsked(context)
    const on = asked ?? today
    const q = context.question('q')?.trim().slice(0, 200) ?? ''
    const provinces = (await ask(treeOn, { language, on, level: 'province', limit: most })).bodies
    const matter = q
      ? await ask(treeOn, { language, on, q, limit: mostFound })
      : await ask(treeOn, { language, on, level: 'central', limit: most })
    const title = say('page.title')
    return {
      kind: 'page',
      title,
      description: say('page.lede'),
      crumbs: [{ label: title }],
      body: (
        <>
          <PageHead title={title} lede={say('page.lede')} />
          <SearchForm language={language} action={link('/bodies')} label={say('find.label')} value={q} />
          <Split
            aside={
              <>
                <DayForm language={language} action={link('/bodies')} on={on} keep={q ? { q } : {}} />
                <ProvinceTiles context={context} provinces={provinces} on={on} asked={asked} />
                <Downloads
                  files={[
                    { href: link(onDay('/bodies.csv', asked)), label: 'CSV', type: 'text/csv' },
                    { href: link(onDay('/bodies.json', asked)), label: 'JSON', type: 'application/json' },
                  ]}
                  note={say('page.onDay', { date: sayDate(language, on) })}
                />
              </>
            }
          >
            {q ? (
              <Found context={context} q={q} {...matter} />
            ) : (
              <Levels context={context} bodies={matter.bodies} provinces={provinces} />
            )}
          </Split>
        </>
      ),
    }
  },
  ['on', 'q'],
)

type Bodies = readonly PublicBodyInTree[]
type LevelsProps = { context: PageContext; bodies: Bodies; provinces: Bodies }

function Levels({ context, bodies, provinces }: LevelsProps) {
  const say = bodyWords(context.language)
  const kinds = ['party', 'state', 'front', 'enterprise', 'other'] as const
  const known = new Set(bodies.map(({ id }) => id))
  const branch = (body: PublicBodyInTree): Branch => ({
    line: <BodyLine context={context} body={body} counted={false} />,
    summary: say('body.under', { count: body.children }),
    under: bodies.filter(({ parent }) => parent === body.id).map(branch),
    open: true,
  })
  const party = provinces.filter((body) => body.kind === 'party')
  const ofProvinces: Branch[] =
    party.length === 0
      ? []
      : [
          {
            line: say('provinces.party'),
            summary: say('provinces.count', { count: party.length }),
            under: party.map(branch),
          },
        ]
  const committees = provinces.filter((body) => body.kind === 'local')
  return (
    <>
      {kinds.map((kind) => {
        const roots = bodies.filter(
          (body) => body.kind === kind && (body.parent === null || !known.has(body.parent)),
        )
        const branches = [...roots.map(branch), ...(kind === 'party' ? ofProvinces : [])]
        return (
          branches.length > 0 && (
            <Section id={kind} title={say(`kind.${kind}`)}>
              <Tree branches={branches} />
            </Section>
          )
        )
      })}
      {committees.length > 0 && (
        <Section
          id="provinces"
          title={say('provinces.local')}
          note={say('provinces.count', { count: committees.length })}
        >
          <TreeColumns lines={committees.map((body) => <BodyLine context={context} body={body} />)} />
        </Section>
      )}
    </>
  )
}

type FoundProps = { context: PageContext; q: string; total: number; bodies: Bodies }

function Found({ context, q, total, bodies }: FoundProps) {
  const say = bodyWords(context.language)
  if (total === 0) {
    return (
      <StateBlock kind="empty" title={say('find.none', { q })}>
        {say('find.noneNext')}
      </StateBlock>
    )
  }
  return (
    <Section
      id="found"
      title={say('find.found', { count: total })}
      note={total > mostFound ? say('find.first', { count: mostFound }) : undefined}
    >
      <TreeColumns lines={bodies.map((body) => <BodyLine context={context} body={body} />)} />
    </Section>
  )
}
