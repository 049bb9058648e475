import type { z } from 'zod'
import type { Action } from '../kernel/action.ts'
import type { OfficePage } from '../kernel/http/office-page.ts'
import type { Page } from '../kernel/http/page.ts'
import type { Listener } from '../kernel/listener.ts'
import type { Query } from '../kernel/query.ts'
import { decideName } from '../subjects/bodies/actions/decide-name.ts'
import { enact } from '../subjects/bodies/actions/enact.ts'
import { importBodies } from '../subjects/bodies/actions/import.ts'
import { loadBodies } from '../subjects/bodies/actions/load.ts'
import { loadVocabulary } from '../subjects/bodies/actions/load-vocabulary.ts'
import { actsPage } from '../subjects/bodies/pages/office/acts.tsx'
import { keepBodiesPage } from '../subjects/bodies/pages/office/home.tsx'
import { bodyPages } from '../subjects/bodies/pages/public/pages.ts'
import { getBody } from '../subjects/bodies/queries/get.ts'
import { mayKeepBodies } from '../subjects/bodies/queries/may-keep.ts'
import { listSets, membersOf, readNames } from '../subjects/bodies/queries/names.ts'
import { previewSuccession } from '../subjects/bodies/queries/preview-succession.ts'
import { rangeOf } from '../subjects/bodies/queries/range.ts'
import { partsOf, successorsOf } from '../subjects/bodies/queries/succession.ts'
import { treeOn } from '../subjects/bodies/queries/tree.ts'
import { decideText } from '../subjects/documents/actions/decide-text.ts'
import { importDocument } from '../subjects/documents/actions/import.ts'
import { loadWorks } from '../subjects/documents/actions/load.ts'
import { endingDuties } from '../subjects/documents/pages/office/ending-duties.ts'
import { namesPage } from '../subjects/documents/pages/office/names.tsx'
import { bodyDuties } from '../subjects/documents/pages/public/body-duties.tsx'
import { resolutionPages } from '../subjects/documents/pages/public/pages.ts'
import { getResolution } from '../subjects/documents/queries/get.ts'
import { listWorks } from '../subjects/documents/queries/list.ts'
import { dutiesOf, listUndecidedNames } from '../subjects/documents/queries/named-bodies.ts'
import { getReadText, listWaitingTexts } from '../subjects/documents/queries/waiting.ts'
import { importObservations } from '../subjects/indicators/actions/import-observations.ts'
import { loadIndicators } from '../subjects/indicators/actions/load.ts'
import { passingSeries } from '../subjects/indicators/pages/office/passing-series.ts'
import { indicatorCsv, indicatorJson } from '../subjects/indicators/pages/public/files.ts'
import { indicatorPage } from '../subjects/indicators/pages/public/indicator.tsx'
import { indicatorsPage } from '../subjects/indicators/pages/public/list.tsx'
import { countSeries } from '../subjects/indicators/queries/count-series.ts'
import { getSeries } from '../subjects/indicators/queries/get-series.ts'
import { listIndicators } from '../subjects/indicators/queries/list-indicators.ts'
import { newestFigures } from '../subjects/indicators/queries/newest-figures.ts'
import { seriesOfMany } from '../subjects/indicators/queries/series-of-many.ts'
import { adoptAccepted, adoptImported } from '../subjects/objectives/actions/adopt.ts'
import { decideReading } from '../subjects/objectives/actions/decide-reading.ts'
import { loadObjectives } from '../subjects/objectives/actions/load.ts'
import { clauseNotes } from '../subjects/objectives/pages/public/clause-notes.tsx'
import { objectiveCsv, objectiveJson } from '../subjects/objectives/pages/public/files.ts'
import { objectivesPage } from '../subjects/objectives/pages/public/list.tsx'
import { objectivePage } from '../subjects/objectives/pages/public/objective.tsx'
import { getLine } from '../subjects/objectives/queries/get.ts'
import { listLines } from '../subjects/objectives/queries/list.ts'
import { listMarks, listWaitingReadings } from '../subjects/objectives/queries/readings.ts'
import {
  changeMail,
  eraseMe,
  forgetDue,
  giveConsent,
  withdrawConsent,
} from '../subjects/people/actions/data.ts'
import { invite, withdrawInvitation } from '../subjects/people/actions/invite.ts'
import { endKey, giveKey } from '../subjects/people/actions/keys.ts'
import { passPostsOfEnded } from '../subjects/people/actions/pass-posts.ts'
import { delegate, endDelegation, endPost } from '../subjects/people/actions/posts.ts'
import {
  dropPasskey,
  endOtherSessions,
  endSession,
  keepPasskey,
  linkLogin,
} from '../subjects/people/actions/sessions.ts'
import {
  acceptInvitation,
  askForLink,
  closeSession,
  makeLink,
  openSession,
  useLink,
} from '../subjects/people/actions/sign-in.ts'
import { dataExport, dataPage } from '../subjects/people/pages/office/data.tsx'
import { delegatePage } from '../subjects/people/pages/office/delegate.tsx'
import { invitationPage } from '../subjects/people/pages/office/invitation.tsx'
import { keysPage } from '../subjects/people/pages/office/keys.tsx'
import { mePage, officeHome } from '../subjects/people/pages/office/me.tsx'
import { passingPosts } from '../subjects/people/pages/office/passing-posts.ts'
import { bodiesOfMinePage, peopleOfBodyPage } from '../subjects/people/pages/office/people.tsx'
import { linkPage, signInPage } from '../subjects/people/pages/office/sign-in.tsx'
import { seeInvitation } from '../subjects/people/queries/invitation.ts'
import { listKeys } from '../subjects/people/queries/keys.ts'
import { getOwnData } from '../subjects/people/queries/own-data.ts'
import { listBodiesInReach, listColleagues, listPeople } from '../subjects/people/queries/people.ts'
import { getBadge, getProfile } from '../subjects/people/queries/profile.ts'
import { countPassingPosts } from '../subjects/people/queries/succession.ts'
import { homePage } from '../subjects/portal/pages/public/home.tsx'
import { searchPage } from '../subjects/portal/pages/public/search.tsx'
import { accessibilityPage, methodPage } from '../subjects/portal/pages/public/statements.tsx'
import { find } from '../subjects/portal/queries/find.ts'
import { noteEdition } from './shipped/edition.ts'

/** Everything that can be done, known, seen and heard in the house, room by room from below. */
export const actions: readonly Action<z.ZodType, z.ZodType>[] = [
  loadBodies,
  loadVocabulary,
  enact,
  decideName,
  importBodies,
  invite,
  withdrawInvitation,
  endPost,
  delegate,
  endDelegation,
  acceptInvitation,
  askForLink,
  useLink,
  makeLink,
  openSession,
  closeSession,
  endSession,
  endOtherSessions,
  linkLogin,
  keepPasskey,
  dropPasskey,
  giveKey,
  endKey,
  giveConsent,
  withdrawConsent,
  changeMail,
  eraseMe,
  forgetDue,
  loadWorks,
  importDocument,
  decideText,
  loadIndicators,
  importObservations,
  loadObjectives,
  decideReading,
  noteEdition,
]

export const queries: readonly Query<z.ZodType, z.ZodType>[] = [
  rangeOf,
  treeOn,
  previewSuccession,
  mayKeepBodies,
  successorsOf,
  partsOf,
  getBody,
  readNames,
  listSets,
  membersOf,
  listPeople,
  listColleagues,
  listBodiesInReach,
  getProfile,
  getBadge,
  seeInvitation,
  listKeys,
  countPassingPosts,
  getOwnData,
  listWorks,
  getResolution,
  listWaitingTexts,
  getReadText,
  listUndecidedNames,
  dutiesOf,
  listIndicators,
  getSeries,
  seriesOfMany,
  countSeries,
  newestFigures,
  listLines,
  getLine,
  listMarks,
  listWaitingReadings,
  find,
]

export const pages: readonly Page[] = [
  homePage,
  ...resolutionPages(clauseNotes),
  indicatorsPage,
  indicatorPage,
  indicatorCsv,
  indicatorJson,
  objectivesPage,
  objectivePage,
  objectiveCsv,
  objectiveJson,
  ...bodyPages(bodyDuties),
  searchPage,
  methodPage,
  accessibilityPage,
]

/** What people see who are signed in, or about to. */
export const officePages: readonly OfficePage[] = [
  keepBodiesPage,
  actsPage([passingPosts, endingDuties, passingSeries]),
  namesPage,
  signInPage,
  linkPage,
  invitationPage,
  officeHome,
  mePage,
  delegatePage,
  bodiesOfMinePage,
  peopleOfBodyPage,
  keysPage,
  dataPage,
  dataExport,
]

export const listeners: readonly Listener[] = [passPostsOfEnded, adoptImported, adoptAccepted]
