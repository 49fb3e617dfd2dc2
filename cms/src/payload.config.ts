import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresAdapter } from '@payloadcms/db-postgres'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { id } from '@payloadcms/translations/languages/id'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { assertAccessStated, updateInternalAccess, updateMenu, updateRoads } from './akses/internal.ts'
import {
  angkatanCollection,
  belajarEndpoints,
  ketetapanSertifikatCollection,
  kewajibanKursusCollection,
  kursusCollection,
  peraturanCollection,
  programBelajarCollection,
  setPelajari,
  soalCollection,
} from './belajar/payload.ts'
import { berkasCollection } from './berkas/payload.ts'
import { dokumenCollection } from './dokumen/payload.ts'
import {
  agendaCollection,
  beritaCollection,
  galeriCollection,
  pengumumanCollection,
} from './informasi/payload.ts'
import { jejakCollection } from './jejak/payload.ts'
import {
  buktiPengumumanCollection,
  informasiCollection,
  pengecualianCollection,
} from './keterbukaan/payload.ts'
import {
  apbdesBarisCollection,
  apbdesCollection,
  aturanBagianCollection,
  aturanPenyaluranCollection,
  kegiatanCollection,
  kodeAnggaranCollection,
  langkahSelesaiCollection,
  penyerahanCollection,
  pernyataanPenyaluranCollection,
  realisasiCollection,
  statusDesaCollection,
} from './keuangan/payload.ts'
import {
  fasilitasCollection,
  lembagaCollection,
  lembagaEkonomiCollection,
  perangkatCollection,
} from './pemerintahan/payload.ts'
import { hariLiburCollection, pengaturanGlobal, pengaturanKabupatenCollection } from './pengaturan/payload.ts'
import { gawaiCollection, penggunaCollection, peranCollection } from './pengguna/payload.ts'
import { pesanCollection } from './pesan/payload.ts'
import { setSetiapFormulir } from './platform/admin/isian-plugin.ts'
import { setSisaHuruf } from './platform/admin/sisa-huruf-plugin.ts'
import { updateTampilan } from './platform/admin/tampilan.ts'
import { toAdminConfig } from './platform/admin-config.ts'
import { recordTolakan, setCobaLagi, toSalahNilai, toTolakanTerbaca } from './platform/after-error.ts'
import { listEditorFeatures } from './platform/editor.ts'
import { tanpaEmail } from './platform/email.ts'
import { endpoints } from './platform/endpoints.ts'
import { getEnv } from './platform/env.ts'
import { jobsConfig } from './platform/jobs.ts'
import { toLoggerConfig } from './platform/log.ts'
import { AWALAN_KUE } from './platform/own-cookie.ts'
import { toPoolOptions } from './platform/pool.ts'
import { wrapTransactions } from './platform/transaction.ts'
import { terjemahan } from './platform/translations.ts'
import { profilDesaCollection, wilayahCollection } from './wilayah/payload.ts'

const folder = path.dirname(fileURLToPath(import.meta.url))
const env = getEnv()

export default buildConfig({
  admin: toAdminConfig(folder),
  plugins: [setPelajari, setSetiapFormulir, setSisaHuruf],
  collections: [
    apbdesCollection,
    apbdesBarisCollection,
    realisasiCollection,
    kegiatanCollection,
    langkahSelesaiCollection,
    penyerahanCollection,
    pernyataanPenyaluranCollection,
    statusDesaCollection,
    buktiPengumumanCollection,
    informasiCollection,
    pengecualianCollection,
    profilDesaCollection,
    pengumumanCollection,
    beritaCollection,
    agendaCollection,
    galeriCollection,
    dokumenCollection,
    perangkatCollection,
    lembagaCollection,
    fasilitasCollection,
    lembagaEkonomiCollection,
    pesanCollection,
    kursusCollection,
    programBelajarCollection,
    soalCollection,
    peraturanCollection,
    kewajibanKursusCollection,
    ketetapanSertifikatCollection,
    angkatanCollection,
    berkasCollection,
    jejakCollection,
    wilayahCollection,
    peranCollection,
    penggunaCollection,
    gawaiCollection,
    pengaturanKabupatenCollection,
    hariLiburCollection,
    kodeAnggaranCollection,
    aturanBagianCollection,
    aturanPenyaluranCollection,
  ],
  globals: [pengaturanGlobal],
  endpoints: [...endpoints, ...belajarEndpoints],
  hooks: { afterError: [toTolakanTerbaca, toSalahNilai, recordTolakan, setCobaLagi] },
  jobs: jobsConfig,
  secret: env.LEWU_SECRET,
  serverURL: env.LEWU_CMS_URL,
  csrf: [env.LEWU_CMS_URL],
  cors: [],
  cookiePrefix: AWALAN_KUE,
  defaultDepth: 0,
  maxDepth: 3,
  graphQL: { disable: true },
  telemetry: false,
  // A refusal that a person is told of is no fault of the program.
  loggingLevels: { APIError: 'info', AuthenticationError: 'info', QueryError: 'info' },
  logger: toLoggerConfig(env.LEWU_LOG_LEVEL),
  localization: false,
  // Only Indonesian: with a second language an English browser would turn the whole admin English.
  i18n: { fallbackLanguage: 'id', supportedLanguages: { id }, translations: terjemahan },
  email: tanpaEmail,
  editor: lexicalEditor({ features: listEditorFeatures }),
  sharp,
  upload: { limits: { fileSize: 10_000_000 }, abortOnLimit: true },
  typescript: { outputFile: path.join(folder, 'payload-types.ts') },
  db: wrapTransactions(
    postgresAdapter({
      pool: toPoolOptions(env.LEWU_CMS_DATABASE_URL),
      schemaName: 'cms',
      idType: 'uuid',
      // Lessons are read and written whole; nine tables of blocks would be joined for nothing.
      blocksAsJSON: true,
      push: false,
      disableCreateDatabase: true,
      migrationDir: path.join(folder, 'migrations'),
    }),
  ),
  onInit: (payload) => {
    updateInternalAccess(payload)
    updateRoads(payload)
    updateMenu(payload)
    assertAccessStated(payload)
  },
}).then(updateTampilan)
