/** Tells an observer, whose own troubles are not those of what it observes: whatever it throws or rejects is dropped. */
export function observe(tell: () => unknown): void {
  const told = async () => tell()
  told().catch(() => {})
}
