import { form, officePage } from '../../../../kernel/http/office-page.ts'
import { DataTable } from '../../../../web/components/data-table.tsx'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { SearchForm } from '../../../../web/components/search-form.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import { endPost, invite, withdrawInvitation } from '../../contract/posts.ts'
import { listBodiesInReach, listPeople } from '../../queries/people.ts'
import { peopleWords } from '../../words/words.ts'
import { Holders } from './holders.tsx'
import { EndPost, Invite, Invited } from './keeping-people.tsx'

/** The bodies whose people one may see. */
export const bodiesOfMinePage = officePage(
  '/office/people',
  async ({ language, ask, link, question }) => {
    const say = peopleWords(language)
    const q = question('q')?.trim() || null
    const bodies = await ask(listBodiesInReach, { q, language })
    return {
      kind: 'page',
      title: say('people.title'),
      description: '',
      crumbs: [],
      body: (
        <>
          <PageHead title={say('people.title')} lede={say('people.lede')} />
          <SearchForm
            language={language}
            action={link('/office/people')}
            label={say('people.find')}
            value={q ?? ''}
          />
          <Section id="bodies" title={say('people.bodies')}>
            {bodies.length === 0 ? (
              <StateBlock kind="empty" title={say('people.none')}>
                {say('people.noneNext')}
              </StateBlock>
            ) : (
              <DataTable
                caption={say('people.bodiesCaption')}
                captionUnseen={true}
                narrow="stack"
                rows={bodies}
                columns={[
                  {
                    head: say('invitation.body'),
                    rowHead: true,
                    cell: ({ body, bodyName }) => <a href={link(`/office/people/${body}`)}>{bodyName}</a>,
                  },
                  {
                    head: say('people.count'),
                    label: say('people.count'),
                    kind: 'number',
                    cell: ({ holders }) => holders,
                  },
                ]}
              />
            )}
          </Section>
        </>
      ),
    }
  },
  { reads: ['q'] },
)

/** Who holds which post in a body; for who keeps people, the forms that invite and end. */
export const peopleOfBodyPage = officePage(
  '/office/people/:body',
  async (context) => {
    const { language, ask, link, parameter } = context
    const say = peopleWords(language)
    const people = await ask(listPeople, { body: parameter('body'), language })
    return {
      kind: 'page',
      title: people.bodyName,
      description: '',
      crumbs: [{ label: say('people.title'), href: link('/office/people') }, { label: people.bodyName }],
      body: (
        <>
          <PageHead title={people.bodyName} lede={say('people.lede')} />
          <Holders language={language} now={context.now} holders={people.holders} />
          {people.mayKeep && (
            <>
              <Invited context={context} invited={people.invited} />
              <Invite context={context} />
              <EndPost context={context} holders={people.holders} />
            </>
          )}
        </>
      ),
    }
  },
  {
    forms: [
      form(invite),
      form(withdrawInvitation, { leadsTo: ({ parameter }) => `/office/people/${parameter('body')}` }),
      form(endPost, { leadsTo: ({ parameter }) => `/office/people/${parameter('body')}` }),
    ],
  },
)
