import type { z } from 'zod'
import type { Action } from '../kernel/action.ts'
import type { OfficePage } from '../kernel/http/office-page.ts'
import type { Page } from '../kernel/http/page.ts'
import type { Listener } from '../kernel/listener.ts'
import type { Query } from '../kernel/query.ts'
import { decideName } from '../subjects/bodies/actions/decide-name.ts'
import { enact } from '../subjects/bodies/actions/enact.ts'
import { loadBodies } from '../subjects/bodies/actions/load.ts'
import { loadSets } from '../subjects/bodies/actions/load-sets.ts'
import { bodiesPage } from '../subjects/bodies/pages/public/bodies.tsx'
import { getBody } from '../subjects/bodies/queries/get.ts'
import { listBodies } from '../subjects/bodies/queries/list.ts'
import { listSets, membersOf, readNames } from '../subjects/bodies/queries/names.ts'
import { previewSuccession } from '../subjects/bodies/queries/preview-succession.ts'
import { rangeOf } from '../subjects/bodies/queries/range.ts'
import { partsOf, successorsOf } from '../subjects/bodies/queries/succession.ts'
import { treeOn } from '../subjects/bodies/queries/tree.ts'
import { decideText } from '../subjects/documents/actions/decide-text.ts'
import { importDocument } from '../subjects/documents/actions/import.ts'
import { loadWorks } from '../subjects/documents/actions/load.ts'
import { resolutionPages } from '../subjects/documents/pages/public/pages.ts'
import { getResolution } from '../subjects/documents/queries/get.ts'
import { listWorks } from '../subjects/documents/queries/list.ts'
import { dutiesOf, listUndecidedNames } from '../subjects/documents/queries/named-bodies.ts'
import { getReadText, listWaitingTexts } from '../subjects/documents/queries/waiting.ts'
import { importObservations } from '../subjects/indicators/actions/import-observations.ts'
import { loadIndicators } from '../subjects/indicators/actions/load.ts'
import { indicatorCsv, indicatorJson } from '../subjects/indicators/pages/public/files.ts'
import { indicatorPage } from '../subjects/indicators/pages/public/indicator.tsx'
import { indicatorsPage } from '../subjects/indicators/pages/public/list.tsx'
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
import { homePage } from '../subjects/portal/pages/public/home.tsx'
import { searchPage } from '../subjects/portal/pages/public/search.tsx'
import { accessibilityPage, methodPage } from '../subjects/portal/pages/public/statements.tsx'
import { find } from '../subjects/portal/queries/find.ts'
import { noteEdition } from './shipped/edition.ts'

/** Everything that can be done, known, seen and heard in the house, room by room from below. */
export const actions: readonly Action<z.ZodType, z.ZodType>[] = [
  loadBodies,
  loadSets,
  enact,
  decideName,
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
  listBodies,
  rangeOf,
  treeOn,
  previewSuccession,
  successorsOf,
  partsOf,
  getBody,
  readNames,
  listSets,
  membersOf,
  listWorks,
  getResolution,
  listWaitingTexts,
  getReadText,
  listUndecidedNames,
  dutiesOf,
  listIndicators,
  getSeries,
  seriesOfMany,
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
  bodiesPage,
  searchPage,
  methodPage,
  accessibilityPage,
]

/** What people see who are signed in, or about to. */
export const officePages: readonly OfficePage[] = []

export const listeners: readonly Listener[] = [adoptImported, adoptAccepted]
