/** The element with an id that the page is built with. */
export const byId = <Kind extends HTMLElement = HTMLElement>(id: string): Kind | undefined =>
  (document.getElementById(id) as Kind | null) ?? undefined

/** The JSON that a page carries, `undefined` where it carries none. */
export function pageData<Data>(id: string): Data | undefined {
  const text = document.getElementById(id)?.textContent
  return text ? (JSON.parse(text) as Data) : undefined
}

type Attributes = Readonly<Record<string, string>>

/** A new element with text or children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}
