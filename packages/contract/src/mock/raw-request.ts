import { connect, type Socket } from 'node:net'

/** Sends bytes as they are, and resolves to the status and the text of the answer. */
export function sendRaw(url: string, bytes: string | Buffer): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket: Socket = connect(Number(port), hostname, () => socket.write(bytes))
    const finish = () => {
      const text = Buffer.concat(chunks).toString('latin1')
      const status = Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1])
      socket.destroy()
      if (status) resolve({ status, text })
      else reject(new Error(`No answer to ${JSON.stringify(String(bytes).slice(0, 200))}: ${JSON.stringify(text)}`))
    }
    socket.setTimeout(60_000, () =>
      socket.destroy(new Error(`No answer within 60 s to ${JSON.stringify(String(bytes).slice(0, 200))}`)),
    )
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('close', finish)
    socket.on('error', (error) => (chunks.length > 0 ? finish() : reject(error)))
  })
}

/** Sends bytes and hangs up, without waiting for anything. */
export function sendAndDrop(url: string, bytes: string): Promise<void> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write(bytes, () => socket.destroy())
    })
    socket.on('close', () => resolve())
    socket.on('error', () => resolve())
  })
}
