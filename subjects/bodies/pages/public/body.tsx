import { type Page, type PageContext, page } from '../../../../kernel/http/page.ts'
import { sayDate } from '../../../../kernel/locale/dates.ts'
import { DataTable } from '../../../../web/components/data-table.tsx'
import { Note } from '../../../../web/components/note.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { Section, Split } from '../../../../web/components/section.tsx'
import { TreeColumns } from '../../../../web/components/tree.tsx'
import type { PublicBodyInTree, PublicBodyPage } from '../../contract/in-time.ts'
import { getBody } from '../../queries/get.ts'
import { treeOn } from '../../queries/tree.ts'
import { bodyWords } from '../../words/words.ts'
import { BodyFacts, BodyHistory } from './body-facts.tsx'
import { BodyLine } from './body-line.tsx'
import { DayForm, dayAsked, onDay } from './day.tsx'
import { ProvinceTiles } from './provinces.tsx'
import { saySpan } from './say-span.ts'
import type { BodyTeller } from './teller.ts'

const onPage = 200

/** One body: who it is on a day, what it was called, who went before and came after, who stands under it. */
export function bodyPage(tell: BodyTeller): Page {
  return page(
    '/bodies/:id{[a-z0-9-]+}',
    async (context) => {
      const { language, ask, link, parameter } = context
      const say = bodyWords(language)
      const asked = dayAsked(context)
      const id = parameter('id')
      const told = await ask(getBody, { id, language, on: asked })
      const { body, predecessors } = told
      const number = Math.max(1, Number(context.question('page')?.match(/^\d{1,4}$/)?.[0] ?? 1))
      const offset = (number - 1) * onPage
      const under = await ask(treeOn, { language, on: told.on, under: id, limit: onPage, offset })
      const isProvince = body.level === 'province' && body.kind === 'local'
      const wanted = { language, on: told.on, level: 'province', limit: 500 } as const
      const provinces = isProvince ? (await ask(treeOn, wanted)).bodies : []
      const duties = await tell(context, [id, ...predecessors.map((each) => each.id)])
      const above = [...told.ancestors].reverse().map((each) => ({
        label: each.name,
        href: link(onDay(`/bodies/${each.id}`, asked)),
      }))
      return {
        kind: 'page',
        title: body.name,
        description: ledeOf(context, told),
        crumbs: [
          { label: say('page.title'), href: link(onDay('/bodies', asked)) },
          ...above,
          { label: body.name },
        ],
        body: (
          <>
            <PageHead title={body.name} lede={ledeOf(context, told)} />
            <Standing context={context} told={told} />
            <Split aside={<Aside context={context} told={told} provinces={provinces} />}>
              <Under context={context} body={id} number={number} {...under} />
              {duties}
              <Names context={context} told={told} />
            </Split>
          </>
        ),
      }
    },
    ['on', 'page'],
  )
}

type Props = { context: PageContext; told: PublicBodyPage }

function ledeOf({ language }: PageContext, { body, area }: PublicBodyPage): string {
  const say = bodyWords(language)
  const parts = [
    say(`kind.${body.kind}`),
    say(`level.${body.level}`),
    area && say('body.serves', { area: area.name }),
    body.code && say('body.code', { code: body.code }),
  ]
  return parts.filter(Boolean).join(' · ')
}

function Standing({ context: { language, link }, told: { stands, on, body, successors } }: Props) {
  const say = bodyWords(language)
  if (stands) return null
  const next = successors.filter(({ id }) => id !== body.id)
  const begun = body.validFrom === null || body.validFrom <= on
  return (
    <Note kind="doubt" title={say(begun ? 'body.ended' : 'body.notYet', { date: sayDate(language, on) })}>
      {begun && next.length > 0 && (
        <>
          {say('body.followed')}{' '}
          {next.map(({ id, name }, at) => (
            <>
              {at > 0 && ', '}
              <a href={link(`/bodies/${id}`)}>{name}</a>
            </>
          ))}
        </>
      )}
    </Note>
  )
}

function Aside({ context, told, provinces }: Props & { provinces: readonly PublicBodyInTree[] }) {
  const { body, on } = told
  return (
    <>
      <DayForm language={context.language} action={context.link(`/bodies/${body.id}`)} on={on} />
      <BodyHistory context={context} told={told} />
      <BodyFacts context={context} told={told} />
      <ProvinceTiles
        context={context}
        provinces={provinces}
        on={on}
        asked={dayAsked(context)}
        current={body.id}
      />
    </>
  )
}

type UnderProps = {
  context: PageContext
  body: string
  number: number
  total: number
  bodies: readonly PublicBodyInTree[]
}

function Under({ context, body, number, total, bodies }: UnderProps) {
  if (total === 0) return null
  const say = bodyWords(context.language)
  const at = (page: number) => context.link(onDay(`/bodies/${body}?page=${page}`, dayAsked(context)))
  return (
    <Section id="under" title={say('under.title', { count: total })}>
      <TreeColumns lines={bodies.map((each) => <BodyLine context={context} body={each} />)} />
      {total > onPage && (
        <p class="acts">
          {number > 1 && <a href={at(number - 1)}>{say('page.before')}</a>}
          {number * onPage < total && <a href={at(number + 1)}>{say('page.next')}</a>}
        </p>
      )}
    </Section>
  )
}

function Names({ context: { language }, told: { names, aliases } }: Props) {
  const say = bodyWords(language)
  return (
    <Section id="names" title={say('names.title')}>
      <DataTable
        caption={say('names.title')}
        captionUnseen={true}
        narrow="stack"
        rows={names}
        columns={[
          { head: say('bodies.name'), rowHead: true, cell: ({ name }) => name },
          { head: say('bodies.short'), label: say('bodies.short'), cell: ({ shortName }) => shortName },
          { head: say('names.when'), label: say('names.when'), cell: (each) => saySpan(language, each) },
        ]}
      />
      {aliases.length > 0 && <p class="faint">{say('names.aliases', { aliases: aliases.join(' · ') })}</p>}
    </Section>
  )
}
