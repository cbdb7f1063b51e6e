import type { Mail } from './mails.ts'

/** A mail as it travels (RFC 5322, MIME), as text and as HTML, with the signature under the latter. */
export function writeMessage({ from, to, subject, text }: Mail, signature: string): string {
  const boundary = 'part-of-mail'
  const html = `<div>${toHtml(text).replaceAll('\n', '<br>')}</div><br>${bodyOf(signature)}`
  const part = (type: string, content: string) => [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    ...lines(content),
  ]
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${encodeWords(subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...part('text/plain', text),
    ...part('text/html', html),
    `--${boundary}--`,
    '',
  ].join('\r\n')
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const lines = (text: string) => base64(text).match(/.{1,76}/g) ?? []
const toHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Signitic sends a whole document; a mail that holds another one is shown in as many ways as there are programs. */
const bodyOf = (markup: string) => /<body[^>]*>([\s\S]*)<\/body>/i.exec(markup)?.[1] ?? markup

/** RFC 2047: words of at most 75 characters, none of which cuts a letter in two. */
function encodeWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text
  const words = ['']
  for (const letter of text) {
    const longer = `${words.at(-1)}${letter}`
    if (base64(longer).length <= 60) words[words.length - 1] = longer
    else words.push(letter)
  }
  return words.map((word) => `=?utf-8?B?${base64(word)}?=`).join('\r\n ')
}
