import { conclude } from './answers/conclude.ts'
import { toListError, toNetworkError } from './answers/failures.ts'
import type { Core } from './core.ts'
import { useCore } from './later/tools.ts'
import { createRawClient } from './raw/raw-client.ts'
import { encodeBytes } from './uploads/encode-bytes.ts'
import { encodeForm, writeForm } from './uploads/encode-form.ts'
import { openFile } from './uploads/open-file.ts'
import {
  noBytes,
  noCredential,
  noFields,
  noForm,
  noJson,
  noText,
  wrongInput,
  wrongOption,
  wrongType,
} from './words/refusals.ts'

// The piece that loads when it is first needed. It imports types alone from the one that is there, which is handed over.

export function createLater(core: Core) {
  useCore(core)
  return {
    conclude,
    createRawClient,
    encodeBytes,
    encodeForm,
    noBytes,
    noCredential,
    noFields,
    noForm,
    noJson,
    noText,
    openFile,
    toListError,
    toNetworkError,
    writeForm,
    wrongInput,
    wrongOption,
    wrongType,
  }
}

export type Later = ReturnType<typeof createLater>
