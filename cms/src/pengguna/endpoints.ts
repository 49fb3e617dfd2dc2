import { z } from 'zod'
import { getPeranAktif } from '../akses/active-peran.ts'
import { toEndpointMasuk } from '../platform/own-endpoint.ts'
import { toJson, toRefusalResponse } from '../platform/respond.ts'

const permintaan = z.strictObject({ desa: z.uuid() })

/** POST /api/pengguna/desa-aktif: the village switcher of people who serve several. It is a choice, not a right. */
export const desaAktifEndpoint = toEndpointMasuk({
  path: '/desa-aktif',
  method: 'post',
  handler: async (req) => {
    const masukan = permintaan.safeParse(await req.json?.().catch(() => null))
    const daftar = await getPeranAktif(req)
    const desa = masukan.data?.desa
    if (desa === undefined || !daftar.some(({ wilayahId }) => wilayahId === desa)) {
      return toRefusalResponse(422, [
        { kode: 'BUKAN_DESA_ANDA', pesan: 'Desa ini tidak ada dalam tugas Anda.' },
      ])
    }
    const response = toJson({ desa })
    response.headers.append(
      'Set-Cookie',
      `lewu-desa=${desa}; Path=/; Secure; SameSite=Strict; Max-Age=31536000`,
    )
    return response
  },
})
