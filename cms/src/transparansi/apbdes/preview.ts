/** A budget in whatever state, read as the asking person: its figures as published, nothing invented besides. */
import type { PayloadRequest } from 'payload'
import { type ApbdesPratinjau, apbdesPratinjauSchema, getKunciApbdes } from '../../contract/apbdes.ts'
import { toSusunanKode } from '../../contract/kode-anggaran.ts'
import {
  ATURAN_FASE,
  addLuar,
  getAcuan,
  getAlasanLewat,
  getKonteksTahun,
  listBarisApbdes,
  listCatatanPerTahun,
  listRincian,
} from '../../keuangan/index.ts'
import type { Apbdes } from '../../payload-types.ts'
import { getDb } from '../../platform/transaction.ts'
import { listDesaFakta } from '../desa/facts.ts'
import { presentAnggaran } from './anggaran-presenter.ts'

export async function findFaktaPratinjau(
  req: PayloadRequest,
  id: string,
): Promise<{ kunci: string; isi: unknown } | null> {
  const { docs } = await req.payload.find({
    collection: 'apbdes',
    where: { id: { equals: id } },
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
  })
  const dokumen = docs[0]
  if (dokumen === undefined) return null
  const db = await getDb(req)
  const desaId = typeof dokumen.desa === 'string' ? dokumen.desa : dokumen.desa.id
  const [desa] = await listDesaFakta(db, [desaId])
  if (desa === undefined) return null
  const baris = await listBarisApbdes(db, id)
  const catatan = await listCatatanPerTahun(db, [{ desaId, tahun: dokumen.tahun }])
  const susunanKode = toSusunanKode(dokumen.susunanKode)
  const acuan = await getAcuan(db, desaId, dokumen.tahun, susunanKode)
  const alasanLewat = getAlasanLewat({
    fase: dokumen.fase,
    baris,
    acuan,
    alasanLewat: dokumen.alasanLewat ?? null,
  })
  const isi = apbdesPratinjauSchema.safeParse({
    ...presentAnggaran({
      desa,
      dokumen: {
        tahun: dokumen.tahun,
        acuan,
        susunanKode,
        fase: dokumen.fase,
        ke: dokumen.ke ?? null,
        ...(await getKonteksTahun(db, { id, desa: desaId, tahun: dokumen.tahun })),
      },
      baris,
      terpakai: addLuar({ rincian: listRincian(baris), luar: [] }, catatan),
    }),
    ...(alasanLewat === null ? {} : { alasanLewat }),
    peraturan: toPeraturan(dokumen),
    ditetapkanPada: toWaktu(dokumen.ditetapkanPada),
    realisasi: { sumber: 'tidak-ada', sampai: null, luarRekening: 0, catatan: [], kemajuan: [] },
    // Versions are what is set; a draft is none of them yet.
    versi: [],
    perubahan: null,
  })
  return isi.success ? { kunci: getKunciApbdes(desa.slug, dokumen.tahun), isi: isi.data } : null
}

/** As recorded so far; null before anybody has written down number and date. */
function toPeraturan(dokumen: Apbdes): ApbdesPratinjau['peraturan'] {
  const {
    nomorPerdes,
    tanggalPerdes,
    ditandatanganiDiKertas,
    alasanPengecualian,
    nomorEvaluasi,
    tanggalEvaluasi,
  } = dokumen
  if (!nomorPerdes || !tanggalPerdes) return null
  return {
    jenis: ATURAN_FASE[dokumen.fase].peraturan,
    nomor: nomorPerdes,
    tanggal: tanggalPerdes,
    ditandatanganiDiKertas: ditandatanganiDiKertas ?? false,
    alasanPengecualian: alasanPengecualian ?? null,
    catatanEvaluasi: dokumen.catatanEvaluasi ?? null,
    ...(tanggalEvaluasi ? { evaluasi: { nomor: nomorEvaluasi ?? null, tanggal: tanggalEvaluasi } } : {}),
    pengundangan: null,
    berkas: null,
  }
}

const toWaktu = (waktu: string | null | undefined): string | null =>
  waktu ? new Date(waktu).toISOString() : null
