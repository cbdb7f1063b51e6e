import { byId, element, pageData } from './dom.ts'
import type { PageData, Try, TryPart } from './page-data.ts'

/** Opens the form that calls the mock beside this page. */
export function openTry(id: string): void {
  const dialog = byId<HTMLDialogElement>('try')
  const call = pageData<PageData>('page')?.tries[id]
  if (!dialog || !call) return
  dialog.querySelector('h2')?.replaceChildren(call.summary)
  const form = dialog.querySelector('form')
  form?.replaceChildren(...fieldsOf(call))
  if (form)
    form.onsubmit = (event) => {
      event.preventDefault()
      void send(form, call)
    }
  dialog.querySelector('output')?.replaceChildren()
  dialog.showModal()
}

function fieldsOf(call: Try): Node[] {
  const { method, url, body, parts, answers } = call
  const lines = Math.min(16, (body?.split('\n').length ?? 0) + 1)
  return [
    element(
      'label',
      {},
      element('span', {}, method),
      element('input', { name: 'url', value: url, spellcheck: 'false' }),
    ),
    ...(body === undefined
      ? []
      : [
          element(
            'label',
            {},
            element('span', {}, 'Body'),
            element('textarea', { name: 'body', rows: `${lines}`, spellcheck: 'false' }, body),
          ),
        ]),
    ...(parts ?? []).map((part) =>
      element('p', {}, `${part.name || 'Body'}: ${part.fileName ?? part.value}, ${part.mediaType}`),
    ),
    element(
      'label',
      {},
      element('span', {}, 'Answer'),
      element(
        'select',
        { name: 'prefer' },
        element('option', { value: '' }, 'what the mock finds right'),
        ...answers.map(({ prefer, label }) => element('option', { value: prefer }, label)),
      ),
    ),
    element('button', { type: 'submit' }, 'Send to the mock'),
  ]
}

async function send(form: HTMLFormElement, { method, headers, parts }: Try): Promise<void> {
  const values = new FormData(form)
  const prefer = String(values.get('prefer') ?? '')
  const body = parts ? bodyOf(parts) : values.get('body')
  const given = [...headers, ...(prefer ? [['prefer', prefer] as const] : [])].filter(
    ([name]) => !(parts?.some((part) => part.name !== '') && name === 'content-type'),
  )
  const output = form.parentElement?.querySelector('output')
  try {
    const response = await fetch(String(values.get('url')), {
      method,
      headers: Object.fromEntries(given),
      ...(body !== null && method !== 'GET' && { body }),
    })
    output?.replaceChildren(...(await answerOf(response)))
  } catch {
    const text = 'No mock is beside this page. `npx -y pnpm@12 start` serves both.'
    output?.replaceChildren(element('p', {}, text))
  }
}

function bodyOf(parts: readonly TryPart[]): FormData | Blob {
  const blobOf = ({ mediaType, value, fileName }: TryPart) =>
    new Blob([fileName ? Uint8Array.from(atob(value), (letter) => letter.charCodeAt(0)) : value], { type: mediaType })
  const [first] = parts
  if (first?.name === '') return blobOf(first)
  const form = new FormData()
  for (const part of parts) {
    if (part.fileName) form.append(part.name, blobOf(part), part.fileName)
    else form.append(part.name, part.value)
  }
  return form
}

async function answerOf(response: Response): Promise<Node[]> {
  const type = response.headers.get('content-type') ?? ''
  const basis = response.headers.get('countersign-basis')
  const text = /json|text|xml|html/.test(type) || type === '' ? await response.text() : undefined
  const shown = text ?? `${(await response.arrayBuffer()).byteLength} bytes of ${type}`
  const notMock =
    basis === null ? ['This did not come from the mock: `npx -y pnpm@12 start` serves it beside this page.'] : []
  return [
    element(
      'p',
      { class: 'answered' },
      element('span', { class: `status s${`${response.status}`.charAt(0)}` }, `${response.status}`),
      ...(basis === null ? [] : [' ', element('span', { class: `basis ${basis}` }, basis)]),
      ` ${type}`,
    ),
    ...notMock.map((line) => element('p', {}, line)),
    element('pre', { tabindex: '0' }, pretty(shown, type)),
  ]
}

function pretty(text: string, type: string): string {
  try {
    return /json/.test(type) ? JSON.stringify(JSON.parse(text), null, 2) : text
  } catch {
    return text
  }
}
