import MiniSearch, { type SearchResult } from 'minisearch'
import { type SearchDocument, searchOptions } from '../search/options.ts'
import { byId, element } from './dom.ts'

type Found = SearchResult & Pick<SearchDocument, 'kind' | 'title' | 'name' | 'context' | 'href'>

let loading: Promise<MiniSearch<SearchDocument>> | undefined

/** The index comes as a script when it is first needed: a page that was opened as a file can fetch nothing else. */
function load(): Promise<MiniSearch<SearchDocument>> {
  loading ??= new Promise((resolve, reject) => {
    const script = element('script', { src: 'search.js' })
    script.addEventListener('load', () => {
      const { countersignIndex } = globalThis as { countersignIndex?: Parameters<typeof MiniSearch.loadJS>[0] }
      if (countersignIndex) resolve(MiniSearch.loadJS<SearchDocument>(countersignIndex, searchOptions))
    })
    script.addEventListener('error', reject)
    document.head.append(script)
  })
  return loading
}

const most = 30

/** The best finds, those first whose name is what was typed. */
function find(index: MiniSearch<SearchDocument>, text: string): Found[] {
  const words = text.trim()
  const bare = words.replace(/\(\)$/, '').replace(/^[^.\s]+\./, '')
  const exact = ({ name, title }: Found) => Number([name, title].some((known) => [words, bare].includes(known)))
  const results = index.search(bare) as Found[]
  const all = results.length > 0 ? results : (index.search(words, { combineWith: 'OR' }) as Found[])
  return all.toSorted((one, other) => exact(other) - exact(one)).slice(0, most)
}

/** Lets the dialog answer what is typed. */
export function setUpSearch(): void {
  const dialog = byId<HTMLDialogElement>('search')
  const input = dialog?.querySelector('input')
  const list = dialog?.querySelector('ul')
  const status = dialog?.querySelector('[role=status]')
  if (!dialog || !input || !list || !status) return

  const open = () => {
    if (dialog.open) return
    dialog.showModal()
    input.select()
    void load()
  }
  for (const button of document.querySelectorAll('[data-opens=search]')) button.addEventListener('click', open)
  // Before Redoc hears of the keys: its own search knows one vendor only.
  document.addEventListener(
    'keydown',
    (event) => {
      const typing = (event.target as HTMLElement).closest?.('input, textarea, select, [contenteditable]')
      if ((event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing)) {
        event.preventDefault()
        event.stopImmediatePropagation()
        open()
      }
    },
    true,
  )

  const show = async () => {
    const index = await load()
    const found = input.value.trim() === '' ? [] : find(index, input.value)
    list.replaceChildren(...found.map(itemOf))
    status.textContent =
      input.value.trim() === '' ? '' : found.length === 0 ? 'Nothing was found.' : `${found.length} found`
  }
  input.addEventListener('input', () => void show())
  dialog.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('a')]
    const at = links.indexOf(document.activeElement as HTMLAnchorElement)
    if (event.key === 'Enter' && at < 0) links[0]?.click()
    else if (event.key === 'ArrowDown') (links[at + 1] ?? links.at(-1))?.focus()
    else if (event.key === 'ArrowUp') (at > 0 ? links[at - 1] : input)?.focus()
    else return
    if (event.key !== 'Enter' || at < 0) event.preventDefault()
  })
  list.addEventListener('click', () => dialog.close())
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())
}

const itemOf = ({ kind, title, name, context, href }: Found) =>
  element(
    'li',
    {},
    element(
      'a',
      { href },
      element('span', { class: `kind ${kind}` }, kind),
      element('span', { class: 'found' }, title),
      ...(name === '' || name === title ? [] : [element('code', {}, name)]),
      element('span', { class: 'context' }, context),
    ),
  )
