/** Words that upstream has not translated (the editor's, as far as platform/editor.ts uses it) or says ill. */
export const terjemahan = {
  id: {
    general: {
      payloadSettings: 'Pengaturan tampilan',
      edit: 'Ubah',
      editAll: 'Ubah semua',
      editLabel: 'Ubah {{label}}',
      filter: 'Saring',
      filters: 'Saringan',
      filterWhere: 'Saring {{label}} yang',
      addFilter: 'Tambah saringan',
      updatedAt: 'Diperbarui',
      createdAt: 'Dibuat',
      noResultsFound: 'Tidak ada hasil.',
      noResultsDescription: 'Belum ada isinya, atau tidak ada yang cocok dengan saringan di atas.',
    },
    fields: {
      editLabelData: 'Ubah data {{label}}',
      editLink: 'Ubah tautan',
      editRelationship: 'Ubah hubungan',
    },
    error: {
      followingFieldsInvalid_one: 'Periksa isian ini:',
      followingFieldsInvalid_other: 'Periksa isian berikut:',
    },
    authentication: { loggedOutInactivity: 'Anda sudah keluar. Masuk lagi untuk melanjutkan.' },
    lexical: {
      general: {
        placeholder: "Mulai mengetik, atau tekan '/' untuk pilihan…",
        slashMenuBasicGroupLabel: 'Dasar',
        slashMenuListGroupLabel: 'Daftar',
        toolbarItemsActive: '{{count}} aktif',
      },
      heading: { label: 'Judul {{headingLevel}}' },
      blockquote: { label: 'Kutipan' },
      paragraph: { label: 'Paragraf', label2: 'Teks biasa' },
      link: { label: 'Tautan', loadingWithEllipsis: 'Memuat…' },
      orderedList: { label: 'Daftar bernomor' },
      unorderedList: { label: 'Daftar berbutir' },
    },
  },
}
