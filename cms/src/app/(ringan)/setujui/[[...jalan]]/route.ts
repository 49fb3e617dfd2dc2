import config from '@payload-config'
import { getPayload } from 'payload'
import { handlePersetujuan } from '../../../../persetujuan/index.ts'

const handle = async (request: Request): Promise<Response> =>
  handlePersetujuan(await getPayload({ config }), request)

export { handle as GET, handle as POST }
