import { createTransport } from 'nodemailer'
import type { House } from '../../../kernel/house.ts'
import type { Language } from '../../../kernel/locale/language.ts'
import { appWords } from '../../words/words.ts'
import type { DoorSettings } from './settings.ts'

/** Sends a link. Whether it went is for the log only: who asks must not learn who is known here. */
export async function mailLink(
  house: House,
  { mail }: DoorSettings,
  letter: { to: string; link: string; language: Language },
): Promise<void> {
  if (!mail) return
  const say = appWords(letter.language)
  try {
    await createTransport(mail.server).sendMail({
      from: mail.from,
      to: letter.to,
      subject: say('mail.link.subject'),
      text: say('mail.link.text', { link: letter.link }),
    })
  } catch (error) {
    house.log('mail-failed', { reason: error instanceof Error ? error.name : 'unknown' })
  }
}
