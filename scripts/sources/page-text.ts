import { type DefaultTreeAdapterMap, parse } from 'parse5'

type Node = DefaultTreeAdapterMap['node']

const unseen = ['script', 'style', 'noscript', 'template', 'head', 'svg']
const block =
  /^(p|div|li|ul|ol|dl|dt|dd|tr|td|th|table|h[1-6]|pre|section|article|header|footer|nav|main|aside|br|hr|form)$/

/** What a reader sees of a saved page, one line per block; how it is marked up does not matter. */
export function pageText(saved: string): string[] {
  const html = /<(html|body|!doctype|div|p|h[1-6])[\s>]/i.test(saved)
  const text = html ? textOf(parse(saved)) : saved
  return text
    .normalize('NFC')
    .replaceAll(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replaceAll(/[\u2018\u2019]/g, "'")
    .replaceAll(/[\u201c\u201d]/g, '"')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
}

function textOf(node: Node): string {
  if ('value' in node) return node.value.replaceAll(/\s+/g, ' ')
  if (!('childNodes' in node) || ('tagName' in node && unseen.includes(node.tagName))) return ''
  const inner = node.childNodes.map(textOf).join('')
  return 'tagName' in node && block.test(node.tagName) ? `\n${inner}\n` : inner
}

/** Whether a saved page is what a server shows for one that is gone. */
export const isGone = (lines: readonly string[]): boolean =>
  lines.length === 0 ||
  (lines.length < 30 && lines.slice(0, 5).some((line) => /\b404\b|not found|no longer exists/i.test(line)))
