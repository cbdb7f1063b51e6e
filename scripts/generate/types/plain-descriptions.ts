/** Editors show a description as the text of a comment rather than as a tag, so it moves in front of the tags. */
export const plainDescriptions = (types: string): string =>
  types
    .replaceAll('/** @description ', '/** ')
    .replaceAll(/\/\*\*\n([\s\S]*?)\n(\s*)\*\//g, (whole, body: string, indent: string) => {
      if (!body.includes('* @description ')) return whole
      const lines = body.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
      const start = lines.findIndex((line) => line.startsWith('@description '))
      const after = lines.findIndex((line, index) => index > start && /^@\w/.test(line))
      const end = after === -1 ? lines.length : after
      const text = lines.slice(start, end).map((line) => line.replace(/^(@description | {4})/, ''))
      const plain = lines.slice(0, start).filter((line) => !line.startsWith('@'))
      const tags = [...lines.slice(0, start).filter((line) => line.startsWith('@')), ...lines.slice(end)]
      const blocks = [plain, text, tags].filter((block) => block.length > 0)
      const comment = blocks
        .map((block) => block.join('\n'))
        .join('\n\n')
        .split('\n')
      return `/**\n${comment.map((line) => `${indent}* ${line}`.trimEnd()).join('\n')}\n${indent}*/`
    })

const block = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\//.source

/** Of two comments in front of a property, editors show one: what is in the first is put behind the text of the second. */
export const oneComment = (types: string): string =>
  types.replaceAll(new RegExp(`${block}\\n( *)${block}`, 'g'), (_, notes: string, indent: string, own: string) => {
    const lines = linesOf(own)
    const tags = lines.findIndex((line) => line.startsWith('@'))
    const text = tags === -1 ? lines : lines.slice(0, tags)
    const blocks = [text, linesOf(notes), tags === -1 ? [] : lines.slice(tags)]
    const comment = blocks.map((block) => block.join('\n').trim()).filter(Boolean)
    return `/**\n${comment
      .join('\n\n')
      .split('\n')
      .map((line) => `${indent} * ${line}`.trimEnd())
      .join('\n')}\n${indent} */`
  })

const linesOf = (comment: string): string[] =>
  comment
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, ''))
