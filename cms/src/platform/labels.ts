/** Labels in both languages of the admin; Indonesian is what officers read. */
export const toLabel = (id: string, en: string): { id: string; en: string } => ({ id, en })
export const toLabels = (id: string, en: string, enPlural: string) => ({
  singular: { id, en },
  plural: { id, en: enPlural },
})

/** Groups of the admin's menu, named after the officer's work. */
export const GRUP = {
  keuangan: toLabel('Keuangan', 'Finance'),
  pemerintahan: toLabel('Pemerintahan', 'Government'),
  publikasi: toLabel('Publikasi', 'Publication'),
  layanan: toLabel('Layanan', 'Services'),
  pembelajaran: toLabel('Pembelajaran', 'Learning'),
  pengaturan: toLabel('Pengaturan', 'Settings'),
}
