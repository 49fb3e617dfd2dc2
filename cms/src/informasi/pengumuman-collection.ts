import type { CollectionConfig, TextareaField } from 'payload'
import { JENIS_BAHAYA, UNSUR_SERTA_MERTA, type UnsurSertaMerta } from '../contract/pengumuman.ts'
import { toKoleksiNaskah } from '../naskah/collection.ts'
import { toTanggalField } from '../platform/fields.ts'
import { GRUP, toLabel, toLabels } from '../platform/labels.ts'
import { toTeksKayaField } from '../platform/teks-kaya-field.ts'
import { judulField } from './fields.ts'

const LABEL_BAHAYA: Readonly<Record<(typeof JENIS_BAHAYA)[number], string>> = {
  'bencana-alam': 'Bencana alam (banjir, kekeringan, kebakaran lahan, wabah hama)',
  'bencana-non-alam': 'Bencana non-alam (pencemaran, kegagalan teknologi)',
  'bencana-sosial': 'Bencana sosial (kerusuhan, konflik)',
  'penyakit-menular': 'Penyakit menular',
  'racun-makanan': 'Racun pada bahan makanan',
  'gangguan-utilitas': 'Gangguan listrik, air, jalan, atau jaringan',
}
const LABEL_UNSUR: Readonly<Record<UnsurSertaMerta, string>> = {
  dampak: 'Bahaya dan dampak yang mungkin terjadi',
  terdampak: 'Siapa yang terdampak',
  evakuasi: 'Cara dan tempat mengungsi',
  caraMenghindari: 'Cara menghindari',
  bantuan: 'Cara mendapatkan bantuan',
  pengumum: 'Siapa yang mengumumkan',
  caraPengumuman: 'Bagaimana diumumkan',
  penanggulangan: 'Apa yang sedang dilakukan',
}
const isSertaMerta = (data: Record<string, unknown>): boolean => data.sifat === 'serta-merta'

/** Announcements; those of a danger go public at once and are verified after (UU 14/2008 Ps 10; PerKI 1/2018 Ps 3). */
export const pengumumanCollection: CollectionConfig = toKoleksiNaskah({
  slug: 'pengumuman',
  interface: 'Pengumuman',
  labels: toLabels('Pengumuman', 'Announcement', 'Announcements'),
  group: GRUP.publikasi,
  useAsTitle: 'judul',
  defaultColumns: ['judul', 'sifat', 'status', 'updatedAt'],
  alamat: ({ judul }) => String(judul ?? ''),
  teksKaya: { isi: 'Isi pengumuman' },
  fields: [
    {
      name: 'sifat',
      type: 'radio',
      required: true,
      defaultValue: 'biasa',
      label: toLabel('Sifat', 'Kind'),
      options: [
        { value: 'biasa', label: toLabel('Biasa', 'Ordinary') },
        { value: 'serta-merta', label: toLabel('Serta-merta: ada bahaya, terbit tanpa menunggu', 'At once') },
      ],
    },
    judulField('Posyandu bulan Desember pindah ke balai desa'),
    toTeksKayaField({ name: 'isi', label: toLabel('Isi pengumuman', 'Text'), required: true }),
    {
      name: 'jenisBahaya',
      type: 'select',
      label: toLabel('Jenis bahaya *', 'Danger *'),
      options: JENIS_BAHAYA.map((value) => ({ value, label: toLabel(LABEL_BAHAYA[value], value) })),
      admin: { condition: isSertaMerta },
      validate: (value: unknown, { data }: { data: unknown }) =>
        !isSertaMerta((data ?? {}) as Record<string, unknown>) || Boolean(value) || 'Pilih jenis bahayanya.',
    },
    {
      name: 'unsur',
      type: 'group',
      label: toLabel('Yang perlu diketahui warga', 'What people need to know'),
      admin: {
        condition: isSertaMerta,
        description: toLabel(
          'Isi yang sudah diketahui. Yang belum dapat ditambahkan nanti dengan "Perbaiki".',
          'Fill in what is known; the rest can follow.',
        ),
      },
      fields: UNSUR_SERTA_MERTA.map(
        (name): TextareaField => ({
          name,
          type: 'textarea',
          maxLength: 1000,
          label: toLabel(LABEL_UNSUR[name], name),
        }),
      ),
    },
    toTanggalField({
      name: 'berlakuSampai',
      label: toLabel('Berlaku sampai', 'Valid until'),
      description: toLabel('Kosongkan kalau tidak ada batasnya.', 'Leave empty if it has no end.'),
    }),
    {
      name: 'lampiran',
      type: 'upload',
      relationTo: 'berkas',
      maxDepth: 1,
      label: toLabel('Lampiran (PDF atau gambar)', 'Attachment'),
    },
  ],
})
