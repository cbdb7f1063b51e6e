import { createDocuSignClient } from '@countersign/docusign'
import { createSigmaClient } from '@countersign/sigma'
import { createSigniticClient } from '@countersign/signitic'
import { doThreeJobs } from '../jobs.js'

/** What each bundler makes one program of, for a page as well as for Node. */
export const run = (mock) => doThreeJobs({ createDocuSignClient, createSigmaClient, createSigniticClient }, mock)
