import type { vi } from './vi.ts'

export const en = {
  'home.title': 'What the resolutions promised, and how far we are',
  'home.description':
    'The objectives of resolutions, real figures with their sources, and what is still missing.',
  'home.search': 'Find an objective, a clause, a figure or a body',
  'home.road': 'The milestones promised',
  'home.stands': 'How far we are',
  'home.stands.note':
    'The blue line is what happened, the dashed one the path needed, poles are the levels to reach, amber diamonds are sources that disagree.',
  'home.stands.more': 'All objectives',
  'home.newest': 'Newest figures',
  'home.newest.note': 'By day of publication.',
  'home.newest.more': 'All figures',
  'home.newest.unknownDate': 'undated',
  'home.do': 'What you can do',
  'home.do.read': 'Read the resolutions',
  'home.do.read.text': 'Clause by clause, languages side by side, with the objectives each clause sets.',
  'home.do.data': 'Take the figures',
  'home.do.data.text': 'Every number here can be downloaded, with its source and date.',
  'home.do.method': 'See how it is reckoned',
  'home.do.method.text':
    'Which figure is chosen, how a milestone is judged, how disagreeing sources are shown.',
  'home.do.sample': 'Try the sample',
  'home.do.sample.text':
    'A short resolution in three languages that we wrote ourselves, to see the whole way.',
  'search.title': 'Search',
  'search.titleOf': 'Search for “{question}”',
  'search.description': 'Search resolutions, objectives, figures and bodies.',
  'search.label': 'Find an objective, a clause, a figure or a body',
  'search.example': 'for example: digital economy, 5G, 52-NQ/TW',
  'search.count': '{count, plural, one {# result} other {# results}}',
  'search.none': 'Nothing was found',
  'search.noneNext': 'Try fewer words, or another one; accents are not needed.',
  'kind.resolution': 'resolution',
  'kind.objective': 'objective',
  'kind.indicator': 'figure',
  'kind.body': 'body',
  'kind.clause': 'clause',
  'method.title': 'How things are reckoned',
  'method.lede':
    'Every number has a source, a date and a method. These are conventions of this platform; none of them is a rule of a resolution.',
  'method.sources': 'Which figures are used',
  'method.sources.text':
    'Each measure has one main method. The main line joins only official figures of that method, in their newest edition. Most figures come from the press that quotes the publishing body; the pages say so.',
  'method.conflicts': 'When sources disagree',
  'method.conflicts.text':
    'Figures that disagree stand side by side, with the reason. Nothing is averaged or hidden, and two methods never share a line. Earlier editions are kept.',
  'method.verdict': 'How a milestone is judged',
  'method.verdict.text':
    'A milestone is judged by the official figure of its own year. “About N” is judged against N, a range against its lower end. An index published every two years stands until its next edition. An average over years needs the figure of every year. Where a figure is missing, the page says that nothing verifies it.',
  'method.path': 'The required path',
  'method.path.text':
    'It runs straight from the last official figure before the day of the resolution (or the first one after it) to each milestone. For an objective on average yearly growth it is level.',
  'method.reading': 'Reading the texts',
  'method.reading.text':
    'Clauses, objectives and duties are read by fixed rules, never guessed. An objective that was read counts only if resolution, place, deadline, comparison, number and unit agree; otherwise a person decides.',
  'method.history': 'History',
  'method.history.text':
    'Nothing is overwritten in silence: each change leaves an entry in a ledger that can only grow, saying who, when and why.',
  'accessibility.title': 'Accessibility statement',
  'accessibility.goal': 'Our aim',
  'accessibility.goal.text':
    'Everybody can use these pages: on a cheap phone, on a slow line, by keyboard alone, with a screen reader, on paper. We follow WCAG 2.2, level AA.',
  'accessibility.how': 'What was done',
  'accessibility.how.text':
    'The pages work without script, from a width of 320 px; each chart has its table; colour is never the only sign; there is a light and a dark ground; search needs no accents.',
  'accessibility.limits': 'What is not reached yet',
  'accessibility.limits.text':
    'The pages were tested by tools and by hand during development; no independent test with disabled people has been made.',
  'accessibility.tell': 'Tell us',
  'accessibility.tell.text': 'If something stands in your way, tell the body that runs this site.',
} as const satisfies Record<keyof typeof vi, string>
