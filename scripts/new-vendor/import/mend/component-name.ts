const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** What a component is called after a name of any form: PascalCase of letters and digits, as its file is. */
export function componentName(name: string): string {
  const pascal = name
    .normalize('NFKD')
    .split(/[^A-Za-z0-9]+/)
    .map(capital)
    .join('')
  return /^[A-Z]/.test(pascal) ? pascal : `Model${pascal}`
}

/** Names for all of these that differ by more than case; each is the wanted one, with a number where that is taken. */
export function distinct(names: Iterable<string>, wanted: (name: string) => string): Map<string, string> {
  const taken = new Set<string>()
  // One that has its name already keeps it.
  const all = [...names].sort((a, b) => Number(wanted(b) === b) - Number(wanted(a) === a))
  return new Map(
    all.map((name) => {
      let found = wanted(name)
      for (let number = 2; taken.has(found.toLowerCase()); number++) found = `${wanted(name)}${number}`
      taken.add(found.toLowerCase())
      return [name, found]
    }),
  )
}
