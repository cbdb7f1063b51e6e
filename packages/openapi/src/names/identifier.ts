const capital = (word: string) => word.replace(/^./u, (letter) => letter.toUpperCase())
const small = (word: string) =>
  /[a-z]/.test(word) ? word.replace(/^./u, (letter) => letter.toLowerCase()) : word.toLowerCase()

/** What TypeScript takes as a name, keywords aside. */
export const isIdentifier = (text: string): boolean => /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text)

const wordsOf = (text: string) => text.split(/[^\p{ID_Continue}$]+/u).filter((word) => word !== '')
const startable = (name: string) => (isIdentifier(name) ? name : `_${name}`)

/**
 * The method of an operationId. One that is a name stays as it is; the words of others are joined.
 *
 * @example
 * identifier('listUsers') // 'listUsers'
 * identifier('repos/get-content') // 'reposGetContent'
 */
export const identifier = (text: string): string =>
  isIdentifier(text)
    ? text
    : startable(
        wordsOf(text)
          .map((word, index) => (index === 0 ? small(word) : capital(word)))
          .join(''),
      )

/**
 * The exported type of a schema, starting with a capital letter.
 *
 * @example
 * typeName('User') // 'User'
 * typeName('verify.v2.form') // 'VerifyV2Form'
 */
export const typeName = (text: string): string => startable(wordsOf(text).map(capital).join(''))

/** The type of an operation's input: `getUser` has `GetUserInput`. */
export const inputName = (method: string): string => `${capital(method)}Input`

/** The function that takes a webhook: `contactSubmitted` has `receiveContactSubmitted`. */
export const receiverName = (method: string): string => `receive${capital(method)}`

/** The words of a name joined with capitals: `paper-seal` is `PaperSeal`. */
export const pascal = (text: string): string => wordsOf(text).map(capital).join('')
