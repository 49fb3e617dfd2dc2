/** The village home with a profile as it stands in the form, not saved yet. */
import { sql } from '@payloadcms/db-postgres'
import type { Db } from '../../platform/transaction.ts'
import { desaPenyaji, FOTO, type Profil, presentDesa, toNamaBerkas } from './presenter.ts'

/** Empty texts are null; the photo is the id of a file. */
export type IsianProfil = Omit<Profil, 'desaId' | 'foto' | 'diperbarui'> & { foto: string | null }
export type FaktaPratinjauDesa = { kunci: string; isi: unknown; isTanpaFoto: boolean }

/** Null where the village or its photo is not there. A photo that was never public is left out, and said to be. */
export async function findFaktaPratinjauDesa(
  db: Db,
  desaId: string,
  { foto: fotoId, ...isian }: IsianProfil,
): Promise<FaktaPratinjauDesa | null> {
  const [sumber] = await desaPenyaji.listSumber(db, [desaId])
  const foto = fotoId === null ? null : await findFoto(db, desaId, fotoId)
  if (sumber?.fakta === undefined || sumber.fakta === null || foto === undefined) return null
  const isTanpaFoto = foto !== null && !(await isTerbit(db, foto))
  const profil = { ...isian, desaId, foto: isTanpaFoto ? null : foto, diperbarui: '' }
  return { kunci: sumber.kunci, isi: presentDesa({ ...sumber.fakta, profil }).isi, isTanpaFoto }
}

type Foto = NonNullable<Profil['foto']>

async function findFoto(db: Db, desaId: string, id: string): Promise<Foto | undefined> {
  const [baris] = await db.execute<{ foto: Foto }>(
    sql`select ${FOTO} as foto from cms.berkas b where b.id = ${id} and b.desa_id = ${desaId}`,
  )
  return baris?.foto
}

/** The site shows only files that are published. */
async function isTerbit(db: Db, foto: Foto): Promise<boolean> {
  const ada = await db.execute(
    sql`select 1 from publik.berkas where sha256 = ${foto.sha256} and nama = ${toNamaBerkas(foto)} limit 1`,
  )
  return ada.length > 0
}
