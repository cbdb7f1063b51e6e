import { run } from '../bundled/main.js'

export default {
  async fetch(_, env) {
    return Response.json(await run(env.MOCK_URL))
  },
}
