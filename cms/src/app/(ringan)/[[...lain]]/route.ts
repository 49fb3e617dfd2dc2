import { handleAlamatLain } from '../../../platform/elsewhere.ts'

const handle = (request: Request): Response => handleAlamatLain(request)

export { handle as GET, handle as POST }
