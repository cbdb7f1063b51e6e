import { adopt, membersOf } from '../basis/members.ts'
import { type Origin, Statement } from '../basis/statement.ts'
import { textOf } from '../json/value.ts'

/** A group of operations. */
export class Tag extends Statement {
  readonly kind = 'tag'
  readonly name: string

  constructor(origin: Origin, name: string) {
    super(origin)
    this.name = name
  }
}

/** The tags that a document declares. */
export const readTags = (root: Statement, parent: Statement): readonly Tag[] =>
  membersOf(root, 'list', 'tags', (index) => `tag ${Number(index) + 1}`).flatMap((member) => {
    const { origin } = adopt(member, parent)
    const name = textOf(origin.located.nodes.find((node) => Object.hasOwn(node, 'name'))?.name)
    return name === undefined ? [] : [new Tag({ ...origin, label: `tag ${name}` }, name)]
  })
