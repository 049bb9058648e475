import { page } from '../../../../kernel/http/page.ts'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { RuledList } from '../../../../web/components/ruled-list.tsx'
import { SearchForm } from '../../../../web/components/search-form.tsx'
import { StateBlock } from '../../../../web/components/state-block.tsx'
import { find } from '../../queries/find.ts'
import { portalWords } from '../../words/words.ts'

const longestQuestion = 200

/** What was found, with the question to ask again. */
export const searchPage = page(
  '/search',
  async ({ language, ask, link, question }) => {
    const say = portalWords(language)
    const asked = (question('q') ?? '').trim().slice(0, longestQuestion)
    const found = asked ? await ask(find, { q: asked, language }) : []
    const title = asked ? say('search.titleOf', { question: asked }) : say('search.title')
    return {
      kind: 'page',
      title,
      description: say('search.description'),
      crumbs: [{ label: say('search.title') }],
      body: (
        <>
          <PageHead title={title} />
          <SearchForm
            language={language}
            action={link('/search')}
            label={say('search.label')}
            placeholder={say('search.example')}
            value={asked}
          />
          {found.length > 0 && <h2 class="search-count">{say('search.count', { count: found.length })}</h2>}
          {asked && found.length === 0 && (
            <StateBlock kind="empty" title={say('search.none')}>
              {say('search.noneNext')}
            </StateBlock>
          )}
          <RuledList
            items={found.map((each) => (
              <>
                <a href={link(each.href)}>{each.title}</a>{' '}
                <small class="faint">{kindOf(say, each.kind)}</small>
                {each.body && <p class="small quiet">{shortened(each.body)}</p>}
              </>
            ))}
          />
        </>
      ),
    }
  },
  ['q'],
)

function kindOf(say: ReturnType<typeof portalWords>, kind: string): string {
  switch (kind) {
    case 'resolution':
    case 'objective':
    case 'indicator':
    case 'body':
    case 'clause':
      return say(`kind.${kind}`)
    default:
      return ''
  }
}

const longestExcerpt = 220

function shortened(text: string): string {
  return text.length <= longestExcerpt ? text : `${text.slice(0, longestExcerpt).replace(/\s+\S*$/, '')} …`
}
