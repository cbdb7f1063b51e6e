const { createDocuSignClient } = require('@countersign/docusign')
const { createSigmaClient } = require('@countersign/sigma')
const { createSigniticClient } = require('@countersign/signitic')

async function main() {
  const { doThreeJobs } = await import('../jobs.js')
  const packages = { createDocuSignClient, createSigmaClient, createSigniticClient }
  console.log(JSON.stringify(await doThreeJobs(packages, process.env.MOCK_URL)))
}
main()
