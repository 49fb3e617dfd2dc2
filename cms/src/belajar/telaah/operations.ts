/** A jurist signs a released course, in a row that never changes. */
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { getPeranAktif } from '../../akses/active-peran.ts'
import type { Alasan } from '../../contract/galat.ts'
import { type Result, toOk, toRefusal } from '../../dasar/result.ts'
import { recordJejak } from '../../jejak/record.ts'
import { getDb, runInTransaction } from '../../platform/transaction.ts'
import { publishSalinan } from '../../publikasi/publish.ts'
import { TIDAK_ADA } from '../pendaftaran/operations.ts'
import { findRilisTerakhir } from '../rilis/queries.ts'
import { findPengusul, listTelaah } from './queries.ts'
import { checkTelaah, type TolakanTelaah } from './rules.ts'

const SEBAB: Readonly<Record<TolakanTelaah, string>> = {
  BUKAN_WEWENANG: 'Telaah hukum ditandatangani penelaah kursus.',
  BELUM_RILIS: 'Kursus ini belum dirilis, jadi belum ada yang ditelaah.',
  RILIS_BERGANTI: 'Sudah ada rilis yang lebih baru. Muat ulang halaman ini, lalu telaah yang baru.',
  KARYA_SENDIRI: 'Anda yang mengajukan rilis ini. Telaahnya ditandatangani orang lain.',
  SUDAH_DITELAAH: 'Rilis ini sudah ditelaah.',
}

export async function createTelaah(
  req: PayloadRequest,
  { kursus, jabatan, rilis: dibaca }: { kursus: string; jabatan: string; rilis: number },
): Promise<Result<{ rilis: number }, Alasan[]>> {
  return runInTransaction(req, async () => {
    const db = await getDb(req)
    const [ada] = await db.execute<{ provinsi: string }>(
      sql`select desa_id as provinsi from cms.kursus where id = ${kursus} and deleted_at is null for update`,
    )
    const rilis = ada === undefined ? null : await findRilisTerakhir(db, kursus)
    const boleh = checkTelaah({
      isPenelaah: (await getPeranAktif(req)).some(({ peran }) => peran === 'penelaah-kursus'),
      saya: String(req.user?.id ?? ''),
      pengusul: await findPengusul(db, kursus),
      rilis: rilis?.nomor ?? null,
      dibaca,
      isDitelaah: (await listTelaah(db, [kursus])).get(kursus)?.rilis === rilis?.nomor,
    })
    if (!boleh.ok) return toRefusal([{ kode: boleh.reason, pesan: SEBAB[boleh.reason] }])
    if (ada === undefined || rilis === null) return toRefusal(TIDAK_ADA)
    await db.execute(sql`
      insert into cms.telaah_hukum (id, rilis_id, penelaah, nama, jabatan)
      values (${randomUUID()}, ${rilis.id}, ${req.user?.id}, ${req.user?.nama}, ${jabatan})`)
    await recordJejak(req, {
      desa: ada.provinsi,
      kumpulan: 'kursus',
      dokumen: kursus,
      aksi: 'telaah-hukum',
      alasan: `Rilis ${rilis.nomor}, ${jabatan}`,
    })
    await publishSalinan(req, 'kursus', kursus, ada.provinsi)
    return toOk({ rilis: rilis.nomor })
  })
}
