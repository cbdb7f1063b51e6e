import { Server } from '../api/server.ts'
import type { SpecModel } from '../api/spec-model.ts'
import { basisOf, inferredAspects, weakest } from '../basis/ask.ts'
import { Answer, answerFor, successes } from '../content/answer.ts'
import { Content } from '../content/content.ts'
import { Field } from '../content/field.ts'
import { partsOf } from '../content/part.ts'
import { nameSpec } from '../names/name-spec.ts'
import { Operation } from '../operation/operation.ts'
import { describeProblem } from '../problems/problem.ts'
import { readSpec } from '../read/read-spec.ts'
import { sampleValue } from '../sample/sample-value.ts'
import { SchemaView } from '../schema/view.ts'
import { parseTemplate } from '../template/parse-template.ts'
import { sensitiveNames } from '../visit/sensitive-names.ts'
import { statements } from '../visit/statements.ts'

/** Reads a document and asks its model for all it knows, as all consumers together would. Returns the model. */
export function exercise(document: unknown): SpecModel {
  const model = readSpec(document)
  model.problems.map(describeProblem)
  nameSpec(model, { methods: ['raw'], fields: ['body'] })
  sensitiveNames(model)
  for (const statement of statements(model)) {
    basisOf(statement, 'required')
    weakest(statement)
    inferredAspects(statement)
    getters(statement)
    if (statement instanceof SchemaView) statement.properties()
    if (statement instanceof SchemaView || statement instanceof Field || statement instanceof Content)
      sampleValue(statement)
    if (statement instanceof Content) partsOf(statement)
    if (statement instanceof Server) statement.urls()
    if (statement instanceof Operation) {
      parseTemplate(statement.path).segments.map(String)
      answerFor(statement, 200)
      successes(statement).map((answer) => answer instanceof Answer)
    }
  }
  return model
}

/** Reads everything that an object tells about itself. */
function getters(statement: object): void {
  for (let type = statement; type !== Object.prototype; type = Object.getPrototypeOf(type)) {
    for (const [name, { get }] of Object.entries(Object.getOwnPropertyDescriptors(type))) {
      if (get) (statement as Record<string, unknown>)[name]
    }
  }
}
