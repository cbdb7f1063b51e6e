import { init } from 'redoc/bundles/redoc.standalone.js'
import { byId, pageData } from './dom.ts'
import type { PageData } from './page-data.ts'
import { routeOf, titleAt } from './routes.ts'

// Runs on a vendor's page: Redoc takes the place of the plain page, and the plain page's links lead into it.
const plain = byId('content')
const target = byId('redoc')
const page = pageData<PageData>('page')
const description = pageData<Record<string, unknown>>('openapi')

if (plain && target && page && description) {
  const asked = location.hash
  const goTo = (hash: string) => {
    const route = routeOf(page, decodeURIComponent(hash.slice(1)))
    if (route) history.replaceState(null, '', route)
    return route
  }
  if (!asked.startsWith('#/')) goTo(asked)
  init(
    description,
    {
      disableTelemetry: true,
      router: 'hash',
      hidePropertiesPrefix: true,
      hideDownloadButtons: true,
      schemasExpansionLevel: 1,
      codeSamples: { languages: [{ lang: 'TypeScript' }, { lang: 'curl' }, { lang: 'payload', label: 'Payload' }] },
    },
    target,
  )
  const rendered = new MutationObserver(() => {
    if (!target.querySelector('main :is(h1, h2)')) return
    rendered.disconnect()
    takeOver(plain, target)
  })
  rendered.observe(target, { childList: true, subtree: true })
  followLinks(page)
}

function takeOver(plainPage: HTMLElement, redoc: HTMLElement): void {
  const reading = readingAt(plainPage)
  plainPage.hidden = true
  redoc.classList.add('ready')
  const route = reading !== undefined && page && routeOf(page, reading)
  if (route) location.hash = route
  land()
}

/** What somebody has scrolled to before Redoc was there. */
function readingAt(plainPage: HTMLElement): string | undefined {
  if (scrollY < 200 || location.hash !== '') return undefined
  const sections = [...plainPage.querySelectorAll<HTMLElement>('section[id]')]
  return sections.findLast((section) => section.getBoundingClientRect().top < 120)?.id
}

/** Links to ids of the plain page lead to the same thing in Redoc; what they land on is marked. */
function followLinks(data: PageData): void {
  addEventListener(
    'click',
    (event) => {
      const link = (event.target as HTMLElement).closest?.<HTMLAnchorElement>('a[href^="#"]')
      const href = link?.getAttribute('href') ?? ''
      if (!link || href.startsWith('#/') || plain?.hidden === false) return
      const route = routeOf(data, decodeURIComponent(href.slice(1)))
      if (!route) return
      event.preventDefault()
      event.stopImmediatePropagation()
      location.hash = route
    },
    true,
  )
  addEventListener('hashchange', () => {
    const route = location.hash.startsWith('#/') ? undefined : routeOf(data, decodeURIComponent(location.hash.slice(1)))
    if (route && plain?.hidden) location.replace(route)
    else land()
  })
}

let landed: Element | undefined
let landing: ReturnType<typeof setInterval> | undefined

/** Marks what the URL names, as soon as Redoc has drawn it. */
function land(): void {
  const [, route = '', field] = /^#\/([^#]*)#?(.*)$/.exec(location.hash) ?? []
  landed?.removeAttribute('data-landed')
  clearInterval(landing)
  if (route === '') return
  const title = page && titleAt(page, location.hash)
  if (title && page) document.title = `${title} · ${page.title} · Countersign`
  let tries = 0
  landing = setInterval(() => {
    const section = document.getElementById(decodeURIComponent(field || route)) ?? sectionOf(route)
    const found = field ? section : section?.querySelector('h1, h2')
    if (found) {
      landed = found
      found.setAttribute('data-landed', '')
    }
    if (found || ++tries > 300) clearInterval(landing)
  }, 100)
}

const sectionOf = (route: string) =>
  document.querySelector(`[data-section-id="${CSS.escape(`/${route}`)}"]`) ?? undefined
