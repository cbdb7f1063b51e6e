import type { OperationView } from '../data/operation-view.ts'
import type { VendorDocs } from '../data/vendor-docs.ts'
import { curlSample, printCurl } from './curl.ts'
import { typescriptSample } from './typescript.ts'
import { deliverySample, webhookSample } from './webhook.ts'

/** A program that a reader can copy and run. */
export interface Sample {
  readonly language: 'TypeScript' | 'curl'
  readonly text: string
}

/** The samples of an operation call it; those of a webhook take it, and send it. */
export const samplesOf = (docs: VendorDocs, view: OperationView): readonly Sample[] =>
  view.operation.kind === 'webhook'
    ? [
        { language: 'TypeScript', text: webhookSample(docs, view) },
        { language: 'curl', text: printCurl(deliverySample(docs, view)) },
      ]
    : [
        { language: 'TypeScript', text: typescriptSample(docs, view) },
        { language: 'curl', text: printCurl(curlSample(docs, view)) },
      ]
