import config from '@payload-config'
import { handleApi } from '../../../../platform/handle-api.ts'

const handle = (request: Request): Promise<Response> => handleApi(request, config)

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
