/** The vendor's package has no types; these are the members that are called here. */
declare module 'docusign-esign' {
  class ApiClient {
    setBasePath(url: string): void
    addDefaultHeader(name: string, value: string): void
  }
  class UsersApi {
    constructor(client: ApiClient)
    listSignatures(accountId: string, userId: string): Promise<object>
    createSignatures(accountId: string, userId: string, options: { userSignaturesInformation: object }): Promise<object>
  }
  const docusign: { ApiClient: typeof ApiClient; UsersApi: typeof UsersApi }
  export default docusign
}
