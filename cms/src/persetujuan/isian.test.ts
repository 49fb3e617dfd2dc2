import type { Field } from 'payload'
import { describe, expect, test } from 'vitest'
import { presentIsian } from './isian.ts'

const label = (id: string) => ({ id, en: 'x' })
const isSerta = (data: Record<string, unknown>) => data.sifat === 'serta-merta'
const FIELDS: Field[] = [
  { name: 'status', type: 'text', label: label('Status'), admin: { readOnly: true } },
  { name: 'slug', type: 'text', admin: { hidden: true } },
  {
    name: 'sifat',
    type: 'radio',
    label: label('Sifat'),
    options: [
      { value: 'biasa', label: label('Biasa') },
      { value: 'serta-merta', label: label('Serta-merta: ada bahaya') },
    ],
  },
  {
    name: 'huruf',
    type: 'select',
    hasMany: true,
    label: label('Dasar'),
    options: [
      { value: 'h', label: label('Huruf h: rahasia pribadi') },
      { value: 'j', label: label('Huruf j: dilarang oleh undang-undang') },
    ],
  },
  { type: 'row', fields: [{ name: 'tahun', type: 'number', label: label('Tahun') }] },
  { name: 'warga', type: 'number', label: label('Jumlah warga') },
  { name: 'sampai', type: 'text', label: label('Berlaku sampai') },
  {
    name: 'unsur',
    type: 'group',
    label: label('Yang perlu diketahui'),
    admin: { condition: isSerta },
    fields: [
      { name: 'dampak', type: 'textarea', label: label('Dampaknya') },
      { name: 'bantuan', type: 'textarea', label: label('Bantuan') },
    ],
  },
  {
    name: 'daftarTempat',
    type: 'array',
    label: label('Tempat-tempat'),
    labels: { singular: label('Tempat'), plural: label('Tempat-tempat') },
    fields: [
      { name: 'dusun', type: 'text', label: label('Dusun') },
      { name: 'volume', type: 'number', label: label('Volume') },
      { name: 'foto', type: 'upload', relationTo: 'berkas' },
    ],
  },
  { name: 'tampil', type: 'checkbox', label: label('Tampilkan') },
  { name: 'desa', type: 'relationship', relationTo: 'wilayah', label: label('Desa') },
  { name: 'mencabut', type: 'relationship', relationTo: 'dokumen', hasMany: true, label: label('Mencabut') },
  { name: 'isi', type: 'richText', label: label('Isi') },
  { name: 'foto', type: 'upload', relationTo: 'berkas', label: label('Foto') },
]
const toParagraf = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })

describe('what an approver sees of a form', () => {
  test('choices, numbers and days in words, groups and lists with their labels', () => {
    const isi = {
      status: 'diajukan',
      slug: 'banjir',
      sifat: 'serta-merta',
      huruf: ['h', 'j'],
      tahun: 2026,
      warga: 1250,
      sampai: '2026-12-31',
      unsur: { dampak: ' Jalan terendam. ', bantuan: null },
      daftarTempat: [{ dusun: 'Hulu', volume: 1200.5, foto: 'b1' }, { dusun: 'Hilir' }, { foto: 'b2' }],
      isi: { root: { children: [toParagraf('Air naik.'), toParagraf(''), toParagraf('Waspada.')] } },
      foto: 'b3',
      desa: 'd1',
      tampil: true,
      mencabut: ['p1', 'p2'],
    }
    const judul = new Map([
      ['p1', 'Perdes 1 Tahun 2020'],
      ['p2', 'Perdes 4 Tahun 2021'],
    ])
    const { bagian, teks } = presentIsian(FIELDS, isi, { judul })
    expect(bagian.map(({ nama, isi: kata }) => `${nama} = ${kata}`)).toEqual([
      'Sifat = Serta-merta: ada bahaya',
      'Dasar = Huruf h: rahasia pribadi; Huruf j: dilarang oleh undang-undang',
      'Tahun = 2026',
      'Jumlah warga = 1.250',
      'Berlaku sampai = 31 Desember 2026',
      'Dampaknya = Jalan terendam.',
      'Bantuan = tidak diisi',
      'Tempat 1 = Dusun: Hulu; Volume: 1.200,5',
      'Tempat 2 = Hilir',
      'Tampilkan = Ya',
      'Mencabut = Perdes 1 Tahun 2020; Perdes 4 Tahun 2021',
    ])
    expect(teks).toEqual([{ nama: 'Isi', paragraf: ['Air naik.', 'Waspada.'] }])
  })

  test('what does not apply is left out; what is empty is told', () => {
    const { bagian, teks } = presentIsian(FIELDS, { sifat: 'biasa', unsur: { dampak: 'Lama.' }, desa: 'd1' })
    expect(bagian.map(({ nama, isi }) => `${nama} = ${isi}`)).toEqual([
      'Sifat = Biasa',
      'Dasar = tidak diisi',
      'Tahun = tidak diisi',
      'Jumlah warga = tidak diisi',
      'Berlaku sampai = tidak diisi',
      'Tampilkan = Tidak',
      'Mencabut = tidak diisi',
    ])
    expect(teks).toEqual([])
  })
})
