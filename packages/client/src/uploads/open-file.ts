import type { Binary, NamedBinary } from '../body/binary.ts'
import type { OpenFile } from '../body/form-data.ts'
import { core } from '../later/tools.ts'
import { bytesOf } from './chunks.ts'
import { sniff } from './sniff.ts'

/** The data of a binary, with its name and media type as far as it tells them. */
export function openBinary(binary: Binary): NamedBinary {
  const { data, name, type }: NamedBinary = core.isData(binary) ? { data: binary } : binary
  const file = data as Partial<File>
  const told = typeof file.arrayBuffer === 'function' ? file : {}
  return { data, name: name ?? told.name, type: type || told.type || undefined }
}

/** A binary with all its bytes, and the media type it tells or shows. */
export async function openFile(binary: Binary): Promise<OpenFile> {
  const { data, name, type } = openBinary(binary)
  const bytes = await bytesOf(data)
  return { bytes, name, type: type ?? sniff(bytes) }
}
