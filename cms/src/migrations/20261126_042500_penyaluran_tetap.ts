import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** A stage of a village stands once; a rule of disbursement is superseded by a newer row and never changed (decision 0032). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    CREATE UNIQUE INDEX penyerahan_satu ON cms.penyerahan (desa_id, tahun, kode);
    CREATE UNIQUE INDEX pernyataan_penyaluran_satu ON cms.pernyataan_penyaluran (desa_id, tahun, kode);
    ALTER TABLE cms.pernyataan_penyaluran
      ADD CONSTRAINT nilai_rupiah CHECK (nilai = round(nilai, 2) AND nilai BETWEEN 0 AND 9999999999999),
      ADD CONSTRAINT jumlah_cair_rupiah CHECK (jumlah_cair = round(jumlah_cair, 2) AND jumlah_cair BETWEEN 0 AND 9999999999999);
    CREATE FUNCTION cms.tolak_ubah_aturan() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'aturan penyaluran tidak diubah; tambah baris baru' USING ERRCODE = 'check_violation';
      END $$;
    CREATE TRIGGER aturan_penyaluran_tetap BEFORE UPDATE OR DELETE ON cms.aturan_penyaluran
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_ubah_aturan();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER aturan_penyaluran_tetap ON cms.aturan_penyaluran; DROP FUNCTION cms.tolak_ubah_aturan();
    ALTER TABLE cms.pernyataan_penyaluran DROP CONSTRAINT nilai_rupiah, DROP CONSTRAINT jumlah_cair_rupiah;
    DROP INDEX cms.penyerahan_satu; DROP INDEX cms.pernyataan_penyaluran_satu;`)
}
