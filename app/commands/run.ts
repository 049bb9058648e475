import type { Command } from 'commander'
import { AppError, errors } from '../../kernel/errors.ts'
import type { House } from '../../kernel/house.ts'
import { isLanguage, type Language } from '../../kernel/locale/language.ts'
import { type Config, readConfig } from '../config.ts'
import { officeErrors } from '../office/errors.ts'
import type { Office } from '../office/office.ts'
import { openForCommand } from '../office/open.ts'
import { sayError } from '../words/say-error.ts'
import { appWords } from '../words/words.ts'

/** What a command gets: its words, its settings, and where to say things. */
export type Console = {
  language: Language
  say: ReturnType<typeof appWords>
  config: Config
  print: (line: string) => void
  warn: (line: string) => void
  log: House['log']
}

/** Runs a command; an error is one line on standard error and an exit status (1, or what the command set). */
export async function run(program: Command, command: (console: Console) => Promise<void>): Promise<void> {
  const wanted: unknown = program.opts()['lang']
  const language = typeof wanted === 'string' && isLanguage(wanted) ? wanted : 'en'
  try {
    const config = readConfig(process.env)
    if ('wrong' in config) throw officeErrors.settingWrong({ setting: config.wrong })
    await command({
      language,
      config,
      say: appWords(language),
      print: (line) => process.stdout.write(`${line}\n`),
      warn: (line) => process.stderr.write(`${line}\n`),
      log: () => {},
    })
  } catch (error) {
    const known = error instanceof AppError ? error : errors.unexpected()
    process.stderr.write(`cotmoc: ${sayError(language, known)}\n`)
    // What nobody foresaw needs its reason for who mends it.
    if (known !== error) process.stderr.write(`${String(error)}\n`)
    process.exitCode ||= 1
  }
}

/** Opens the office for as long as `use` needs it. */
export async function withOffice(console: Console, use: (office: Office) => Promise<void>): Promise<void> {
  const onDeath = (error: AppError) => {
    process.stderr.write(`cotmoc: ${sayError(console.language, error)}\n`)
    process.exit(1)
  }
  const office = await openForCommand({ config: console.config, log: console.log, onDeath })
  try {
    await use(office)
  } finally {
    await office.close()
  }
}
