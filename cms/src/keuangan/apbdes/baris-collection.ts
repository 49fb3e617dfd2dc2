import type { CollectionConfig } from 'payload'
import { toCollectionAccess } from '../../akses/payload-access.ts'
import type { ApbdesBaris } from '../../payload-types.ts'
import { desaField } from '../../platform/fields.ts'
import { toLabel, toLabels } from '../../platform/labels.ts'
import { toDesaFilter } from '../../platform/set-desa.ts'
import { parseKodeKegiatan, parseKodeRekening } from '../parameter/kode.ts'
import { isKodeLama } from '../parameter/kode-lama.ts'
import { toRupiahField } from '../rupiah-field.ts'
import { checkBarisMilikDraf, lockIndukBaris } from './hooks.ts'
import { parseRab } from './rab-rules.ts'

/** All three of a RAB or none, by the rule of the import. */
const checkRabUtuh = (volume: unknown, { siblingData }: { siblingData: Partial<ApbdesBaris> }) => {
  const toTeks = (nilai: unknown): string => (nilai === null || nilai === undefined ? '' : String(nilai))
  const { satuan, hargaSatuan } = siblingData
  const hasil = parseRab({
    volume: toTeks(volume).replace('.', ','),
    satuan: toTeks(satuan),
    harga_satuan: toTeks(hargaSatuan),
  })
  return hasil.ok || hasil.reason
}

/** One line of a budget, or a subtotal printed in the file it came from. */
export const apbdesBarisCollection: CollectionConfig = {
  slug: 'apbdes-baris',
  typescript: { interface: 'ApbdesBaris' },
  labels: toLabels('Baris APBDes', 'Budget line', 'Budget lines'),
  access: toCollectionAccess('apbdes-baris'),
  disableDuplicate: true,
  versions: false,
  lockDocuments: false,
  admin: {
    hideAPIURL: true,
    baseFilter: toDesaFilter,
    // Lines are reached from their budget; a list of all of them is no work of an officer.
    group: false,
    useAsTitle: 'uraian',
    defaultColumns: [
      'apbdes',
      'kodeKegiatan',
      'kodeRekening',
      'uraian',
      'sumberDana',
      'anggaran',
      'realisasi',
    ],
  },
  defaultSort: 'urutan',
  hooks: { beforeOperation: [lockIndukBaris], beforeValidate: [checkBarisMilikDraf] },
  fields: [
    desaField,
    {
      name: 'apbdes',
      type: 'relationship',
      relationTo: 'apbdes',
      required: true,
      index: true,
      maxDepth: 0,
      label: toLabel('APBDes', 'Budget'),
      access: { update: () => false },
    },
    { name: 'urutan', type: 'number', required: true, defaultValue: 0, label: toLabel('Urutan', 'Order') },
    {
      name: 'kodeKegiatan',
      type: 'text',
      label: toLabel('Kode kegiatan', 'Activity code'),
      validate: (value: unknown) =>
        value === null ||
        value === undefined ||
        parseKodeKegiatan(String(value)) !== null ||
        'Contoh kode kegiatan: 01.01.01.',
    },
    {
      name: 'kodeRekening',
      type: 'text',
      required: true,
      label: toLabel('Kode rekening', 'Account code'),
      validate: (value: unknown) =>
        (parseKodeRekening(String(value ?? '')) !== null && !isKodeLama(String(value))) ||
        'Contoh kode rekening: 4.2.1 atau 5.2.1.06.',
    },
    { name: 'uraian', type: 'text', maxLength: 2000, label: toLabel('Uraian', 'Description') },
    { name: 'sumberDana', type: 'text', maxLength: 60, label: toLabel('Sumber dana', 'Source of funds') },
    toRupiahField('anggaran', 'Anggaran (Rp)', 'Planned (Rp)', { isWajib: true }),
    toRupiahField('realisasi', 'Realisasi (Rp)', 'Realised (Rp)'),
    { name: 'volume', type: 'number', label: toLabel('Volume', 'Volume'), validate: checkRabUtuh },
    { name: 'satuan', type: 'text', maxLength: 40, label: toLabel('Satuan', 'Unit') },
    toRupiahField('hargaSatuan', 'Harga satuan (Rp)', 'Unit price (Rp)'),
  ],
}
