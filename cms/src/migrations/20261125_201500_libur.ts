import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * After the values that it names: one document under way per phase, changes numbered once, and the days off known
 * so far, which the province keeps up (a joint decree of three ministers names them year by year).
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX cms.apbdes_satu_berjalan;
    CREATE UNIQUE INDEX apbdes_satu_berjalan ON cms.apbdes (desa_id, tahun, fase)
      WHERE status <> 'dicabut' AND deleted_at IS NULL
        AND (fase NOT IN ('perubahan', 'perubahan-penjabaran') OR status NOT IN ('ditetapkan', 'diundangkan'));
    CREATE UNIQUE INDEX apbdes_satu_nomor ON cms.apbdes (desa_id, tahun, fase, coalesce(ke, 1))
      WHERE status IN ('ditetapkan', 'diundangkan') AND deleted_at IS NULL;
    CREATE UNIQUE INDEX hari_libur_tanggal ON cms.hari_libur (tanggal);
    INSERT INTO cms.hari_libur (tanggal, nama, jenis, sumber) VALUES
      ('2026-01-01', 'Tahun Baru 2026 Masehi', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-01-16', 'Isra Mikraj Nabi Muhammad SAW', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-02-16', 'Cuti bersama Tahun Baru Imlek 2577 Kongzili', 'cuti-bersama', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-03-18', 'Cuti bersama Hari Suci Nyepi', 'cuti-bersama', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-03-19', 'Hari Suci Nyepi Tahun Baru Saka 1948', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-03-20', 'Cuti bersama Idulfitri 1447 Hijriah', 'cuti-bersama', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-03-21', 'Idulfitri 1447 Hijriah', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-03-22', 'Idulfitri 1447 Hijriah', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-03-23', 'Cuti bersama Idulfitri 1447 Hijriah', 'cuti-bersama', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-03-24', 'Cuti bersama Idulfitri 1447 Hijriah', 'cuti-bersama', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-04-03', 'Wafat Yesus Kristus', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-05-01', 'Hari Buruh Internasional', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-05-14', 'Kenaikan Yesus Kristus', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus', 'cuti-bersama', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-05-27', 'Iduladha 1447 Hijriah', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-05-28', 'Cuti bersama Iduladha 1447 Hijriah', 'cuti-bersama', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-05-31', 'Hari Raya Waisak 2570 BE', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-06-01', 'Hari Lahir Pancasila', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-06-16', 'Tahun Baru Islam 1448 Hijriah', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-08-17', 'Proklamasi Kemerdekaan', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-08-25', 'Maulid Nabi Muhammad SAW', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-12-24', 'Cuti bersama Kelahiran Yesus Kristus', 'cuti-bersama', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2026-12-25', 'Kelahiran Yesus Kristus', 'libur-nasional', 'SKB Tiga Menteri tentang Hari Libur Nasional dan Cuti Bersama Tahun 2026'),
      ('2027-01-01', 'Tahun Baru 2027 Masehi', 'libur-nasional', 'Keppres 8/2024, hari libur bertanggal tetap; lengkapi dari SKB Tiga Menteri untuk 2027'),
      ('2027-05-01', 'Hari Buruh Internasional', 'libur-nasional', 'Keppres 8/2024, hari libur bertanggal tetap; lengkapi dari SKB Tiga Menteri untuk 2027'),
      ('2027-06-01', 'Hari Lahir Pancasila', 'libur-nasional', 'Keppres 8/2024, hari libur bertanggal tetap; lengkapi dari SKB Tiga Menteri untuk 2027'),
      ('2027-08-17', 'Proklamasi Kemerdekaan', 'libur-nasional', 'Keppres 8/2024, hari libur bertanggal tetap; lengkapi dari SKB Tiga Menteri untuk 2027'),
      ('2027-12-25', 'Kelahiran Yesus Kristus', 'libur-nasional', 'Keppres 8/2024, hari libur bertanggal tetap; lengkapi dari SKB Tiga Menteri untuk 2027');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
    DROP INDEX cms.hari_libur_tanggal, cms.apbdes_satu_nomor, cms.apbdes_satu_berjalan;
    DELETE FROM cms.hari_libur;
    CREATE UNIQUE INDEX apbdes_satu_berjalan ON cms.apbdes (desa_id, tahun, fase)
      WHERE status <> 'dicabut' AND deleted_at IS NULL;`)
}
