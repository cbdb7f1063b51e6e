import { readFileSync } from 'node:fs'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { problemKindInfo } from '@arethetypeswrong/core/problems'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/**
 * What goes wrong when a package is loaded, as Are The Types Wrong (all its resolutions, node10 included) and publint
 * (strict) see it.
 *
 * @param tarball the packed package
 * @returns one line each
 */
export async function loadingProblems(tarball: string): Promise<string[]> {
  const bytes = new Uint8Array(readFileSync(tarball))
  const types = await checkPackage(createPackageFromTarballData(bytes))
  if (types.types === false) return ['it has no types']
  const { messages, pkg } = await publint({ pack: { tarball: bytes.buffer }, strict: true })
  return [
    ...types.problems.map((problem) => `${problemKindInfo[problem.kind].title}: ${JSON.stringify(problem)}`),
    ...messages.map((message) => formatMessage(message, pkg, { color: false }) ?? message.code),
  ]
}
