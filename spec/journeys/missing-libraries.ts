const fromLoader = /error while loading shared libraries: ([^\s:]+):/g
const fromList = /^\s*(\S+) => not found$/gm

/**
 * Names of the libraries that a program did not find: from what the system's loader says when it gives up (one
 * library), or from its list of all (`libnss3.so => not found`). Each once, in their order.
 */
export function missingLibraries(message: string): string[] {
  const found = [fromLoader, fromList].flatMap((pattern) => [...message.matchAll(pattern)])
  return [...new Set(found.map((match) => match[1] ?? ''))]
}
