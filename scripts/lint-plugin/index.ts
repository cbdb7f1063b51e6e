import { bodyExamples } from './body-examples.ts'
import { extensions } from './extensions.ts'
import { mockAnswers } from './mock-answers.ts'
import { openResponses } from './open-responses.ts'
import { operationKeyOrder } from './operation-key-order.ts'
import { operationSource } from './operation-source.ts'
import { sharedErrorResponses } from './shared-error-responses.ts'
import { sources } from './sources.ts'

/** The rules of specs/README.md that a linter can hold. Switched on in redocly.yaml. */
export default function countersign() {
  return {
    id: 'countersign',
    rules: {
      oas3: {
        'body-examples': bodyExamples,
        extensions,
        'mock-answers': mockAnswers,
        'open-responses': openResponses,
        'operation-key-order': operationKeyOrder,
        'operation-source': operationSource,
        'shared-error-responses': sharedErrorResponses,
        sources,
      },
    },
  }
}
