import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../shared/command.ts'
import { readCsv } from '../shared/csv.ts'

/** A person whose signature DocuSign is to have. */
export interface Person {
  userId: string
  name: string
  initials: string
  /** The image files, by the kind that DocuSign has for them. */
  images: Partial<Record<ImageKind, Buffer>>
}

export type ImageKind = 'signature_image' | 'initials_image'

const kinds = ['signature_image', 'initials_image'] as const

/** DocuSign says 200K and does not say which; this is the smaller one. */
const mostBytes = 200_000

/**
 * The people of a CSV file, with their images, which are looked for beside it.
 *
 * @throws Refusal for the first person who cannot be sent
 */
export function readPeople(file: string): Person[] {
  return readCsv(file, ['user_id', 'name', 'initials', ...kinds]).map(({ line, cells }) => {
    const { user_id: userId = '', name, initials } = cells
    if (!name || !initials) throw new Refusal(`${file}:${line}: a signature has \`name\` and \`initials\``)
    const images: Person['images'] = {}
    for (const kind of kinds) {
      const image = cells[kind]
      if (image) images[kind] = readImage(join(dirname(file), image), `${file}:${line}`)
    }
    if (Object.keys(images).length === 0) throw new Refusal(`${file}:${line}: there is no image`)
    return { userId, name, initials, images }
  })
}

function readImage(file: string, at: string): Buffer {
  if (!/\.(gif|png|jpe?g|bmp)$/i.test(file)) throw new Refusal(`${at}: ${file} is no GIF, PNG, JPEG or BMP`)
  const bytes = readFileSync(file)
  if (bytes.length > 0 && bytes.length < mostBytes) return bytes
  throw new Refusal(`${at}: ${file} has ${bytes.length} bytes; DocuSign takes less than ${mostBytes}`)
}
