/** `/api/belajar/kode*` for who prints codes: one, or a sheet for a class. */
import type { Endpoint } from 'payload'
import { buatKodeSchema, buatLembarKodeSchema } from '../../contract/belajar.ts'
import { toJson, toRefusalResponse } from '../../platform/respond.ts'
import { restoreGiliranTerbitKode, takeGiliranTerbitKode } from '../batas.ts'
import { refuseTerlaluSering, toHandler } from '../to-handler.ts'
import { createKode } from './kode-operations.ts'
import { parseNamaLembar } from './kode-rules.ts'
import { createLembarKode, toSalahLembar } from './lembar-kode.ts'

export const kodeEndpoints: Endpoint[] = [
  {
    path: '/belajar/kode',
    method: 'post',
    handler: toHandler(buatKodeSchema, async (req, isi) => {
      if (!(await takeGiliranTerbitKode(req, 1))) return refuseTerlaluSering()
      const hasil = await createKode(req, isi, new Date())
      return hasil.ok ? toJson(hasil.value, 201) : toRefusalResponse(403, hasil.reason)
    }),
  },
  {
    path: '/belajar/kode/lembar',
    method: 'post',
    handler: toHandler(buatLembarKodeSchema, async (req, isi) => {
      const nama = parseNamaLembar(isi.nama)
      if (!nama.ok) return toRefusalResponse(422, [toSalahLembar(nama.reason)])
      const { daftar } = nama.value
      if (!(await takeGiliranTerbitKode(req, daftar.length))) return refuseTerlaluSering()
      let baru = 0
      try {
        const hasil = await createLembarKode(req, { ...isi, ...nama.value }, new Date())
        if (!hasil.ok) return toRefusalResponse(403, hasil.reason)
        baru = hasil.value.baru
        return toJson(hasil.value.lembar, 201)
      } finally {
        // A sheet whose reply was lost is asked for again, and costs nothing more.
        await restoreGiliranTerbitKode(req, daftar.length - baru)
      }
    }),
  },
]
