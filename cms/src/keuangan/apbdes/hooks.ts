import { sql } from '@payloadcms/db-postgres'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
} from 'payload'
import { findIdDiubah } from '../../akses/row-lock.ts'
import { isUuid, whereDesa } from '../../akses/scope.ts'
import { STATUS_DRAF } from '../../alur/kinds.ts'
import { toTanggal } from '../../dasar/tanggal.ts'
import type { Apbdes, ApbdesBaris } from '../../payload-types.ts'
import { asSystem } from '../../platform/as-system.ts'
import { refuseIsian } from '../../platform/refuse-isian.ts'
import { canCreateIn } from '../../platform/set-desa.ts'
import { getDb } from '../../platform/transaction.ts'
import { type KodeBaris, parseKodeKegiatan, parseKodeRekening } from '../parameter/kode.ts'
import { getSusunanKode, isBentukLama, parseKodeLama } from '../parameter/kode-lama.ts'
import { formatJudul } from './fase.ts'
import type { DokumenApbdes } from './queries.ts'
import { checkSampai, hasSampai } from './sampai-rules.ts'
import { listStatusTertutup } from './tujuan-rules.ts'

/** One document under way per village, year and phase. */
export const checkApbdesBaru: CollectionBeforeValidateHook<Apbdes> = async ({ data, operation, req }) => {
  if (operation !== 'create' || data === undefined) return data
  const { totalDocs } = await req.payload.count({
    collection: 'apbdes',
    where: {
      and: [
        whereDesa(data.desa),
        { tahun: { equals: data.tahun } },
        { fase: { equals: data.fase ?? 'awal' } },
        { status: { not_in: listStatusTertutup(data.fase ?? 'awal') } },
      ],
    },
    ...asSystem(req, 'an officer is told of a document that exists, whoever made it'),
  })
  if (totalDocs > 0)
    throw new APIError('APBDes tahun dan fase ini sudah ada. Buka dokumen itu.', 409, undefined, true)
  return data
}

/** A report under way says up to which day; nothing else does. */
export const checkSampaiTersimpan: CollectionBeforeValidateHook<Apbdes> = ({ data, originalDoc, req }) => {
  if (data === undefined || req.context.langkahAlur === true) return data
  const { fase = 'awal', tahun = 0, sampai } = { ...originalDoc, ...data }
  if (!hasSampai(fase)) return { ...data, sampai: null }
  const salah = checkSampai({ fase, tahun, sampai: sampai || null }, toTanggal(new Date()))
  if (salah !== null) refuseIsian(req, 'apbdes', [{ path: 'sampai', message: salah.pesan }])
  return data
}

/** In lists a withdrawn budget stands beside the one that took its place: the title tells them apart. */
export const setJudul: CollectionBeforeChangeHook<Apbdes> = ({ data, originalDoc }) => {
  const { tahun = 0, fase = 'awal', ke, sampai, status } = { ...originalDoc, ...data }
  const judul = formatJudul({ tahun, fase, ke: ke ?? null, sampai: sampai ?? null })
  return { ...data, judul: `${judul}${status === 'dicabut' ? ' (ditarik)' : ''}` }
}

/** An empty budget is written in the codes of its year; the lines that come tell otherwise. */
export const setSusunanKode: CollectionBeforeChangeHook<Apbdes> = ({ data, operation }) =>
  operation === 'create' ? { ...data, susunanKode: getSusunanKode([], Number(data.tahun)) } : data

/** Content changes only while the drafters hold the document; steps of the workflow say so in the context. */
export const refuseTerkunci: CollectionBeforeChangeHook<Apbdes> = ({
  context,
  data,
  operation,
  originalDoc,
}) => {
  if (operation === 'create' || context.langkahAlur === true) return data
  if (originalDoc !== undefined && !STATUS_DRAF.includes(originalDoc.status)) {
    throw new APIError(
      'Dokumen ini sudah diajukan dan tidak dapat diubah. Minta dikembalikan dahulu.',
      409,
      undefined,
      true,
    )
  }
  return data
}

/** A line is changed or taken away only while its budget stays what the rights then see: a draft. */
export const lockIndukBaris: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const id = findIdDiubah(args, operation, req)
  if (id === null) return args
  await (await getDb(req)).execute(sql`
    select 1 from cms.apbdes where id = (select apbdes_id from cms.apbdes_baris where id = ${id}) for share`)
  return args
}

/** A line belongs to the village of its budget, whose draft must still be open; codes are kept in one form. */
export const checkBarisMilikDraf: CollectionBeforeValidateHook<ApbdesBaris> = async ({
  data,
  originalDoc,
  req,
}) => {
  const induk = data?.apbdes ?? originalDoc?.apbdes
  const id = typeof induk === 'object' ? induk.id : induk
  if (data === undefined || !isUuid(id))
    throw new APIError('Sebutkan APBDes tempat baris ini.', 422, undefined, true)
  const apbdes = await req.payload
    .findByID({
      collection: 'apbdes',
      id,
      depth: 0,
      overrideAccess: false,
      req,
      select: { desa: true },
    })
    .catch(() => null)
  // Waits for a step that is under way on this document, and then sees what it became.
  const [kini] = await (await getDb(req)).execute<Pick<DokumenApbdes, 'status' | 'susunanKode'>>(
    sql`select status, susunan_kode::text as "susunanKode" from cms.apbdes where id = ${id} for share`,
  )
  const desa = typeof apbdes?.desa === 'string' ? apbdes.desa : apbdes?.desa.id
  const isHak = desa !== undefined && (await canCreateIn(req, 'apbdes-baris', desa))
  // Seeing a budget is not enough: who only reads it in another office adds no line to it.
  if (apbdes === null || !isHak || kini === undefined || !STATUS_DRAF.includes(kini.status)) {
    throw new APIError('APBDes ini tidak dapat diubah.', 403, undefined, true)
  }
  return {
    ...data,
    desa: apbdes.desa,
    ...getKodeRapi(req, {
      kodeKegiatan: data.kodeKegiatan ?? originalDoc?.kodeKegiatan ?? '',
      kodeRekening: data.kodeRekening ?? originalDoc?.kodeRekening ?? '',
      isLama: kini.susunanKode === 'permendagri-113-2014',
    }),
  }
}

/** A line of an old document is written in its list, or in the form in which that one is kept; else it is refused. */
function getKodeRapi(req: PayloadRequest, kode: KodeBaris & { isLama: boolean }): KodeBaris {
  const rapi = toKodeRapi(kode)
  if (kode.isLama && !isBentukLama(rapi))
    refuseIsian(req, 'apbdes-baris', [
      { path: 'kodeRekening', message: 'Dokumen ini memakai kode sampai 2018, misalnya 1.2.1 atau 2.2.1.3.' },
    ])
  return rapi
}

/** What cannot be read stays as it is written: its field refuses it. */
function toKodeRapi({ kodeKegiatan, kodeRekening, isLama }: KodeBaris & { isLama: boolean }): KodeBaris {
  const lama = isLama && kodeKegiatan === '' ? parseKodeLama(kodeRekening) : null
  return (
    lama ?? {
      kodeKegiatan: parseKodeKegiatan(kodeKegiatan) ?? kodeKegiatan,
      kodeRekening: parseKodeRekening(kodeRekening) ?? kodeRekening,
    }
  )
}
