import type { UserInput } from '@countersign/signitic'
import { Refusal } from '../shared/command.ts'
import { type Row, readCsv } from '../shared/csv.ts'

const fields = ['email', 'firstname', 'lastname', 'jobtitle', 'department', 'phone', 'mobile'] as const
const levels = ['parent_entity', 'entity', 'group'] as const
const columns = [...fields, ...levels, 'enabled'] as const

/**
 * The employees of a CSV file as Signitic takes them. An empty cell is not sent, so that the field keeps its value.
 *
 * @throws Refusal that lists all that is wrong with the file
 */
export function readEmployees(file: string): UserInput[] {
  const rows = readCsv(file, columns)
  if (rows.length === 0) throw new Refusal(`${file} names nobody; an empty list would delete everybody`)
  return rows.map((row) => toUser(file, row))
}

function toUser(file: string, { line, cells }: Row<(typeof columns)[number]>): UserInput {
  const pick = (names: readonly (keyof typeof cells)[]) =>
    Object.fromEntries(names.filter((name) => cells[name]).map((name) => [name, cells[name]]))
  const { email = '', enabled } = cells
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Refusal(`${file}:${line}: \`${email}\` is no e-mail address`)
  if (enabled && !/^(yes|no)$/.test(enabled)) throw new Refusal(`${file}:${line}: \`enabled\` is yes or no`)
  const path = pick(levels)
  return {
    ...pick(fields),
    email,
    ...(Object.keys(path).length > 0 && { path }),
    ...(enabled && { enabled: enabled === 'yes' }),
  }
}
