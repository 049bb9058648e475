/**
 * Runs `take` once at a time. Who asks while it runs waits for the next run, which all of them share: what they
 * get was never begun before they asked.
 */
export function oneAtATime<Value>(take: () => Promise<Value>): () => Promise<Value> {
  let running: Promise<void> | null = null
  let next: Promise<Value> | null = null

  const begin = (): Promise<Value> => {
    const taken = take()
    const ended = () => {
      running = null
    }
    running = taken.then(ended, ended)
    return taken
  }
  const beginNext = (): Promise<Value> => {
    next = null
    return begin()
  }
  return () => {
    if (running === null) return begin()
    next ??= running.then(beginNext)
    return next
  }
}
