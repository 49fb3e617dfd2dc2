/** `/api/belajar/*`: parse, call an operation, answer. What each may do is asked there. */
import type { Endpoint } from 'payload'
import { isUuid } from '../akses/scope.ts'
import {
  akhiriSertifikatSchema,
  bukaPelajaranSchema,
  daftarSchema,
  hapusAkunSchema,
  izinPemegangSchema,
  kelolaAkunSchema,
  kirimPeristiwaSchema,
  latihanPratinjauSchema,
  latihanSchema,
  masukBelajarSchema,
  mintaAngkatanSchema,
  mintaDesaSchema,
  mintaNamaSchema,
  mintaPendaftaranSchema,
  mintaPercobaanSchema,
  mintaPindahSchema,
  mintaProgramSchema,
  mintaSertifikatSchema,
  mintaUlangSchema,
  pakaiKodeSchema,
  putusNamaSchema,
} from '../contract/belajar.ts'
import { startHashSandi } from '../pengguna/index.ts'
import { toEndpointMasuk, toEndpointPublik } from '../platform/own-endpoint.ts'
import { toJson, toRefusalResponse } from '../platform/respond.ts'
import { finishSlots } from '../platform/slots.ts'
import { updateDesaSaya } from './akun/desa-operations.ts'
import { updateAkunPeserta } from './akun/gabung-operations.ts'
import { kodeEndpoints } from './akun/kode-endpoints.ts'
import { linkDenganKode, MASUK_TERPAKAI, startDenganKode } from './akun/kode-operations.ts'
import { finishPermintaanNama, requestNama } from './akun/nama-operations.ts'
import { createAkunBelajar, startSesi } from './akun/operations.ts'
import { createReqTanpaNama, deleteSesi, toEndpointPeserta } from './akun/sesi.ts'
import { deleteAkunSaya } from './akun/tutup.ts'
import { angkatanEndpoints } from './angkatan/endpoints.ts'
import { updateAngkatanSaya } from './angkatan/operations.ts'
import { getUkuran, takeGiliran, takeGiliranPeserta } from './batas.ts'
import { kelonggaranEndpoints } from './kelonggaran/endpoints.ts'
import { gradeLatihan } from './latihan/operations.ts'
import { gradeLatihanPratinjau } from './latihan/pratinjau.ts'
import { nilaiUlangEndpoints } from './nilai-ulang/endpoints.ts'
import { createPendaftaran, getSaya, TIDAK_ADA, updateRilisPendaftaran } from './pendaftaran/operations.ts'
import { createUlang } from './pendaftaran/ulang.ts'
import { peraturanEndpoints } from './peraturan/endpoints.ts'
import { getPercobaan, startPercobaan } from './percobaan/operations.ts'
import { finishLewat } from './percobaan/penilaian.ts'
import { tersulitEndpoints } from './percobaan/tersulit-endpoints.ts'
import { recordBuka, recordDaftarPeristiwa } from './peristiwa/operations.ts'
import { updateProgramSaya } from './program/operations.ts'
import { ringkasanEndpoints } from './ringkasan/endpoints.ts'
import { updateIzinPemegang } from './sertifikat/izin.ts'
import { createSertifikat, finishSertifikat } from './sertifikat/operations.ts'
import { findPdfSertifikat } from './sertifikat/unduhan.ts'
import { tanyaEndpoints } from './tanya/endpoints.ts'
import { telaahEndpoints } from './telaah/endpoints.ts'
import { refuseTerlaluSering, toHandler, toJawaban } from './to-handler.ts'
import { usulEndpoints } from './usul/endpoints.ts'

const publik: Endpoint[] = [
  {
    path: '/belajar/daftar',
    method: 'post',
    handler: toHandler(daftarSchema, async (req, isi) => {
      if (!(await takeGiliran(req, 'daftar'))) return refuseTerlaluSering()
      // A password's hash is waited for before a transaction holds a connection.
      await startHashSandi(req)
      const hasil = await createAkunBelajar(await createReqTanpaNama(req), isi, new Date())
      return hasil.ok ? toJson({ diterima: true }, 202) : toRefusalResponse(422, hasil.reason)
    }),
  },
  {
    path: '/belajar/masuk',
    method: 'post',
    handler: toHandler(masukBelajarSchema, async (req, isi) => {
      const sesi = await startSesi(await createReqTanpaNama(req), isi, new Date())
      return sesi === null
        ? toRefusalResponse(422, [
            { kode: 'SANDI_SALAH', pesan: 'Email, nama masuk, atau kata sandi salah.' },
          ])
        : toJson(sesi)
    }),
  },
  {
    path: '/belajar/pakai-kode',
    method: 'post',
    handler: toHandler(pakaiKodeSchema, async (req, isi) => {
      if (!(await takeGiliran(req, 'kode'))) return refuseTerlaluSering()
      await startHashSandi(req)
      const [tanpaNama, now] = [await createReqTanpaNama(req), new Date()]
      const dibuka = await startDenganKode(tanpaNama, isi, now)
      // The place of one hash is given back before another password is checked, which takes one itself.
      finishSlots(req)
      if (dibuka === MASUK_TERPAKAI && !(await takeGiliran(req, 'hubungkan'))) return refuseTerlaluSering()
      const hasil = dibuka === MASUK_TERPAKAI ? await linkDenganKode(tanpaNama, isi, now) : dibuka
      return hasil.ok ? toJson(hasil.value) : toRefusalResponse(422, hasil.reason)
    }),
  },
  {
    path: '/belajar/latihan',
    method: 'post',
    handler: toHandler(latihanSchema, async (req, isi) => {
      if (!(await takeGiliran(req, 'latihan'))) return refuseTerlaluSering()
      const hasil = await gradeLatihan(req, isi)
      return hasil === null ? toRefusalResponse(404, TIDAK_ADA) : toJson(hasil)
    }),
  },
  {
    path: '/belajar/latihan-pratinjau',
    method: 'post',
    handler: toHandler(latihanPratinjauSchema, async (req, isi) => {
      if (!(await takeGiliran(req, 'latihan'))) return refuseTerlaluSering()
      const hasil = await gradeLatihanPratinjau(req, isi, new Date())
      return hasil === null ? toRefusalResponse(404, TIDAK_ADA) : toJson(hasil)
    }),
  },
]

const petugas: Endpoint[] = [
  ...kodeEndpoints,
  ...angkatanEndpoints,
  ...kelonggaranEndpoints,
  ...tanyaEndpoints,
  ...nilaiUlangEndpoints,
  ...tersulitEndpoints,
  ...telaahEndpoints,
  ...peraturanEndpoints,
  ...ringkasanEndpoints,
  ...usulEndpoints,
  {
    path: '/belajar/akun',
    method: 'post',
    handler: toHandler(kelolaAkunSchema, async (req, isi) => {
      const hasil = await updateAkunPeserta(req, isi)
      if (hasil.ok) return toJson(hasil.value)
      return toRefusalResponse(hasil.reason[0]?.kode === 'BUKAN_WEWENANG' ? 403 : 422, hasil.reason)
    }),
  },
  {
    path: '/belajar/nama/putuskan',
    method: 'post',
    handler: toHandler(putusNamaSchema, async (req, isi) => {
      const hasil = await finishPermintaanNama(req, isi, new Date())
      if (hasil.ok) return toJson(hasil.value)
      return toRefusalResponse(hasil.reason[0]?.kode === 'BUKAN_WEWENANG' ? 403 : 422, hasil.reason)
    }),
  },
  {
    path: '/belajar/sertifikat/:id/akhiri',
    method: 'post',
    handler: toHandler(akhiriSertifikatSchema, async (req, isi) => {
      const id = req.routeParams?.id
      if (!isUuid(id)) return toRefusalResponse(404, TIDAK_ADA)
      const hasil = await finishSertifikat(req, { id, ...isi }, new Date())
      if (!hasil.ok && hasil.reason[0]?.kode === 'BUKAN_WEWENANG') return toRefusalResponse(403, hasil.reason)
      return hasil.ok ? toJson({ id: hasil.value.id, nomor: hasil.value.nomor }) : toJawaban(hasil)
    }),
  },
]

const peserta: Endpoint[] = [
  {
    path: '/belajar/keluar',
    method: 'post',
    handler: async (req) => {
      await deleteSesi(req)
      return toJson({ keluar: true })
    },
  },
  {
    path: '/belajar/hapus-akun',
    method: 'post',
    handler: toHandler(hapusAkunSchema, async (req, { sandi }) => {
      const hasil = await deleteAkunSaya(req, sandi)
      return hasil.ok ? toJson(hasil.value) : toRefusalResponse(422, hasil.reason)
    }),
  },
  {
    path: '/belajar/nama',
    method: 'post',
    handler: toHandler(mintaNamaSchema, async (req, { nama }) => {
      if (!(await takeGiliranPeserta(req))) return refuseTerlaluSering()
      const hasil = await requestNama(req, nama)
      return hasil.ok ? toJson(hasil.value) : toRefusalResponse(422, hasil.reason)
    }),
  },
  {
    path: '/belajar/desa',
    method: 'post',
    handler: toHandler(mintaDesaSchema, async (req, { desa }) => {
      if (!(await takeGiliranPeserta(req))) return refuseTerlaluSering()
      const hasil = await updateDesaSaya(req, desa)
      return hasil.ok ? toJson(hasil.value) : toRefusalResponse(422, hasil.reason)
    }),
  },
  {
    path: '/belajar/saya',
    method: 'get',
    handler: async (req) => {
      const now = new Date()
      await finishLewat(req, req.user?.id ?? '', now)
      return toJson(await getSaya(req, now))
    },
  },
  {
    path: '/belajar/pendaftaran',
    method: 'post',
    handler: toHandler(mintaPendaftaranSchema, async (req, { kursus }) =>
      toJawaban(await createPendaftaran(req, kursus, new Date())),
    ),
  },
  {
    path: '/belajar/pindah',
    method: 'post',
    handler: toHandler(mintaPindahSchema, async (req, { pendaftaran }) =>
      toJawaban(await updateRilisPendaftaran(req, pendaftaran, new Date())),
    ),
  },
  {
    path: '/belajar/ulang',
    method: 'post',
    handler: toHandler(mintaUlangSchema, async (req, { pendaftaran }) =>
      toJawaban(await createUlang(req, pendaftaran, new Date())),
    ),
  },
  {
    path: '/belajar/program',
    method: 'post',
    handler: toHandler(mintaProgramSchema, async (req, isi) => toJawaban(await updateProgramSaya(req, isi))),
  },
  {
    path: '/belajar/angkatan',
    method: 'post',
    handler: toHandler(mintaAngkatanSchema, async (req, isi) =>
      toJawaban(await updateAngkatanSaya(req, isi, new Date())),
    ),
  },
  {
    path: '/belajar/peristiwa',
    method: 'post',
    handler: toHandler(kirimPeristiwaSchema, async (req, { daftar }) => {
      if (!(await takeGiliranPeserta(req, getUkuran(daftar)))) return refuseTerlaluSering()
      return toJson(await recordDaftarPeristiwa(req, daftar, new Date()))
    }),
  },
  {
    path: '/belajar/buka',
    method: 'post',
    handler: toHandler(bukaPelajaranSchema, async (req, isi) => {
      if (!(await takeGiliranPeserta(req))) return refuseTerlaluSering()
      return toJson({ dicatat: await recordBuka(req, isi, new Date()) })
    }),
  },
  {
    path: '/belajar/percobaan',
    method: 'post',
    handler: toHandler(mintaPercobaanSchema, async (req, isi) =>
      toJawaban(await startPercobaan(req, isi, new Date())),
    ),
  },
  {
    path: '/belajar/percobaan/:id',
    method: 'get',
    handler: async (req) => {
      const id = req.routeParams?.id
      return isUuid(id)
        ? toJawaban(await getPercobaan(req, id, new Date()))
        : toRefusalResponse(404, TIDAK_ADA)
    },
  },
  {
    path: '/belajar/sertifikat',
    method: 'post',
    handler: toHandler(mintaSertifikatSchema, async (req, { pendaftaran }) => {
      const hasil = await createSertifikat(req, pendaftaran, new Date())
      return hasil.ok ? toJson({ id: hasil.value.id }) : toJawaban(hasil)
    }),
  },
  {
    path: '/belajar/sertifikat/izin',
    method: 'post',
    handler: toHandler(izinPemegangSchema, async (req, isi) => {
      if (!(await takeGiliranPeserta(req))) return refuseTerlaluSering()
      const hasil = await updateIzinPemegang(req, isi)
      return hasil.ok ? toJson({ id: hasil.value.id }) : toJawaban(hasil)
    }),
  },
  {
    path: '/belajar/sertifikat/:id/pdf',
    method: 'get',
    handler: async (req) => {
      if (!(await takeGiliranPeserta(req))) return refuseTerlaluSering()
      const id = req.routeParams?.id
      const pdf = isUuid(id) ? await findPdfSertifikat(req, id) : null
      if (pdf === null) return toRefusalResponse(404, TIDAK_ADA)
      return new Response(new Uint8Array(pdf), {
        headers: { 'content-type': 'application/pdf', 'cache-control': 'no-store' },
      })
    },
  },
]

export const belajarEndpoints: Endpoint[] = [
  ...publik.map(toEndpointPublik),
  ...petugas.map(toEndpointMasuk),
  ...peserta.map(toEndpointPeserta),
]
