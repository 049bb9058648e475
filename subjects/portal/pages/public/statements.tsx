import { page } from '../../../../kernel/http/page.ts'
import { PageHead } from '../../../../web/components/page-head.tsx'
import { Section } from '../../../../web/components/section.tsx'
import { portalWords } from '../../words/words.ts'

const method = ['sources', 'conflicts', 'verdict', 'path', 'reading', 'history'] as const
const accessibility = ['goal', 'how', 'limits', 'tell'] as const

/** How figures are chosen and milestones judged, in plain words. */
export const methodPage = page('/method', async ({ language }) => {
  const say = portalWords(language)
  return {
    kind: 'page',
    title: say('method.title'),
    description: say('method.lede'),
    crumbs: [{ label: say('method.title') }],
    body: (
      <>
        <PageHead title={say('method.title')} lede={say('method.lede')} />
        {method.map((part) => (
          <Section id={part} title={say(`method.${part}`)}>
            <p>{say(`method.${part}.text`)}</p>
          </Section>
        ))}
      </>
    ),
  }
})

/** What was done so that everybody can use these pages, and what is not reached yet. */
export const accessibilityPage = page('/accessibility', async ({ language }) => {
  const say = portalWords(language)
  return {
    kind: 'page',
    title: say('accessibility.title'),
    description: say('accessibility.goal.text'),
    crumbs: [{ label: say('accessibility.title') }],
    body: (
      <>
        <PageHead title={say('accessibility.title')} />
        {accessibility.map((part) => (
          <Section id={part} title={say(`accessibility.${part}`)}>
            <p>{say(`accessibility.${part}.text`)}</p>
          </Section>
        ))}
      </>
    ),
  }
})
