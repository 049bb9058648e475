import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { languages } from '../../kernel/locale/language.ts'
import { packageRoot } from '../../kernel/package-root.ts'
import { run } from '../commands/run.ts'
import { start } from '../commands/start.ts'
import { plainDoor } from '../http/door/settings.ts'
import { inviteSamplePeople } from './people.ts'

// `npm run dev`: a program of its own, so that nothing of it is in what `npm start` runs. The office is made anew each
// time, says on each page that it is a sample, and needs no network.
const program = new Command('dev')
  .addOption(new Option('--lang <language>', 'language of messages').choices(languages).default('vi'))
  .parse()

await run(program, async (console) => {
  const home = join(packageRoot(), 'var-dev')
  rmSync(home, { recursive: true, force: true })
  const config = { ...console.config, home, databaseUrl: null, door: { ...plainDoor, sample: true } }
  await start({ ...console, config }, (office, address) => inviteSamplePeople(console, office, address))
})
