import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { type Program, requireVariable, runCommand } from '../shared/command.ts'
import { createReceiver } from './receiver.ts'
import { openStore } from './store.ts'

/** Listens until it is told to end; what has arrived by then is answered. */
export const main: Program = async (args, { print, warn, signal }) => {
  const { values } = parseArgs({
    args,
    options: { port: { type: 'string', default: '3000' }, file: { type: 'string', default: 'contacts.jsonl' } },
  })
  const apiKey = requireVariable('SIGNITIC_WEBHOOK_KEY')
  const server = createServer(createReceiver({ apiKey, store: openStore(values.file), print, warn }))
  server.listen(Number(values.port))
  await once(server, 'listening')
  print(`listening on http://localhost:${(server.address() as AddressInfo).port}/contacts`)
  if (!signal.aborted) await once(signal, 'abort')
  server.close()
  await once(server, 'close')
  print('ended')
}

if (import.meta.main) await runCommand(main)
