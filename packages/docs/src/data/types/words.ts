import type { SchemaView } from '@countersign/openapi'

/** What a value is, in words: `list of User, or null`. */
export function typeWords(view: SchemaView, nameOf: (view: SchemaView) => string | undefined): string {
  const words = bareWords(view, nameOf)
  return view.nullable && !/null/.test(words) ? `${words} or null` : words
}

function bareWords(view: SchemaView, nameOf: (view: SchemaView) => string | undefined): string {
  const name = nameOf(view)
  if (name !== undefined) return name
  if (view.binary) return 'file'
  const types = view.types.filter((type) => type !== 'null')
  if (types.length === 1 && types[0] === 'array')
    return view.items ? `list of ${plural(typeWords(view.items, nameOf))}` : 'list'
  if (types.length > 0) return types.map((type) => withFormat(type, view.format)).join(' or ')
  if (view.alternatives.length > 0) {
    const names = view.alternatives.map((alternative) => typeWords(alternative, nameOf))
    return names.length <= 3 ? [...new Set(names)].join(' or ') : `one of ${names.length}`
  }
  if (view.allOf.length > 0 || view.properties().length > 0) return 'object'
  if (view.enum) return [...new Set(view.enum.map((value) => (value === null ? 'null' : typeof value)))].join(' or ')
  return 'anything'
}

const withFormat = (type: string, format: string | undefined) =>
  format === undefined ? type : type === 'string' ? format : `${type} (${format})`

const plural = (words: string) => (/^(string|integer|number|boolean|object|file)$/.test(words) ? `${words}s` : words)

/** What else a schema says of a value, a phrase each: `at most 100 items`, `` known: `a`, `b` ``. Values are Markdown. */
export function factsOf(view: SchemaView): string[] {
  const { items } = view
  const inner = items && items.properties().length === 0 ? [...values(items), ...bounds(items)] : []
  return [...values(view), ...bounds(view), ...flags(view), ...inner.map((fact) => `each ${fact}`)]
}

const most = 30
const show = (value: unknown) => `\`${JSON.stringify(value)?.replaceAll('`', "'") ?? 'undefined'}\``
const list = (texts: readonly unknown[]) =>
  `${texts
    .slice(0, most)
    .map((text) => (typeof text === 'string' ? `\`${text.replaceAll('`', "'")}\`` : show(text)))
    .join(', ')}${texts.length > most ? ` and ${texts.length - most} more` : ''}`

function values(view: SchemaView): string[] {
  const constant = view.find('const')
  return [
    ...(constant === undefined ? [] : [`always ${show(constant)}`]),
    ...(view.enum ? [`one of ${list(view.enum)}`] : []),
    ...(view.extensibleEnum ? [`known values, others may follow: ${list(view.extensibleEnum)}`] : []),
    ...(view.default === undefined ? [] : [`${show(view.default)} if left out`]),
  ]
}

function bounds(view: SchemaView): string[] {
  const number = (keyword: string) => {
    const value = view.find(keyword)
    return typeof value === 'number' ? value : undefined
  }
  const range = (least: number | undefined, greatest: number | undefined, unit: string) =>
    [
      ...(least === undefined || least === 0 ? [] : [`at least ${least} ${unit}`]),
      ...(greatest === undefined ? [] : [`at most ${greatest} ${unit}`]),
    ].map((text) => text.trim())
  const pattern = view.find('pattern')
  const { minimum, maximum } = view
  return [
    ...range(number('minLength'), number('maxLength'), 'characters'),
    ...range(number('minItems'), number('maxItems'), 'items'),
    ...range(number('minProperties'), number('maxProperties'), 'members'),
    ...(minimum ? [`${minimum.exclusive ? 'more than' : 'at least'} ${minimum.value}`] : []),
    ...(maximum ? [`${maximum.exclusive ? 'less than' : 'at most'} ${maximum.value}`] : []),
    ...(view.find('uniqueItems') === true ? ['no two the same'] : []),
    ...(typeof pattern === 'string' ? [`matches \`${pattern.replaceAll('`', "'")}\``] : []),
    ...(view.additional === false ? ['no other members'] : []),
  ]
}

/** What a value may be or hold at most, a phrase each. */
export const limitsOf = (view: SchemaView): string[] => {
  const each = view.items ? bounds(view.items).map((fact) => `each ${fact}`) : []
  return [...bounds(view), ...each].filter((fact) => /(at most|less than)/.test(fact))
}

const flags = (view: SchemaView): string[] => [
  ...(view.deprecated ? ['deprecated'] : []),
  ...(view.readOnly ? ['only in answers'] : []),
  ...(view.writeOnly ? ['only in requests'] : []),
]
