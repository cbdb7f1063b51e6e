import type { Core } from '../core.ts'
import { createRawClient } from '../raw/raw-client.ts'
import { encodeBytes } from '../uploads/encode-bytes.ts'
import { encodeForm, writeForm } from '../uploads/encode-form.ts'
import { openFile } from '../uploads/open-file.ts'
import { wordApiError, wordFormatError } from './api-words.ts'
import { wordConnectionError } from './network-words.ts'
import { noBytes, noFields, noForm, noJson, noText, wrongInput, wrongOption, wrongType } from './refusals.ts'
import { useCore } from './tools.ts'

// The piece that loads when it is first needed. It imports types alone from the one that is there, which is handed over.

export function createLater(core: Core) {
  useCore(core)
  return {
    createRawClient,
    encodeBytes,
    encodeForm,
    noBytes,
    noFields,
    noForm,
    noJson,
    noText,
    openFile,
    wordApiError,
    wordConnectionError,
    wordFormatError,
    writeForm,
    wrongInput,
    wrongOption,
    wrongType,
  }
}

export type Later = ReturnType<typeof createLater>
