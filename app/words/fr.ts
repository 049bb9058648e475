import type { vi } from './vi.ts'

export const fr = {
  'menu.resolutions': 'Résolutions',
  'menu.objectives': 'Objectifs',
  'menu.indicators': 'Indicateurs',
  'menu.bodies': 'Organismes',
  'footer.state': 'Chiffres au {date}.',
  'footer.data': 'Données',
  'footer.downloads': 'Télécharger les chiffres (CSV, JSON)',
  'footer.api': 'API ouverte (OpenAPI)',
  'footer.about': 'Autres',
  'footer.method': 'Méthode et conventions',
  'footer.signIn': 'Agents : se connecter',
  'footer.accessibility': 'Déclaration d’accessibilité',
  'errorPage.missing': 'Cette page n’existe pas',
  'errorPage.missing.next': 'Vérifiez l’adresse, ou poursuivez depuis une de ces pages.',
  'errorPage.broken': 'Cette page n’a pas pu s’ouvrir',
  'errorPage.broken.next':
    'Réessayez dans quelques minutes. Si cela persiste, donnez le code ci-dessous à l’exploitant.',
  'errorPage.kept': 'Tout ce qui a été publié est intact.',
  'errorPage.home': 'Accueil',
  'error.request-invalid':
    'L’envoi est erroné au champ « {field} » ({problem}). Corrigez-le et renvoyez ; rien n’a été modifié.',
  'error.request-not-signed-in': 'Cela demande de se connecter. Rien n’a changé.',
  'error.request-sign-in-again':
    'C’est un acte important : il demande une connexion datant de {minutes} minutes au plus. Reconnectez-vous et recommencez ; votre saisie est conservée.',
  'error.request-not-sure-enough':
    'Cet acte demande une connexion plus sûre (niveau {wanted}). Connectez-vous avec une clé d’accès ou par votre fournisseur, puis recommencez.',
  'error.request-from-elsewhere':
    'Cette demande vient d’un autre site : elle a été refusée et rien n’a changé. Ouvrez la page ici et renvoyez-la.',
  'error.request-too-often': 'Trop de tentatives. Attendez {minutes} minutes et réessayez ; rien n’a changé.',
  'error.request-not-found': 'Rien ne se trouve à cette adresse.',
  'error.request-changed-meanwhile':
    'Quelqu’un vient de modifier ceci. Rouvrez-le pour voir le nouvel état, puis recommencez ; rien n’a été écrasé.',
  'error.request-key-reused':
    'Cette clé d’idempotence a servi à autre chose. Prenez-en une nouvelle ; rien n’a été modifié.',
  'error.request-too-large': 'C’est trop volumineux. Divisez l’envoi et recommencez.',
  'error.request-unexpected':
    'Une erreur imprévue est survenue. Les données sont intactes ; réessayez et, si cela persiste, consultez le journal du serveur.',
  'error.request-disk-full':
    'Le disque est plein : rien n’a été écrit. Ce qui existait est intact ; libérez de la place et recommencez.',
  'error.office-in-use':
    'Un autre processus Cotmoc utilise {home} ; arrêtez-le ou choisissez un autre COTMOC_HOME.',
  'error.office-port-taken':
    'Un autre programme utilise le port {port} de {host} ; choisissez un autre PORT.',
  'error.office-backup-by-postgres':
    'Les données sont dans PostgreSQL ; sauvegardez-les avec pg_dump, ainsi que le dossier COTMOC_HOME/files.',
  'error.office-backup-unreadable':
    '{file} n’est pas une sauvegarde de Cotmoc, ou elle est endommagée ; rien n’a été modifié.',
  'error.office-backup-unwritable':
    'Impossible d’écrire {file} ; vérifiez le dossier et le droit d’écriture, puis recommencez.',
  'error.office-setting-wrong':
    'Le réglage {setting} est erroné ; voyez le tableau des réglages dans le README.',
  'error.office-file-missing':
    'Impossible de lire {file} : le fichier n’existe pas ou le droit de le lire manque.',
  'error.office-file-unwritable':
    'Impossible d’écrire {file} ; vérifiez le dossier et le droit d’écriture, puis recommencez.',
  'error.office-nothing-to-read':
    'Aucun fichier à lire dans {folder} (TXT, Markdown, HTML, DOCX, DOC, PDF ou document numérisé).',
  'error.office-folder-unwritable':
    'Impossible d’écrire dans le dossier {folder} ; vérifiez le droit d’écriture.',
  'error.office-engine-stopped':
    'La base de données embarquée s’est arrêtée ({reason}). Tout ce qui a été annoncé comme fait est conservé ; vérifiez qu’il reste de la place sur le disque et redémarrez.',
  'error.office-database-unreachable':
    'PostgreSQL est injoignable à l’adresse de DATABASE_URL ({reason}) ; vérifiez l’adresse, le nom et le mot de passe.',
  'error.office-server-gone':
    'Le serveur s’est arrêté pendant l’exécution ; soit tout est fait, soit rien. Redémarrez-le et recommencez.',
  'read.unknown': 'inconnu',
  'read.document':
    '{number} · {date} · {issuer} · {language} : {clauses, plural, one {# clause} other {# clauses}}, {objectives, plural, one {# objectif} other {# objectifs}}, {duties, plural, one {# mission} other {# missions}}, {tasks, plural, one {# tâche} other {# tâches}}',
  'read.objective': 'objectif {deadline} : {quote}',
  'read.task': 'tâche {number} : {text} ({lead} ; échéance {deadline})',
  'start.ready': 'Cotmoc est prêt à l’adresse {address} (données : {home}). Ctrl-C pour arrêter.',
  'start.stopped': 'Cotmoc est arrêté.',
  'import.imported':
    '{number} ({language}) : importé, version {version}, {clauses, plural, one {# clause} other {# clauses}}{differences, plural, =0 {} one {, # endroit où la traduction dit autre chose} other {, # endroits où la traduction dit autre chose}}.',
  'import.unchanged':
    '{number} ({language}) : déjà présent, rien de changé ({clauses, plural, one {# clause} other {# clauses}}).',
  'import.waiting':
    '{number} ({language}) : ses mots diffèrent du texte en vigueur, il attend une décision (version {version}). Voir : cotmoc waiting',
  'import.observations':
    '{file} : {added, plural, one {# nouvelle valeur} other {# nouvelles valeurs}}, {unchanged, plural, one {# valeur déjà présente} other {# valeurs déjà présentes}}.',
  'import.waitingAims':
    '{count, plural, one {# objectif attend} other {# objectifs attendent}} une décision. Voir : cotmoc waiting',
  'waiting.none': 'Rien n’attend de décision.',
  'waiting.text': '{id}  texte {number} ({language}), version {version}, de {file}',
  'waiting.aim': '{id}  objectif dans {number} ({language}), {clause} : « {quote} »',
  'waiting.how':
    'Pour décider : cotmoc decide ID --accept | --refuse | --adopt | --same-as OBJECTIF, avec --reason "…"',
  'decide.done': '{id} : {state}',
  'backup.done': 'Sauvegardé dans {file}.',
  'restore.done': 'Rétabli depuis {file}.',
  'restore.aside': 'Ce qui existait avant est conservé dans {aside}.',
  'bodies.line':
    '{id}  {code}  {name}{count, plural, =0 {} one {  (# organisme dessous)} other {  (# organismes dessous)}}',
  'bodies.namesHow':
    'Pour décider : cotmoc bodies decide-name "NOM" --is ORGANISME | --set ENSEMBLE | --nobody',
  'bodies.noNames': 'Aucun nom n’attend de décision.',
  'bodies.nameDecided': '{name} : décidé pour toutes ses occurrences.',
  'usage.decideName': 'Choisissez exactement une option parmi --is, --set, --nobody.',
  'usage.decide': 'Choisissez exactement une option parmi --accept, --refuse, --adopt, --same-as.',
  'menu.me': 'Moi',
  'menu.people': 'Personnes et postes',
  'menu.keepBodies': 'Annuaire',
  'menu.myData': 'Mes données',
  'sample.band': 'Bureau d’exemple : personnes, postes et travaux sont inventés.',
  'mail.link.subject': 'Votre lien de connexion à Cột Mốc',
  'mail.link.text':
    'Ouvrez ce lien pour vous connecter. Il sert une fois, pendant 15 minutes.\n\n{link}\n\nSi vous ne l’avez pas demandé, ne faites rien.',
  'people.invited': 'Lien de l’invitation (sert une fois, jusqu’au {expires}) : {link}',
  'usage.invite': 'Indiquez --name NOM ou --person ID.',
} as const satisfies Record<keyof typeof vi, string>
