/** Options that every vendor's factory takes, as far as faults are concerned. */
export interface FaultOptions {
  baseUrl: string
  timeout?: number
  maxRetries?: number
  logger?: { debug(line: string): void }
}

/** A way to make the same two calls: by methods or by `raw`. */
export interface Way<Client> {
  /** Calls an operation that may be repeated and that answers with JSON. */
  read(client: Client, options?: { signal?: AbortSignal }): Promise<unknown>
  /** Calls an operation that must not be repeated. */
  write(client: Client): Promise<unknown>
}

/** A client to try faults on. */
export interface FaultSubject<Client> {
  /** The credential and the personal data that the calls use; none may show anywhere. */
  secrets: string[]
  create(options: FaultOptions): Client
  methods: Way<Client>
  raw: Way<Client>
}
