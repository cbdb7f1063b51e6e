import type { SchemaView } from '@countersign/openapi'
import { valueAt, withField } from './field-path.ts'
import { fieldsOf } from './fields.ts'

/** A body with every field, so often that each field has had each of the values that are listed for it. */
export function listedValues(schema: SchemaView, complete: unknown): unknown[] {
  const fields = fieldsOf(schema).flatMap(({ path, schema: field }) => {
    const values = (field.enum ?? field.extensibleEnum ?? []).filter((value) => value !== null)
    return values.length > 0 && valueAt(complete, path) !== undefined ? [{ path, values }] : []
  })
  const most = Math.max(0, ...fields.map(({ values }) => values.length))
  const bodies = Array.from({ length: most }, (_, index) =>
    fields.reduce(
      (body, { path, values }) => withField(body, path, { value: values[index % values.length] }),
      complete,
    ),
  )
  return bodies.length > 0 ? bodies : [complete]
}
