import type { AppError } from '../../kernel/errors.ts'
import type { PageContext } from '../../kernel/http/page.ts'
import { ErrorContent } from '../../web/components/error-page.tsx'
import { sayError } from '../words/say-error.ts'
import { appWords } from '../words/words.ts'
import { type Frame, framed } from './frame.tsx'
import { documentOf, type Rendered } from './page-cache.ts'

/** The page that says what went wrong, what was kept and what to do. */
export function refusal(context: PageContext, error: AppError, frame: Frame): Rendered {
  const { language, link } = context
  const say = appWords(language)
  const missing = error.status === 404
  const title = say(missing ? 'errorPage.missing' : 'errorPage.broken')
  const body = (
    <ErrorContent
      language={language}
      title={title}
      happened={sayError(language, error)}
      kept={missing ? undefined : say('errorPage.kept')}
      next={say(missing ? 'errorPage.missing.next' : 'errorPage.broken.next')}
      links={[
        { href: link('/'), label: say('errorPage.home') },
        { href: link('/resolutions'), label: say('menu.resolutions') },
        { href: link('/objectives'), label: say('menu.objectives') },
      ]}
      code={error.code}
    />
  )
  const answer = { kind: 'page', title, description: '', crumbs: [], body } as const
  return documentOf(error.status, language, framed(context, answer, frame))
}
