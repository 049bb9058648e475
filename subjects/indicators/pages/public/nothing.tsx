/** A dash where a cell has nothing to say: an empty cell would look like a fault where tables are stacked. */
export function Nothing() {
  return <span class="faint">–</span>
}
