import { handleAlamatLain } from '../../../persetujuan/index.ts'

const handle = (request: Request): Response => handleAlamatLain(request)

export { handle as GET, handle as POST }
