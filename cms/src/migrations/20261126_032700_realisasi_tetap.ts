import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/** Records of realisation: amounts to the sen, and what was approved stays as it is (decision 0033). */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    ALTER TABLE cms.realisasi
      ADD CONSTRAINT jumlah_rupiah CHECK (jumlah = round(jumlah, 2) AND abs(jumlah) < 10000000000000),
      ADD CONSTRAINT jumlah_menurut_jenis CHECK (
        (jenis <> 'uang' OR jumlah > 0) AND (jenis <> 'kemajuan' OR coalesce(jumlah, 0) = 0)
        AND (jenis <> 'koreksi' OR (jumlah <> 0 AND mengoreksi_id IS NOT NULL)));
    CREATE INDEX realisasi_desa_tahun ON cms.realisasi (desa_id, tahun);
    CREATE FUNCTION cms.tolak_ubah_realisasi() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.status = 'disetujui' AND
          to_jsonb(NEW) - 'updated_at' <> to_jsonb(OLD) - 'updated_at' THEN
          RAISE EXCEPTION 'catatan yang disetujui tidak diubah' USING ERRCODE = 'check_violation';
        END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER realisasi_tetap BEFORE UPDATE ON cms.realisasi
      FOR EACH ROW EXECUTE FUNCTION cms.tolak_ubah_realisasi();`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP TRIGGER realisasi_tetap ON cms.realisasi; DROP FUNCTION cms.tolak_ubah_realisasi();
    DROP INDEX cms.realisasi_desa_tahun;
    ALTER TABLE cms.realisasi DROP CONSTRAINT jumlah_rupiah, DROP CONSTRAINT jumlah_menurut_jenis;`)
}
