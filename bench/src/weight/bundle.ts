import { names } from '../names.ts'
import { format, type Table, times } from '../report/table.ts'
import { judge, verdict } from '../report/verdict.ts'
import { slice } from '../workbench/redocly-client.ts'
import type { Workbench } from '../workbench/workbench.ts'
import { bundleSize } from './bundle-size.ts'
import { measureBundle, type Size } from './measure-bundle.ts'

const withKy = 'openapi-fetch with ky'
const kilobytes = (bytes: number) => `${format(bytes / 1000, 2)} kB`

/** What a web page has to load. */
export async function measureBundles(workbench: Workbench): Promise<Table> {
  const { openapiFetch, redocly, vendor, ours } = names
  workbench.log('bundling')
  const { page, whole } = await bundleSize()
  const esign = await bundleVendor()
  const others: Record<string, Size> = {
    [openapiFetch]: await measureBundle("export { default } from 'openapi-fetch'"),
    [redocly]: await measureBundle(`export { ${slice}, configure } from ${JSON.stringify(workbench.redoclyClient())}`),
    [withKy]: await measureBundle(`import createClient from 'openapi-fetch'
      import ky from 'ky'
      export const create = (baseUrl: string) => createClient({ baseUrl, fetch: (request) => ky(request) })`),
    [vendor]: esign.size,
  }
  const baseline = others[openapiFetch]?.gzipped ?? Number.NaN
  const row = (name: string, { minified, gzipped }: Size) => [
    name,
    kilobytes(minified),
    kilobytes(gzipped),
    times(gzipped / baseline),
  ]
  return {
    title: 'Browser bundle',
    about: `Minified by esbuild into ES2022 modules and gzipped with level 9. Ours is the complete DocuSign client;
      Redocly's has ${slice.length} of its operations; openapi-fetch knows operations by their types alone. What a page
      loads leaves out openapi-fetch, which ours fetches when \`raw\` is first used. ${esign.note}`,
    columns: ['Client', 'minified', 'gzipped', 'to baseline'],
    rows: [
      ...Object.entries(others).map(([name, size]) => row(name, size)),
      row(`${ours}, what a page loads`, page),
      row(`${ours}, all in one file`, whole),
    ],
    verdict: verdict(
      [
        {
          measure: 'what a page loads',
          against: Object.fromEntries(
            Object.entries(others).map(([name, size]) => [name, page.gzipped / size.gzipped]),
          ),
        },
      ],
      judge({ text: 'at most 6.5 kB for what a page loads', values: [page.gzipped], limit: 6500, show: kilobytes }),
    ),
  }
}

/** The vendor's package reaches for modules of Node; where it can only be bundled with those left out, `note` says so. */
async function bundleVendor(): Promise<{ size: Size; note: string }> {
  const source = "import docusign from 'docusign-esign'\nexport const { ApiClient, UsersApi } = docusign"
  try {
    return { size: await measureBundle(source), note: '' }
  } catch (error) {
    const { errors = [] } = error as { errors?: { text: string }[] }
    const note = `${names.vendor} cannot be bundled for browsers (${errors.length} errors, the first: ${errors[0]?.text}), so
      its figure is a bundle for Node, without the modules of Node itself.`
    return { size: await measureBundle(source, { platform: 'node' }), note }
  }
}
