import { execFileSync, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

// Runs the scenarios on a PostgreSQL of its own, thrown away afterwards. Plain JavaScript: it runs unbuilt.
const isRoot = userInfo().uid === 0
const debianFolder = '/usr/lib/postgresql'

function programsFolder() {
  if (!existsSync(debianFolder) && isRoot) install()
  if (existsSync(debianFolder)) {
    const version = readdirSync(debianFolder).sort((a, b) => Number(a) - Number(b))[0]
    return join(debianFolder, version ?? '', 'bin')
  }
  const found = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' })
  if (found.status === 0) return found.stdout.trim()
  throw new Error('PostgreSQL 15 or later is needed: install the package postgresql-15, or run this as root')
}

function install() {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  execFileSync('apt-get', ['update', '-q'], { stdio: 'ignore', env: environment })
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql-15'], {
    stdio: 'ignore',
    env: environment,
  })
}

// PostgreSQL refuses to run as root, so root lends it a user that owns nothing else.
function asServerUser(program, parameters) {
  const command = isRoot
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...parameters]]
    : [program, parameters]
  execFileSync(command[0], command[1], { stdio: ['ignore', 'ignore', 'inherit'], cwd: tmpdir() })
}

function serverUser() {
  return isRoot ? Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })) : userInfo().uid
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

const programs = programsFolder()
const folder = mkdtempSync(join(tmpdir(), 'cotmoc-postgres-'))
if (isRoot) chownSync(folder, serverUser(), -1)
const data = join(folder, 'data')
const port = await freePort()
asServerUser(join(programs, 'initdb'), [
  '-D',
  data,
  '-U',
  'cotmoc',
  '-A',
  'trust',
  '-E',
  'UTF8',
  '--locale=C.UTF-8',
])
const settings = `-c port=${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200`
asServerUser(join(programs, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'])
let status = 1
try {
  const tests = process.argv.slice(2)
  const run = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...(tests.length > 0 ? tests : ['spec/scenarios'])],
    {
      stdio: 'inherit',
      env: { ...process.env, SPEC_POSTGRES: `postgres://cotmoc@127.0.0.1:${port}/postgres` },
    },
  )
  status = run.status ?? 1
} finally {
  asServerUser(join(programs, 'pg_ctl'), ['-D', data, '-w', '-m', 'immediate', 'stop'])
  rmSync(folder, { recursive: true, force: true })
}
process.exit(status)
