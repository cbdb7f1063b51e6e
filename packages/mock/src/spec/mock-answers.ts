/** Which response and example the mock answers with (`x-mock`). */
export interface MockAnswers {
  success?: MockSuccess | MockSuccess[]
  unauthorized?: MockRefusal
  malformed?: MockRefusal
  invalid?: MockRefusal | MockRefusal[]
}

export interface MockSuccess {
  status: number
  example?: string
  mediaType?: string
  /** Applies where a path or query parameter has this value; without a value, where the parameter is there at all. */
  when?: { parameter: string; equals?: string }
}

export interface MockRefusal {
  status: number
  example?: string
  /** JSON Schema keyword; the answer stands for violations of that keyword alone. */
  violation?: string
}

/** What a CSV file must be like (`x-csv`). */
export interface CsvRules {
  separator: string
  required: string[]
}
