// The vendor's own client, unchanged, against the mock at the URL given.
import assert from 'node:assert/strict'
import docusign from 'docusign-esign'

const client = new docusign.ApiClient()
client.setBasePath(`${process.argv[2]}/docusign/restapi`)
client.addDefaultHeader('Authorization', 'Bearer any')
const users = new docusign.UsersApi(client)
const at = ['account', 'user']

const listed = await users.listSignatures(...at)
const { signatureId, signatureName } = listed.userSignatures[0]
assert.equal(typeof signatureName, 'string')

const userSignaturesInformation = {
  userSignatures: [{ signatureName, signatureInitials: 'NO', signatureFont: 'Mistral' }],
}
const created = await users.createSignatures(...at, { userSignaturesInformation })
assert.equal(created.userSignatures[0].signatureId, signatureId)

const found = await users.getSignature(...at, signatureId)
assert.deepEqual([found.signatureId, found.signatureName], [signatureId, signatureName])

const userSignatureDefinition = { signatureName, signatureFont: 'Mistral' }
assert.ok((await users.updateSignature(...at, signatureId, { userSignatureDefinition })).signatureId)
assert.ok((await users.updateSignatures(...at, { userSignaturesInformation })).userSignatures.length > 0)
assert.equal((await users.listSignatures(...at, { stampType: 'stamp' })).userSignatures.length > 0, true)

await users.getSignatureImage(...at, signatureId, 'signature_image')
await users.deleteSignatureImage(...at, signatureId, 'signature_image')
await users.deleteSignature(...at, signatureId)

await assert.rejects(new docusign.UsersApi(anonymous()).listSignatures(...at), { status: 401 })

function anonymous() {
  const other = new docusign.ApiClient()
  other.setBasePath(`${process.argv[2]}/docusign/restapi`)
  return other
}
console.log('done')
