import { RateLimitError, type SigmaClient } from '@countersign/sigma'

/** Somebody who has passed a course. */
export interface Graduate {
  email: string
  firstName: string
  lastName: string
}

export type Award = { outcome: 'awarded'; meritId: string } | { outcome: 'later'; seconds: number }

/** Awards the merit of a course: sends it and approves it. A merit that is approved already is as good. */
export async function award(sigma: SigmaClient, meritTemplateId: string, graduate: Graduate): Promise<Award> {
  const { email, firstName, lastName } = graduate
  try {
    const { id } = await sigma.sendMerit({ meritTemplateId, body: { email, issuedToName: { firstName, lastName } } })
    await sigma.approveMerit({ meritId: id }).catch((error: unknown) => {
      if (!(sigma.approveMerit.isError(error) && error.status === 409)) throw error
    })
    return { outcome: 'awarded', meritId: id }
  } catch (error) {
    if (error instanceof RateLimitError) return { outcome: 'later', seconds: error.retryAfter ?? 60 }
    throw error
  }
}
