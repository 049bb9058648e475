import { Command, Option } from 'commander'
import { languages } from '../kernel/locale/language.ts'
import { posts } from '../kernel/rights.ts'
import { run } from './commands/run.ts'

// Who pipes our output into `head` has read enough.
process.stdout.on('error', () => process.exit(0))

const unusable = 2

const program = new Command('cotmoc')
  .description('Carries a resolution from its text to results that anyone can check')
  // Before the commands are named: they take this over when they are made.
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : unusable))
  .addOption(new Option('--lang <language>', 'language of messages').choices(languages).default('en'))

// Each command is loaded when it is asked for: what reads a file need not wait for the server's parts.
program
  .command('start')
  .description('start the server (HOST, PORT, COTMOC_HOME, DATABASE_URL)')
  .action(() => run(program, async (console) => (await import('./commands/start.ts')).start(console)))

program
  .command('read <files...>')
  .description('read official documents, single files or folders, and print what they say')
  .option('--json', 'print one JSON object a file')
  .option('--no-text', 'leave the text out of the JSON')
  .option('--why', 'tell the rule that made each node, with --json')
  .option('--akn <folder>', 'write one Akoma Ntoso file a document')
  .option('--report <file>', 'write a page that shows source and result side by side')
  .action((files, options) =>
    run(program, async (console) => (await import('./commands/read.ts')).readFiles(console, files, options)),
  )

program
  .command('import <file>')
  .description('register the texts of a file, or the observations of a .csv file')
  .action((file) =>
    run(program, async (console) => (await import('./commands/import.ts')).importFile(console, file)),
  )

program
  .command('waiting')
  .description('list what waits for a decision')
  .action(() => run(program, async (console) => (await import('./commands/waiting.ts')).listWaiting(console)))

program
  .command('decide <id>')
  .description('decide on a text or an aim that waits')
  .requiredOption('--reason <text>', 'why; kept in the ledger')
  .option('--accept', 'text: it becomes the current one')
  .option('--refuse', 'text or aim: it does not count')
  .option('--adopt', 'aim: a new objective')
  .option('--same-as <objective>', 'aim: the same as a registered objective')
  .action((id, options) =>
    run(program, async (console) => (await import('./commands/decide.ts')).decide(console, id, options)),
  )

const bodies = program
  .command('bodies')
  .description('organisations in time: who stands where, and what changes')

bodies
  .command('list')
  .description('list who stands under nobody, under a body, or on a level')
  .option('--on <date>', 'as of this day, 2025-06-30')
  .option('--under <body>', 'those directly under this body')
  .addOption(new Option('--level <level>', 'those of this level').choices(['central', 'province', 'commune']))
  .action((options) =>
    run(program, async (console) => (await import('./commands/bodies.ts')).listBodies(console, options)),
  )

bodies
  .command('named <name>')
  .description('tell which body or set a written name means')
  .option('--on <date>', 'on this day, 2025-06-30')
  .action((name, options) =>
    run(program, async (console) => (await import('./commands/bodies.ts')).readName(console, name, options)),
  )

bodies
  .command('import <file>')
  .description('load bodies from a CSV or XLSX file, all or nothing')
  .option('--preview', 'tell what would happen, and change nothing')
  .option('--on <date>', 'first day of rows that tell none, 2025-07-01')
  .option('--act <number>', 'the document that orders it')
  .action((file, options) =>
    run(program, async (console) =>
      (await import('./commands/bodies.ts')).importList(console, file, options),
    ),
  )

bodies
  .command('enact <file>')
  .description(
    'establish, rename, move, merge, split or dissolve a body, as a JSON file tells (see /api/openapi.json)',
  )
  .option('--preview', 'tell what would happen, and change nothing')
  .action((file, options) =>
    run(program, async (console) => (await import('./commands/bodies.ts')).enactFile(console, file, options)),
  )

bodies
  .command('names')
  .description('list names of bodies in texts that wait for a decision')
  .action(() => run(program, async (console) => (await import('./commands/bodies.ts')).listNames(console)))

bodies
  .command('decide-name <name>')
  .description('say once for all what a written name means')
  .option('--is <body>', 'it means this body')
  .option('--set <set>', 'it means this set of bodies')
  .option('--nobody', 'it means no body')
  .option('--reason <text>', 'why; kept in the ledger')
  .action((name, options) =>
    run(program, async (console) => (await import('./commands/bodies.ts')).nameBody(console, name, options)),
  )

program
  .command('backup <file>')
  .description('write the whole office into one file')
  .action((file) =>
    run(program, async (console) => (await import('./commands/backup.ts')).backup(console, file)),
  )

program
  .command('restore <file>')
  .description('bring an office back from a backup')
  .action((file) =>
    run(program, async (console) => (await import('./commands/backup.ts')).restore(console, file)),
  )

const people = program.command('people').description('people and their posts')

people
  .command('invite')
  .description('offer a post in a body, and print a link that works once')
  .requiredOption('--post <post>', posts.join(', '))
  .requiredOption('--body <id>', 'the body, by its id')
  .option('--name <name>', 'name of who joins')
  .option('--person <id>', 'or somebody who is known here')
  .option('--mail <address>', 'mail address of who joins')
  .option('--acting', 'stands in while the post is empty; needs --until')
  .option('--from <time>', 'a day, or a day and a time: 2026-11-23T12:00')
  .option('--until <time>', 'the last day, or a day and a time')
  .action((options) =>
    run(program, async (console) => (await import('./commands/people.ts')).invitePerson(console, options)),
  )

people
  .command('list <body>')
  .description('list who holds which post in a body')
  .action((body) =>
    run(program, async (console) => (await import('./commands/people.ts')).listPeopleOf(console, body)),
  )

people
  .command('link <person>')
  .description('print a link that signs a person in once, for who has lost every other way')
  .action((person) =>
    run(program, async (console) => (await import('./commands/people.ts')).makeLinkFor(console, person)),
  )

await program.parseAsync()
