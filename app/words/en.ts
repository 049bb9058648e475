import type { vi } from './vi.ts'

export const en = {
  'menu.resolutions': 'Resolutions',
  'menu.objectives': 'Objectives',
  'menu.indicators': 'Indicators',
  'menu.bodies': 'Bodies',
  'footer.state': 'Figures as of {date}.',
  'footer.data': 'Data',
  'footer.downloads': 'Download figures (CSV, JSON)',
  'footer.api': 'Open API (OpenAPI)',
  'footer.about': 'More',
  'footer.method': 'How things are reckoned',
  'footer.signIn': 'Officials: sign in',
  'footer.accessibility': 'Accessibility statement',
  'errorPage.missing': 'There is no such page',
  'errorPage.missing.next': 'Check the address, or go on from one of these pages.',
  'errorPage.broken': 'This page could not be opened',
  'errorPage.broken.next': 'Try again in a few minutes. If it stays so, give the operator the code below.',
  'errorPage.kept': 'Everything that was published is still there.',
  'errorPage.home': 'Home page',
  'error.request-invalid':
    'What was sent is wrong at “{field}” ({problem}). Mend it and send again; nothing was changed.',
  'error.request-not-signed-in': 'This needs signing in. Nothing was changed.',
  'error.request-sign-in-again':
    'This is a weighty act, so it needs a sign-in of the last {minutes} minutes. Sign in again and repeat; what you typed is kept.',
  'error.request-not-sure-enough':
    'This needs a surer way of signing in (level {wanted}). Sign in with a passkey or through your provider and repeat.',
  'error.request-from-elsewhere':
    'This was sent from another site, so it was refused and nothing was changed. Open the page here and send it again.',
  'error.request-too-often': 'Too many attempts. Wait {minutes} minutes and try again; nothing was changed.',
  'error.request-not-found': 'Nothing was found at this address.',
  'error.request-changed-meanwhile':
    'Somebody has just changed this. Open it again to see the new state, then repeat; nothing was overwritten.',
  'error.request-key-reused':
    'This idempotency key was used for something else. Take a new one; nothing was changed.',
  'error.request-too-large': 'This is too large. Split it and send again.',
  'error.request-unexpected':
    'Something unforeseen went wrong. The data are safe; try again, and if it stays so look into the log of the server.',
  'error.request-disk-full':
    'The disk is full, so nothing was written. What was there is safe; free some space and repeat.',
  'error.office-in-use': 'Another Cotmoc process is using {home}; stop it, or set another COTMOC_HOME.',
  'error.office-port-taken': 'Another program is using port {port} of {host}; set another PORT.',
  'error.office-backup-by-postgres':
    'The data are in PostgreSQL; back them up with pg_dump, together with the folder COTMOC_HOME/files.',
  'error.office-backup-unreadable': '{file} is no backup of Cotmoc, or it is damaged; nothing was changed.',
  'error.office-backup-unwritable':
    '{file} cannot be written; check the folder and the right to write, then repeat.',
  'error.office-setting-wrong': 'The setting {setting} is wrong; see the table of settings in the README.',
  'error.office-file-missing': '{file} cannot be read: there is no such file, or no right to read it.',
  'error.office-file-unwritable':
    '{file} cannot be written; check the folder and the right to write, then repeat.',
  'error.office-nothing-to-read':
    'There is no file to read in {folder} (TXT, Markdown, HTML, DOCX, DOC, PDF or a scan).',
  'error.office-folder-unwritable': 'The folder {folder} cannot be written to; check the right to write.',
  'error.office-engine-stopped':
    'The embedded database stopped ({reason}). Everything that was reported as done is kept; check that the disk has room and start again.',
  'error.office-database-unreachable':
    'PostgreSQL cannot be reached at DATABASE_URL ({reason}); check address, name and password.',
  'error.office-server-gone':
    'The server stopped while it carried this out; either all of it is done or nothing. Start it again and repeat.',
  'read.unknown': 'unknown',
  'read.document':
    '{number} · {date} · {issuer} · {language}: {clauses, plural, one {# clause} other {# clauses}}, {objectives, plural, one {# objective} other {# objectives}}, {duties, plural, one {# order to bodies} other {# orders to bodies}}, {tasks, plural, one {# task} other {# tasks}}',
  'read.objective': 'objective {deadline}: {quote}',
  'read.task': 'task {number}: {text} ({lead}; due {deadline})',
  'start.ready': 'Cotmoc is ready at {address} (data: {home}). Press Ctrl-C to stop.',
  'start.stopped': 'Cotmoc has stopped.',
  'import.imported':
    '{number} ({language}): imported, version {version}, {clauses, plural, one {# clause} other {# clauses}}{differences, plural, =0 {} one {, # place where the translation says something else} other {, # places where the translation says something else}}.',
  'import.unchanged':
    '{number} ({language}): already here, nothing changed ({clauses, plural, one {# clause} other {# clauses}}).',
  'import.waiting':
    '{number} ({language}): its words differ from the current text, so it waits for a decision (version {version}). See: cotmoc waiting',
  'import.observations':
    '{file}: {added, plural, one {# new value} other {# new values}}, {unchanged, plural, one {# value} other {# values}} already here.',
  'import.waitingAims':
    '{count, plural, one {# aim waits} other {# aims wait}} for a decision. See: cotmoc waiting',
  'waiting.none': 'Nothing waits for a decision.',
  'waiting.text': '{id}  text {number} ({language}), version {version}, from {file}',
  'waiting.aim': '{id}  aim in {number} ({language}), {clause}: “{quote}”',
  'waiting.how':
    'To decide: cotmoc decide ID --accept | --refuse | --adopt | --same-as OBJECTIVE, with --reason "…"',
  'decide.done': '{id}: {state}',
  'backup.done': 'Backed up into {file}.',
  'restore.done': 'Restored from {file}.',
  'restore.aside': 'What was there before is kept in {aside}.',
  'bodies.line':
    '{id}  {code}  {name}{count, plural, =0 {} one {  (# body below)} other {  (# bodies below)}}',
  'bodies.namesHow': 'To decide: cotmoc bodies decide-name "NAME" --is BODY | --set SET | --nobody',
  'bodies.noNames': 'No name waits for a decision.',
  'bodies.nameDecided': '{name}: decided for all its occurrences.',
  'usage.decideName': 'Choose exactly one of --is, --set, --nobody.',
  'usage.decide': 'Choose exactly one of --accept, --refuse, --adopt, --same-as.',
  'menu.me': 'Me',
  'menu.people': 'People and posts',
  'menu.keepBodies': 'Directory',
  'menu.myData': 'My data',
  'sample.band': 'Sample office: all people, posts and work here are made up.',
  'mail.link.subject': 'Your link to sign in to Cột Mốc',
  'mail.link.text':
    'Open this link to sign in. It works once, within 15 minutes.\n\n{link}\n\nIf you did not ask for it, do nothing.',
  'people.invited': 'Link of the invitation (works once, until {expires}): {link}',
  'usage.invite': 'Give --name NAME or --person ID.',
} as const satisfies Record<keyof typeof vi, string>
