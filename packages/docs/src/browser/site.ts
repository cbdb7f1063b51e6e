import { openStatement } from './chips.ts'
import { byId, element } from './dom.ts'
import type { VendorLink } from './page-data.ts'
import { setUpSearch } from './search.ts'
import { toggleTheme } from './theme.ts'
import { openTry } from './try.ts'

// Runs on every page: the header, the search, and what chips and links in texts open.
byId('theme')?.addEventListener('click', toggleTheme)
setUpSearch()
listVendors()

document.addEventListener(
  'click',
  (event) => {
    const link = (event.target as HTMLElement).closest?.<HTMLAnchorElement>('a[href^="#"]')
    const [, kind, rest = ''] = /^#(basis|try)\/(.+)$/.exec(link?.getAttribute('href') ?? '') ?? []
    if (!link || !kind) return
    event.preventDefault()
    event.stopImmediatePropagation()
    if (kind === 'basis') openStatement(link, rest)
    else openTry(rest)
  },
  true,
)

for (const dialog of document.querySelectorAll('dialog'))
  dialog.querySelector('.close')?.addEventListener('click', () => dialog.close())

/** Fills the switcher: which vendors there are is in one file for all pages. */
function listVendors(): void {
  const list = byId('vendors')?.querySelector('ul')
  const { countersignVendors: vendors = [] } = globalThis as { countersignVendors?: readonly VendorLink[] }
  const here = location.pathname.split('/').at(-1)
  list?.append(
    ...vendors.map(({ vendor, title }) => {
      const page = `${vendor}.html`
      return element('li', {}, element('a', { href: page, ...(page === here && { 'aria-current': 'page' }) }, title))
    }),
  )
}
