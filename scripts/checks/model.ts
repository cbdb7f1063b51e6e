import { basisOf, describeProblem, nameSpec, type SpecModel, statements } from '@countersign/openapi'

/**
 * What the reader finds wrong with a spec of ours, and statements that do not say where they come from.
 *
 * @returns one line each
 */
export function checkModel(vendor: string, model: SpecModel): string[] {
  const problems = [...model.problems, ...nameSpec(model).problems].map(describeProblem)
  const silent = [...statements(model)].filter((statement) => basisOf(statement) === undefined)
  return [
    ...problems,
    ...silent.map(
      ({ place }) => `${place} does not say where it comes from: give it, or what it stands in, an \`x-source\``,
    ),
  ].map((problem) => `specs/${vendor}: ${problem}`)
}
