import config from '@payload-config'
import { getPayload } from 'payload'
import { handleMasuk } from '../../../../masuk/index.ts'

const handle = async (request: Request): Promise<Response> =>
  handleMasuk(await getPayload({ config }), request)

export { handle as GET, handle as POST }
