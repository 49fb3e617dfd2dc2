import { type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

/**
 * Each sub bidang of bidang 05 has one activity, printed as 00 or 01: what is stored as 00 is kept as 01, as everything that is
 * read since (decision 0079). Lines, records and texts that are set are not changed by this: it is the same activity.
 */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
    DO $$
    DECLARE t text;
    BEGIN
      FOR t IN SELECT c.table_name FROM information_schema.columns c
        JOIN information_schema.tables b ON b.table_schema = c.table_schema AND b.table_name = c.table_name
        WHERE c.table_schema = 'cms' AND c.column_name = 'kode_kegiatan' AND b.table_type = 'BASE TABLE'
      LOOP
        EXECUTE format('ALTER TABLE cms.%I DISABLE TRIGGER USER', t);
        EXECUTE format(
          'UPDATE cms.%I SET kode_kegiatan = left(kode_kegiatan, 6) || ''01'' WHERE kode_kegiatan ~ ''^05\\.\\d\\d\\.00$''', t);
        EXECUTE format('ALTER TABLE cms.%I ENABLE TRIGGER USER', t);
      END LOOP;
      ALTER TABLE cms.kegiatan DISABLE TRIGGER USER;
      UPDATE cms.kegiatan SET terbitan = jsonb_set(terbitan, '{naskah,kodeKegiatan}',
          to_jsonb(left(terbitan->'naskah'->>'kodeKegiatan', 6) || '01'))
        WHERE terbitan->'naskah'->>'kodeKegiatan' ~ '^05\\.\\d\\d\\.00$';
      ALTER TABLE cms.kegiatan ENABLE TRIGGER USER;
    END $$;`)
}

/** Which ones were printed as 00 is not known any more, and both names are read alike. */
export async function down(): Promise<void> {}
