/** A vendor's client and the mock, as the contract run knows them: it belongs to every vendor. */
export interface ContractSubject {
  /** The vendor's spec, parsed. */
  spec: object
  /**
   * A client of the vendor; undefined where it cannot be told to send the credential that is asked for.
   *
   * @param scheme name of the security scheme whose credential it is to send; left out: the usual one
   */
  create(options: ContractOptions, scheme?: string): object | undefined
  createMockFetch(options: { specs: Record<string, object> }): ContractMock
  /**
   * By operationId: turns the body of an example into what a caller gives, where that takes more than the spec tells. Bodies
   * that break a rule come here too.
   */
  bodies?: Record<string, (body: never, mediaType: string) => unknown>
  /** By the id of a webhook: takes a delivery, given the key by which its sender is known. */
  receivers?: Record<string, (request: Request, key: string) => Promise<unknown>>
  /** Cells that nothing here can prove, as `<operationId> <cell>`, and why. */
  notProvable?: Record<string, string>
}

/** Options that every client takes. */
export interface ContractOptions {
  fetch: typeof globalThis.fetch
  logger?: { debug(line: string): unknown }
}

/** As much of the mock as the contract run asks for. */
export interface ContractMock {
  (input: Request): Promise<Response>
  readonly requests: readonly { body: unknown; reasons: readonly string[] }[]
  when(vendor: string, operationId: string): { replyWith(reply: (asked: Asked) => object): unknown }
  send(vendor: string, webhook: string, options: DeliveryOptions): Promise<Response>
  reset(): void
}

/** How the mock delivers a webhook. */
interface DeliveryOptions {
  to: string
  apiKey: string
  example?: string
  fetch: typeof fetch
}

/** What the mock tells of a request to whoever answers it. */
export interface Asked {
  parameters: Record<string, string | string[]>
}

/** A method of a client, as far as every method is the same. */
export interface ClientMethod {
  withResponse(
    input: Record<string, unknown>,
    options: Record<string, unknown>,
  ): Promise<{ data: unknown; response: Response }>
  isError(error: unknown): boolean
  paginate?(input: Record<string, unknown>, options?: Record<string, unknown>): AsyncIterable<unknown>
}
