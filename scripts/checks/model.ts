import { basisOf, describeProblem, nameSpec, type Problem, type SpecModel, statements } from '@countersign/openapi'

const problemsOf = (model: SpecModel): Problem[] => [...model.problems, ...nameSpec(model).problems]

/** What is odd about a spec although it is known what is meant. */
export const oddities = (model: SpecModel): Problem[] =>
  problemsOf(model).filter(({ severity }) => severity === 'warning')

/**
 * What the reader finds wrong with a spec of ours, and statements that do not say where they come from. What is odd about
 * an imported spec is for its list of things to do.
 *
 * @returns one line each
 */
export function checkModel(vendor: string, model: SpecModel): string[] {
  const imported = model.info.keyword('x-imported') !== undefined
  const problems = problemsOf(model)
    .filter(({ severity }) => !imported || severity === 'error')
    .map(describeProblem)
  const silent = [...statements(model)].filter((statement) => basisOf(statement) === undefined)
  return [
    ...problems,
    ...silent.map(
      ({ place }) => `${place} does not say where it comes from: give it, or what it stands in, an \`x-source\``,
    ),
  ].map((problem) => `specs/${vendor}: ${problem}`)
}
