import type { CollectionConfig } from 'payload'
import { toCollectionAccess, toFieldAccess } from '../akses/payload-access.ts'
import { toServerField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { desaAktifEndpoint } from './endpoints.ts'
import {
  limitLogin,
  recordGagalMasuk,
  recordMasuk,
  refuseDisabled,
  refuseRefreshTanpaPeran,
} from './login-hooks.ts'
import { checkPassword, checkSandiLama, endSesiLama } from './password-hooks.ts'
import { refuseDitutup } from './tutup-hooks.ts'
import { setWilayahPembuat } from './wilayah-tugas.ts'

const MASA_MASUK_DETIK = 8 * 60 * 60

/** The one auth collection for all people; a learner is one whose only role is `peserta`. */
export const penggunaCollection: CollectionConfig = {
  slug: 'pengguna',
  labels: toLabels('Pengguna', 'User', 'Users'),
  access: toCollectionAccess('pengguna'),
  disableDuplicate: true,
  versions: false,
  auth: {
    tokenExpiration: MASA_MASUK_DETIK,
    useSessions: true,
    removeTokenFromResponses: true,
    // A hard lock-out would let a stranger shut an officer out; attempts are slowed down instead.
    maxLoginAttempts: 0,
    cookies: { secure: true, sameSite: 'Strict' },
  },
  admin: {
    hideAPIURL: true,
    group: GRUP.pengaturan,
    useAsTitle: 'nama',
    defaultColumns: ['nama', 'email', 'aktif'],
  },
  endpoints: [desaAktifEndpoint],
  hooks: {
    beforeOperation: [limitLogin, refuseRefreshTanpaPeran, checkSandiLama],
    beforeValidate: [checkPassword],
    beforeChange: [refuseDitutup],
    beforeLogin: [refuseDisabled],
    afterLogin: [recordMasuk],
    afterError: [recordGagalMasuk],
    afterChange: [setWilayahPembuat, endSesiLama],
  },
  fields: [
    { name: 'email', type: 'email', required: true, unique: true, access: toFieldAccess('pengguna.email') },
    // Never stored: the form sends it beside a new password.
    {
      name: 'sandiLama',
      type: 'text',
      virtual: true,
      maxLength: 128,
      label: toLabel('Kata sandi Anda sekarang', 'Your present password'),
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        components: { Field: '/pengguna/admin/SandiLama.tsx#SandiLama' },
      },
    },
    {
      name: 'nama',
      type: 'text',
      required: true,
      maxLength: 120,
      label: toLabel('Nama lengkap', 'Full name'),
    },
    {
      name: 'aktif',
      type: 'checkbox',
      defaultValue: true,
      access: toFieldAccess('pengguna.aktif'),
      label: toLabel('Akun aktif', 'Account is active'),
    },
    {
      name: 'contoh',
      type: 'checkbox',
      defaultValue: false,
      access: toFieldAccess('pengguna.contoh'),
      label: toLabel('Akun contoh', 'Sample account'),
      admin: { readOnly: true },
    },
    // Kept by the hook of `peran`: where this person holds or held an office, for lists within an area.
    toServerField({
      name: 'wilayah',
      type: 'relationship',
      relationTo: 'wilayah',
      hasMany: true,
      maxDepth: 0,
      label: toLabel('Wilayah tugas', 'Areas of duty'),
    }),
  ],
}
