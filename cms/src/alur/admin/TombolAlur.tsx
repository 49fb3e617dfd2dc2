import type { ServerProps } from 'payload'
import { isUuid } from '../../akses/scope.ts'
import { getHariEvaluasi } from '../../keuangan/index.ts'
import { createAdminReq } from '../../platform/admin/admin-req.ts'
import { TANPA_GALAT } from '../galat.ts'
import { AKSI_MUNDUR, AKSI_PEMBETULAN, getPenetapan, type KumpulanAlur, LABEL_AKSI } from '../kinds.ts'
import { listLangkah } from '../operations.ts'
import { findPosisi } from '../posisi-queries.ts'
import { presentAkibat } from '../posisi-rules.ts'
import { needsAlasanGalat } from '../rules.ts'
import { LangkahForm } from './LangkahForm.tsx'

/** The steps this person can take on this document now, and the preview. */
export async function TombolAlur({ id, kumpulan, payload, user }: ServerProps & { kumpulan: KumpulanAlur }) {
  if (!isUuid(id)) return null
  const req = await createAdminReq(payload, user)
  const posisi = await findPosisi(req, kumpulan, id)
  if (posisi === null) return null
  const daftar = await listLangkah(req, kumpulan, id)
  return (
    <LangkahForm
      kumpulan={kumpulan}
      id={id}
      judul={posisi.judul}
      desa={posisi.desa}
      tahun={posisi.tahun}
      evaluasiSejak={posisi.evaluasi ? getHariEvaluasi(posisi.evaluasi) : null}
      penetapan={getPenetapan(kumpulan)}
      hasPratinjau={kumpulan !== 'realisasi'}
      daftarLangkah={daftar.map((langkah) => ({
        aksi: langkah.aksi,
        label: LABEL_AKSI[langkah.aksi],
        akibat: presentAkibat(langkah, posisi),
        wajib: [...(langkah.wajib ?? [])],
        boleh: [...(langkah.boleh ?? [])],
        semula: AKSI_PEMBETULAN.includes(langkah.aksi) ? (posisi.tercatat ?? {}) : {},
        mintaAlasanGalat: needsAlasanGalat(langkah, posisi.galat ?? TANPA_GALAT),
        isMundur: AKSI_MUNDUR.includes(langkah.aksi),
      }))}
    />
  )
}
