import { type Context, isObject, type Location, type Visit } from './rule.ts'

type Node = Record<string, unknown>
type Entry = { from?: unknown; page?: unknown; basis?: unknown; of?: string[]; note?: unknown }

const example = '{ from: guide, section: Create, basis: documented }'
/** Words of a note that take back what `documented` and `example` say. */
const doubt =
  /\b(infer|assum|presum|guess|suppos|third[- ]part|not documented|undocumented|we think|probabl|likely)\w*/i

/**
 * Every statement names a page of `info.x-sources` and says how sure it is; where one statement rests on several
 * sources, each says with `of` what it covers.
 */
export function sources(): { Root: { enter: Visit<Node>; leave: Visit<Node> }; any: { enter: Visit<unknown> } } {
  let known: Node = {}
  let used = new Set<string>()

  const check = (entry: Entry, at: Location, { report }: Pick<Context, 'report'>) => {
    const { from, basis, note } = entry
    if (typeof from !== 'string')
      return report({
        message: `\`x-source\` names no page: write \`from\` with a name of info.x-sources, e.g. ${example}`,
        location: at,
      })
    used.add(from)
    if (!(from in known))
      report({
        message: `\`from: ${from}\` is no name in info.x-sources: it has ${Object.keys(known).join(', ') || 'none'}. Add the page there or correct the name`,
        location: at,
      })
    const doubtful = /^(documented|example)$/.test(String(basis)) ? doubt.exec(String(note ?? '')) : null
    if (doubtful)
      report({
        message: `The statement is \`${String(basis)}\`, but its note says \`${doubtful[0]}\`: give that part an entry of its own, { from, basis: inferred or reported, of: [which aspect], note }`,
        location: at,
      })
  }

  return {
    Root: {
      enter(root) {
        const info = isObject(root.info) ? root.info : {}
        known = isObject(info['x-sources']) ? info['x-sources'] : {}
        used = new Set()
        if (isObject(info['x-state']) && typeof info['x-state'].from === 'string') used.add(info['x-state'].from)
      },
      leave(_, { report, location }) {
        const at = location.child(['info', 'x-sources'])
        for (const [name, page] of Object.entries(known)) {
          if (!used.has(name))
            report({
              message: `No statement rests on source \`${name}\`: name it in an \`x-source\` or delete it`,
              location: at.child([name]).key(),
            })
          if (!isObject(page) || page.retrieved === undefined)
            report({
              message: `Source \`${name}\` has no \`retrieved\`: write the day somebody last read the page, e.g. 2026-11-22`,
              location: at.child([name]).key(),
            })
        }
      },
    },
    any: {
      enter(node, context) {
        if (!isObject(node)) return
        const pagination = isObject(node['x-pagination']) ? node['x-pagination'].source : undefined
        for (const [declared, key] of [
          [node['x-source'], ['x-source']],
          [pagination, ['x-pagination', 'source']],
        ] as const) {
          if (declared === undefined) continue
          const at = context.location.child([...key])
          const entries = [declared].flat() as Entry[]
          for (const entry of entries) check(entry, at, context)
          const covered = entries.flatMap(({ of }) => of ?? ['everything else'])
          const twice = covered.find((aspect, index) => covered.indexOf(aspect) !== index)
          if (twice)
            context.report({
              message: `Two entries of \`x-source\` cover ${twice}: each aspect has one source`,
              location: at,
            })
        }
      },
    },
  }
}
