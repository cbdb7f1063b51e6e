import { chooseAnswer } from '../answer/choose.ts'
import type { Fault } from '../answer/exchange.ts'
import type { Endpoint } from '../spec/endpoint.ts'
import { faults } from './faults.ts'
import { checkReply, type Reply } from './reply.ts'
import type { Match, Rules } from './rules.ts'

/** What a test wants an operation to answer. */
export interface When {
  /**
   * From now on, in place of what was said before. Of several replies each is given once and the last one over and over.
   *
   * @throws for an answer that the spec does not have; the message lists those it has
   */
  replyWith(...replies: [Reply, ...Reply[]]): When
  /** The next time; then what was there before. Several wait in line. */
  once(reply: Reply): When
  /** Fails on the way. @param options `times`: so often, then what was there before; left out: from now on */
  fail(fault: Fault, options?: { times?: number }): When
}

export function createWhen(rules: Rules, endpoint: Endpoint, match: Match | undefined): When {
  const check = (reply: Reply) => {
    checkReply(reply)
    if (typeof reply === 'object' && Object.getPrototypeOf(reply) === Object.prototype)
      chooseAnswer(endpoint, reply as { status: number })
    return { reply }
  }
  const when: When = {
    replyWith(...replies) {
      if (replies.length === 0) throw new Error('`replyWith` takes at least one reply')
      rules.add(endpoint, { match, steps: replies.map(check), lasting: true })
      return when
    },
    once(reply) {
      rules.add(endpoint, { match, steps: [check(reply)], lasting: false })
      return when
    },
    fail(fault, { times } = {}) {
      if (!faults.includes(fault)) throw new Error(`There is no fault \`${fault}\`, but ${faults.join(', ')}`)
      if (times !== undefined && !(Number.isInteger(times) && times > 0))
        throw new Error(`\`times\` is a whole number from 1 on, not ${times}`)
      const steps = Array.from({ length: times ?? 1 }, () => ({ fault }))
      rules.add(endpoint, { match, steps, lasting: times === undefined })
      return when
    },
  }
  return when
}
