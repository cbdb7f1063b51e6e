import { createDocuSignClient } from '@countersign/docusign'
import { createSigmaClient } from '@countersign/sigma'
import { createSigniticClient } from '@countersign/signitic'
import { doThreeJobs } from '../jobs.js'

const packages = { createDocuSignClient, createSigmaClient, createSigniticClient }
console.log(JSON.stringify(await doThreeJobs(packages, process.env.MOCK_URL)))
