import { type CryptoKey, importPKCS8 } from 'jose'

const pem = /-----BEGIN (RSA )?PRIVATE KEY-----([\w+/=\s]+)-----END \1PRIVATE KEY-----/

/**
 * Reads an RSA key for RS256 from PEM text, be it PKCS #8 or PKCS #1, also with its line breaks written as `\n` or `\r\n`, as
 * environment variables tend to have them.
 *
 * @throws for anything else, an encrypted key included
 */
export async function readPrivateKey(text: string): Promise<CryptoKey> {
  const [, pkcs1, base64 = ''] = pem.exec(text.replaceAll(/(\\r)?\\n/g, '\n')) ?? []
  const key = atob(base64)
  return importPKCS8(`-----BEGIN PRIVATE KEY-----${btoa(pkcs1 ? wrap(key) : key)}-----END PRIVATE KEY-----`, 'RS256')
}

const version = '\x02\x01\x00'
const rsaEncryption = '\x30\x0d\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00'

/**
 * PKCS #8 around a PKCS #1 key, which neither jose nor WebCrypto reads. Bytes stand as characters.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5208#section-5
 */
const wrap = (key: string): string => element('\x30', version + rsaEncryption + element('\x04', key))

/** A DER element of 256 to 65,535 bytes, as every RSA key is. */
const element = (tag: string, content: string): string =>
  `${tag}\x82${String.fromCharCode(content.length >> 8, content.length & 0xff)}${content}`
