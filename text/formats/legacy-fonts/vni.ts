// VNI for Windows: a letter, then a sign that stands for hat, horn or breve together with the tone.
const tones = 'á:ù à:ø ả:û ã:õ ạ:ï ấ:á ầ:à ẩ:å ẫ:ã ậ:ä â:â ắ:é ằ:è ẳ:ú ẵ:ü ặ:ë ă:ê'
const alone = 'ơ:ô ư:ö í:í ì:ì ỉ:æ ĩ:ó ị:ò ỵ:î đ:ñ'

type Pair = readonly [string, string]

function pairsOf(list: string): Pair[] {
  return list.split(' ').map((pair): Pair => [pair[2] ?? '', pair[0] ?? ''])
}

/** What a sign after a letter adds to it: hats and breves are those of `a`, put on the other letters too. */
function marksOf(letter: string): string {
  return letter.normalize('NFD').slice(1)
}

function withCapitals(pairs: readonly Pair[]): Pair[] {
  return pairs.flatMap(([sign, letter]): Pair[] => [
    [sign, letter],
    [sign.toUpperCase(), letter.toUpperCase()],
  ])
}

/** Signs that are letters by themselves. */
export const vniLetters: ReadonlyMap<string, string> = new Map(withCapitals(pairsOf(alone)))

/** Signs that come after a letter, with the combining marks that they put on it. */
export const vniMarks: ReadonlyMap<string, string> = new Map(
  pairsOf(tones).flatMap(([sign, letter]): Pair[] => [
    [sign, marksOf(letter)],
    [sign.toUpperCase(), marksOf(letter)],
  ]),
)
