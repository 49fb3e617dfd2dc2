/** Words of the editor that upstream has not translated; the parts of it that are in use (platform/editor.ts). */
export const terjemahan = {
  id: {
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
