import { receiverOf } from '../../data/package/client-docs.ts'
import { code, codeBlock } from '../../markup/markdown.ts'
import { printCurl } from '../../samples/curl.ts'
import { deliverySample, webhookSample } from '../../samples/webhook.ts'
import { type Chapter, paragraphs } from '../chapter.ts'

export const webhooks: Chapter = {
  id: 'chapter/webhooks',
  title: 'Webhooks',
  place: 'end',
  write: (docs, pen) =>
    paragraphs(
      ...docs.webhooks.map((view) => {
        const receive = receiverOf(docs.client, view.id)
        return paragraphs(
          `### ${view.summary}`,
          `${pen.link(code(view.id), view.id)} is a call that the vendor makes to a server of yours. ${receive ? `${code(receive)} takes the request of any server, checks who sends it and gives what it says:` : 'Such a server:'}`,
          codeBlock('ts', webhookSample(docs, view)),
          'To try it, send it what the vendor would send:',
          codeBlock('sh', printCurl(deliverySample(docs, view))),
        )
      }),
    ),
}
